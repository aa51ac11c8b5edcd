/* global Redoc */
// A script may read its own nonce; pages cannot read that of others.
const { nonce } = document.currentScript;
const text = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const code = 'ui-monospace, "Cascadia Code", Consolas, "Noto Sans Mono CJK SC", monospace';

Redoc.init('/openapi/v1.json', {
  nonce,
  disableSearch: false,
  hideHostname: true,
  nativeScrollbars: true,
  sanitize: true,
  sortTagsAlphabetically: true,
  theme: {
    colors: { primary: { main: '#1f6f54' } },
    typography: { fontFamily: text, fontSize: '15px', headings: { fontFamily: text, fontWeight: '600' }, code: { fontFamily: code, fontSize: '13px' } },
    sidebar: { backgroundColor: '#f6f7f4' },
    rightPanel: { backgroundColor: '#21312a' },
  },
}, document.getElementById('reference'));

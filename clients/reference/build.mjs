// Puts the page at /docs into api/wwwroot/docs, where Linli serves it from: this folder's files and Redoc's bundle.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const docs = new URL('../../api/wwwroot/docs/', import.meta.url);
const bundle = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');

// The one address elsewhere that Redoc would load from: a logo in its menu.
const logo = 'https://cdn.redoc.ly/redoc/logo-mini.svg';
const script = await readFile(bundle, 'utf8');
if (!script.includes(logo)) throw new Error('Redoc has changed: look for what it loads from elsewhere, and change build.mjs.');

await rm(docs, { recursive: true, force: true });
await mkdir(docs, { recursive: true });
await writeFile(new URL('redoc.standalone.js', docs), script.replaceAll(logo, 'data:,'));
await copyFile(`${bundle}.LICENSE.txt`, new URL('redoc.standalone.js.LICENSE.txt', docs));
for (const file of ['index.html', 'docs.css', 'docs.js']) await copyFile(new URL(file, here), new URL(file, docs));
console.log(`The API reference is in ${fileURLToPath(docs)}`);

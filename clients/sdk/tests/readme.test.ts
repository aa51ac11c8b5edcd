import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { address } from './people.js';

const kit = new URL('../', import.meta.url);

it('the example in the README works as it stands', async () => {
  const readme = await readFile(new URL('README.md', kit), 'utf8');
  const example = /```js\n(.*?)```/s.exec(readme)![1]!;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', example], { cwd: fileURLToPath(kit), env: { ...process.env, LINLI: address } });
  const said = stdout.trim().split('\n');
  expect(said[0]).toMatch(/^桂花苑社区, /);
  expect(said.filter((line) => line.startsWith('- ')).length).toBeGreaterThan(3);
  expect(said.at(-1)).toBe('live: post-written');
});

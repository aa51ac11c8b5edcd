// Writes src/contract.ts from the contract that the built Linli serves; with --check, fails when the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { startLinli } from '../server.mjs';

const file = new URL('src/contract.ts', import.meta.url);
const heading = '// Generated from /openapi/v1.json by contract.mjs (npm run generate). Do not edit.\n/* eslint-disable */\n\n';

try {
  const fresh = await generate();
  if (!process.argv.includes('--check')) await writeFile(file, fresh);
  else if (fresh !== (await readFile(file, 'utf8').catch(() => ''))) throw new Error('clients/sdk/src/contract.ts is stale: the API has changed since. Run `npm run generate` in clients/ and commit the result.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

// In alphabetical order, so that the file does not depend on the order in which the server meets things.
async function generate() {
  const linli = await startLinli();
  try {
    const contract = await (await fetch(`${linli.url}/openapi/v1.json`)).json();
    return heading + astToString(await openapiTS(contract, { alphabetize: true }));
  } finally {
    await linli.stop();
  }
}

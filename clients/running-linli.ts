import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { startLinli } from './server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Linli with the demo district listens. */
    linli: string;
  }
}

/** One real Linli with the demo district for all tests; each test acts as people of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const linli = await startLinli({ seeds: true });
  await everybodyMaySignIn(linli.url);
  project.provide('linli', linli.url);
  return linli.stop;
}

// The demo's people signed in when it was loaded, and a phone gets one code a minute. This was the last of them.
async function everybodyMaySignIn(url: string): Promise<void> {
  const ask = () => fetch(`${url}/api/v1/sign-in/codes`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ phone: '13800004030' }) });
  for (let answer = await ask(); !answer.ok; answer = await ask()) {
    const problem = (await answer.json()) as { retryAfter?: number; detail: string };
    if (!problem.retryAfter) throw new Error(problem.detail);
    await wait(problem.retryAfter * 1000);
  }
}

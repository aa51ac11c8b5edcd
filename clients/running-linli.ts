import type { TestProject } from 'vitest/node';
import { startLinli } from './server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Linli with the demo district listens. */
    linli: string;
  }
}

/** `LINLI_URL` names one that already runs in development with the demo district, to try a test again and again. */
const running = process.env.LINLI_URL;

/** One real Linli with the demo district for all tests; each test acts as people of its own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  if (running) return project.provide('linli', running);
  const linli = await startLinli({ seeds: true });
  project.provide('linli', linli.url);
  return linli.stop;
}

// Starts a built Linli on a free loopback port, for tools and tests; it ends with `stop`, and its data with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const program = join(top, 'api/bin/Release/net10.0/Linli.Api.dll');
const many = '1000000';

/**
 * @param {{ seeds?: boolean, settings?: Record<string, string> }} [wanted] whether with the demo district; further settings
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>} once it is ready
 */
export async function startLinli({ seeds = false, settings = {} } = {}) {
  if (!existsSync(program)) throw new Error('Linli is not built: run `dotnet build api -c Release` first.');
  const folder = await mkdtemp(join(tmpdir(), 'linli-web-'));
  const server = spawn('dotnet', [program], {
    cwd: top,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      ASPNETCORE_URLS: 'http://127.0.0.1:0',
      Storage__Folder: folder,
      Sms__Provider: 'echo',
      Operators__Phones__0: '13900000000',
      RateLimits__RequestsPerMinute: many,
      RateLimits__WritesPerMinute: many,
      RateLimits__AnonymousPerMinute: many,
      RateLimits__CodesPerHour: many,
      RateLimits__CodesPerDay: many,
      RateLimits__CodesPerPhone: many,
      ...(seeds ? { Seeds__Folder: join(top, 'seeds') } : {}),
      ...settings,
    },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  // A test run that is interrupted leaves no server behind.
  process.once('exit', () => server.kill('SIGKILL'));

  try {
    const url = await address(server, ended);
    const ready = await fetch(`${url}/health/ready`);
    if (!ready.ok) throw new Error(`Linli is not ready: ${await ready.text()}`);
    return { url, pid: server.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function address(server, ended) {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const ready = /Linli is ready at (\S+)/.exec(said);
      if (ready) resolve(ready[1]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', (error) => reject(new Error(`Linli could not be started: ${error.message}`)));
    ended.then((code) => reject(new Error(`Linli ended with ${code} before it was ready:\n${said}`)));
  });
}

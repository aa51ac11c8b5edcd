import { describe, expect, it } from 'vitest';
import { Unreachable } from '../src/index.js';
import { Counter, Pocket, address, clientOf, signIn } from './people.js';
import { Proxy } from './proxy.js';

const refresh = '/api/v1/sign-in/refresh';

async function signedIn(options: { fetch?: Counter['fetch']; baseUrl?: string } = {}) {
  const pocket = new Pocket(options.baseUrl);
  return { pocket, linli: await signIn(clientOf({ storage: pocket.storage, ...options })) };
}

describe('the access token', () => {
  it.each(['spoilAccess', 'expireAccess'] as const)('is renewed once for fifty requests that need it at the same time (%s)', async (happens) => {
    const counter = new Counter();
    const { linli, pocket } = await signedIn({ fetch: counter.fetch });
    pocket[happens]();
    const answers = await Promise.all(Array.from({ length: 50 }, () => linli.get('/api/v1/me')));
    expect(new Set(answers.map((me) => me.id)).size).toBe(1);
    expect(counter.of(refresh)).toBe(1);
  });

  it('is renewed once for several clients on one storage', async () => {
    const counter = new Counter();
    const { pocket } = await signedIn();
    const clients = Array.from({ length: 5 }, () => clientOf({ storage: pocket.storage, fetch: counter.fetch }));
    for (let round = 1; round <= 3; round++) {
      pocket.spoilAccess();
      await Promise.all(clients.flatMap((linli) => [linli.get('/api/v1/me'), linli.get('/api/v1/me/memberships')]));
      expect(counter.of(refresh)).toBe(round);
    }
  });

  it('is renewed before it ends', async () => {
    const counter = new Counter();
    const { linli, pocket } = await signedIn({ fetch: counter.fetch });
    const before = pocket.tokens;
    pocket.change({ renewAt: Date.now() - 1 });
    await linli.get('/api/v1/me');
    expect(counter.seen.slice(-2)).toEqual([`POST ${refresh}`, 'GET /api/v1/me']);
    expect(pocket.tokens.accessToken).not.toBe(before.accessToken);
    expect(pocket.tokens.renewAt).toBeGreaterThan(Date.now() + 28 * 60_000);
    expect(pocket.tokens.expiresAt).toBeLessThanOrEqual(Date.now() + 30 * 60_000);
  });

  it('serves on when it could not be renewed early', async () => {
    const fetchWithoutRefresh = (request: Request) => (request.url.endsWith(refresh) ? Promise.reject(new TypeError('no network')) : fetch(request));
    const { linli, pocket } = await signedIn({ fetch: fetchWithoutRefresh });
    pocket.change({ renewAt: 0 });
    expect((await linli.get('/api/v1/me')).id).toBeTruthy();
  });
});

describe('a renewal that fails', () => {
  it('signs out when the server refuses it, and says so once', async () => {
    const { linli, pocket } = await signedIn();
    const reasons: string[] = [];
    linli.onSignedOut((reason) => reasons.push(reason));
    pocket.change({ accessToken: 'spent', refreshToken: 'forged' });
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => linli.get('/api/v1/me')));
    expect(answers.map((answer) => answer.status === 'rejected' && (answer.reason as { status: number }).status)).toEqual(Array(10).fill(401));
    expect(reasons).toEqual(['refused']);
    expect(await linli.isSignedIn()).toBe(false);
  });

  it('does not sign out when the network is to blame', async () => {
    const proxy = await Proxy.before(address);
    const { linli, pocket } = await signedIn({ baseUrl: proxy.url });
    linli.onSignedOut((reason) => expect.fail(reason));
    pocket.expireAccess();
    proxy.down();
    await expect(linli.get('/api/v1/me')).rejects.toBeInstanceOf(Unreachable);
    expect(await linli.isSignedIn()).toBe(true);
    proxy.up();
    expect((await linli.get('/api/v1/me')).id).toBeTruthy();
    await proxy.close();
  });

  it.each([
    [503, 'a server that is starting'],
    [401, 'the sign-in page of a hotel'],
  ])('does not sign out because of %i from %s', async (status, what) => {
    let isBroken = false;
    const { linli, pocket } = await signedIn({ fetch: (request) => (isBroken ? Promise.resolve(new Response(`<h1>${what}</h1>`, { status })) : fetch(request)) });
    pocket.expireAccess();
    isBroken = true;
    await expect(linli.get('/api/v1/me')).rejects.toMatchObject({ status, type: 'about:blank' });
    isBroken = false;
    expect((await linli.get('/api/v1/me')).id).toBeTruthy();
  });
});

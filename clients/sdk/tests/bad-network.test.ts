import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Linli, Unreachable, newId } from '../src/index.js';
import { address, clientOf, homeOf, resident, signIn } from './people.js';
import { Proxy } from './proxy.js';

let proxy: Proxy;
let linli: Linli;
let postId: string;

beforeAll(async () => {
  proxy = await Proxy.before(address);
  linli = await signIn(clientOf({ baseUrl: proxy.url, patience: { firstPause: 20, timeout: 1_000 } }), resident('tangwan', 1));
  const { boardId } = await homeOf(linli);
  const post = await linli.post('/api/v1/boards/{boardId}/posts', { params: { path: { boardId } }, body: { id: newId(), kind: 'discussion', title: '电梯', body: '电梯又坏了。' } });
  postId = post.id;
});

afterAll(() => proxy.close());

function comment(id: string, body: string) {
  return linli.post('/api/v1/posts/{postId}/comments', { params: { path: { postId } }, body: { id, body } });
}

async function comments(): Promise<string[]> {
  const all = [];
  for await (const one of linli.list('/api/v1/posts/{postId}/comments', { params: { path: { postId } } })) all.push(one.id);
  return all;
}

describe('what a client creates with an id of its own', () => {
  it('is written once though the reply to the first try was lost', async () => {
    const id = newId();
    proxy.loseReplyTo(id);
    expect((await comment(id, '物业已经在修了。')).id).toBe(id);
    expect(proxy.times(id)).toBe(2);
    expect((await comments()).filter((one) => one === id)).toHaveLength(1);
  });

  it('is written once though the connection stalled', async () => {
    const id = newId();
    await linli.get('/api/v1/me');
    proxy.stall();
    expect((await comment(id, '大概还要一小时。')).id).toBe(id);
    expect((await comments()).filter((one) => one === id)).toHaveLength(1);
  });

  it('is not tried for ever', async () => {
    proxy.down();
    await expect(comment(newId(), '没人听见。')).rejects.toBeInstanceOf(Unreachable);
    proxy.up();
  });
});

describe('trying again', () => {
  it('is left to the caller where it might act twice', async () => {
    const nickname = `邻居${process.pid}`;
    proxy.loseReplyTo('PATCH /api/v1/me');
    await expect(linli.patch('/api/v1/me', { body: { nickname } })).rejects.toBeInstanceOf(Unreachable);
    expect(proxy.times('PATCH /api/v1/me')).toBe(1);
  });

  it('waits as long as the server asks', async () => {
    const tries: number[] = [];
    const busy = clientOf({
      fetch: (request) => {
        tries.push(Date.now());
        return tries.length === 1 ? Promise.resolve(new Response(null, { status: 429, headers: { 'Retry-After': '1' } })) : fetch(request);
      },
    });
    await expect(busy.get('/api/v1/me')).rejects.toMatchObject({ status: 401 });
    expect(tries[1]! - tries[0]!).toBeGreaterThanOrEqual(990);
  });

  it('is not worth a wait of a minute', async () => {
    const busy = clientOf({ fetch: () => Promise.resolve(Response.json({ type: '/problems/too-many', title: '操作太频繁', status: 429 }, { status: 429, headers: { 'Retry-After': '60' } })) });
    await expect(busy.get('/api/v1/me')).rejects.toMatchObject({ type: '/problems/too-many', retryAfter: 60 });
  });

  it('ends when the caller gives up', async () => {
    const patient = clientOf({ baseUrl: proxy.url, patience: { tries: 1_000, firstPause: 10_000, longestPause: 10_000 } });
    const giveUp = new AbortController();
    proxy.down();
    const asking = patient.get('/api/v1/me', { signal: giveUp.signal });
    giveUp.abort(new Error('enough'));
    await expect(asking).rejects.toThrow('enough');
    proxy.up();
  });
});

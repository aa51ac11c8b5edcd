import { beforeAll, describe, expect, it } from 'vitest';
import { Linli } from '../src/index.js';
import { Counter, clientOf, homeOf, resident, signIn } from './people.js';

let linli: Linli;
let boardId: string;
const counter = new Counter();

beforeAll(async () => {
  linli = await signIn(clientOf({ fetch: counter.fetch }), resident('xinyuan', 2));
  ({ boardId } = await homeOf(linli));
});

function posts(pageSize: number) {
  return linli.list('/api/v1/boards/{boardId}/posts', { params: { path: { boardId }, query: { sort: 'newest' } }, pageSize });
}

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('a list', () => {
  it('gives every item once, in order, however long its pages are', async () => {
    const all = await idsOf(posts(100));
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all).size).toBe(all.length);
    expect(await idsOf(posts(2))).toEqual(all);
  });

  it('reads no page that nobody wants', async () => {
    const before = counter.of('/posts');
    for await (const { id } of posts(2)) {
      expect(id).toBeTruthy();
      break;
    }
    expect(counter.of('/posts') - before).toBe(1);
  });

  it('tells when it is not there', async () => {
    await expect(idsOf(linli.list('/api/v1/boards/{boardId}/posts', { params: { path: { boardId: 'nowhere' } } }))).rejects.toMatchObject({ type: '/problems/not-found' });
  });
});

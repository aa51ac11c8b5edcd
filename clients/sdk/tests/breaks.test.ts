import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Linli } from '../src/index.js';
import { Hearing } from './hearing.js';
import { Pocket, address, clientOf, homeOf, resident, signIn } from './people.js';
import { Proxy } from './proxy.js';
import { Talk } from './talk.js';

let proxy: Proxy;
let writer: Linli;
let boardId: string;
let pocket: Pocket;
let reader: Linli;
let talk: Talk;

beforeAll(async () => {
  proxy = await Proxy.before(address);
  writer = await signIn(clientOf(), resident('heping', 8));
  ({ boardId } = await homeOf(writer));
  pocket = new Pocket(proxy.url);
  await signIn(clientOf({ baseUrl: proxy.url, storage: pocket.storage }), resident('heping', 9));
  return () => proxy.close();
});

beforeEach(async () => {
  reader = clientOf({ baseUrl: proxy.url, storage: pocket.storage });
  talk = await Talk.begin(writer, boardId);
});

afterEach(() => reader.close());

describe('after a break', () => {
  it('everything that was missed is heard once, in order, and then what is new', async () => {
    const hearing = await Hearing.of(reader, talk.topic);
    const before = await talk.comments(3);
    await hearing.hears(3);
    proxy.down();
    const missed = await talk.comments(5);
    proxy.up();
    await hearing.hears(8);
    const after = await talk.comments(2);
    await hearing.hears(10);
    expect(hearing.comments).toEqual([...before, ...missed, ...after]);
    expect(hearing.told.filter((what) => what !== 'comment-written')).toEqual(['followed']);
  });

  it('nothing is lost or doubled on several topics while the network is cut again and again and others write', async () => {
    const other = await Talk.begin(writer, boardId);
    const [one, two, board] = [await Hearing.of(reader, talk.topic), await Hearing.of(reader, other.topic), await Hearing.of(reader, `board/${boardId}`)];
    const written: string[][] = [[], []];
    for (let round = 0; round < 25; round++) {
      written[0]!.push(await talk.comment());
      written[1]!.push(await other.comment());
      if (round % 4 === 1) proxy.cut();
    }
    await Promise.all([one.hears(25), two.hears(25), board.hears(50)]);
    expect(one.comments).toEqual(written[0]);
    expect(two.comments).toEqual(written[1]);
    expect(board.comments).toEqual(written[0]!.flatMap((id, round) => [id, written[1]![round]]));
  });

  it('a connection that looks open and is dead is replaced when the device comes back', async () => {
    const woken = new EventTarget();
    Object.assign(globalThis, { addEventListener: woken.addEventListener.bind(woken), removeEventListener: woken.removeEventListener.bind(woken) });
    const hearing = await Hearing.of(reader, talk.topic);
    proxy.stall();
    const missed = await talk.comments(2);
    expect(hearing.events).toEqual([]);
    woken.dispatchEvent(new Event('online'));
    await hearing.hears(2);
    expect(hearing.comments).toEqual(missed);
    for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(globalThis, name);
  });

  it('a fresh access token is used when the old one has ended', async () => {
    const hearing = await Hearing.of(reader, talk.topic);
    pocket.expireAccess();
    proxy.cut();
    const missed = await talk.comment();
    await hearing.hears(1);
    expect(hearing.comments).toEqual([missed]);
    expect(proxy.sent).toContain(`Bearer ${pocket.tokens.accessToken}`);
  });

  it('an access token that only the server knows to have ended is renewed', async () => {
    const hearing = await Hearing.of(reader, talk.topic);
    pocket.spoilAccess();
    proxy.cut();
    const missed = await talk.comment();
    await hearing.hears(1);
    expect(hearing.comments).toEqual([missed]);
  });

  it('the status says whether events may be late', async () => {
    const seen: string[] = [];
    reader.live.on('status', (status) => seen.push(status));
    await Hearing.of(reader, talk.topic);
    proxy.down();
    await expect.poll(() => reader.live.status).toBe('connecting');
    proxy.up();
    await expect.poll(() => reader.live.status, { timeout: 10_000 }).toBe('on');
    reader.close();
    await expect.poll(() => reader.live.status).toBe('off');
    expect(seen).toEqual(['connecting', 'on', 'connecting', 'on', 'off']);
  });
});

describe('a cursor from an earlier life', () => {
  it('brings what was missed since', async () => {
    const hearing = await Hearing.of(reader, talk.topic);
    const [, ...missed] = await talk.comments(4);
    await hearing.hears(4);
    const again = clientOf({ baseUrl: proxy.url, storage: pocket.storage });
    const later = new Hearing(again, talk.topic, hearing.events[0]!.cursor);
    await later.hears(3);
    expect(later.comments).toEqual(missed);
    again.close();
  });

  it.each(['999999999999', 'yesterday'])('that is not of this server (%s) asks to fetch afresh, and then goes on', async (since) => {
    const hearing = new Hearing(reader, talk.topic, since);
    await hearing.isTold('fetch afresh');
    const id = await talk.comment();
    await hearing.hears(1);
    expect(hearing.told).toEqual(['followed', 'fetch afresh', 'comment-written']);
    proxy.cut();
    const next = await talk.comment();
    await hearing.hears(2);
    expect(hearing.comments).toEqual([id, next]);
  });
});

describe('a session that was ended elsewhere', () => {
  it('leaves all topics, and does not knock for ever', async () => {
    const hers = new Pocket(proxy.url);
    const emma = await signIn(clientOf({ baseUrl: proxy.url, storage: hers.storage }), resident('heping', 10));
    const reasons: string[] = [];
    emma.onSignedOut((reason) => reasons.push(reason));
    const hearing = await Hearing.of(emma, talk.topic);
    const elsewhere = new Pocket();
    elsewhere.put(hers.tokens);
    await clientOf({ storage: elsewhere.storage }).endSession('current');
    await hearing.isTold('signed-out');
    expect(reasons).toEqual(['refused']);
    await expect.poll(() => emma.live.status).toBe('off');
  });
});

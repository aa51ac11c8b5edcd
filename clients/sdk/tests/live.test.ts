import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Linli, newId } from '../src/index.js';
import { Hearing } from './hearing.js';
import { clientOf, homeOf, resident, signIn } from './people.js';
import { Talk } from './talk.js';

let anna: Linli;
let ben: Linli;
let home: Awaited<ReturnType<typeof homeOf>>;
let talk: Talk;

beforeAll(async () => {
  [anna, ben] = [await signIn(clientOf(), resident('guihua', 4)), await signIn(clientOf(), resident('guihua', 5))];
  home = await homeOf(ben);
  talk = await Talk.begin(anna, home.boardId);
});

afterEach(() => ben.close());

describe('a topic that is followed', () => {
  it('tells what happens, with ids only', async () => {
    const hearing = await Hearing.of(ben, talk.topic);
    const commentId = await talk.comment();
    await hearing.hears(1);
    expect(hearing.told).toEqual(['followed', 'comment-written']);
    expect(hearing.events[0]).toMatchObject({ type: 'comment-written', data: { postId: talk.postId, commentId, communityId: home.communityId } });
    expect(Date.parse(hearing.events[0]!.at)).not.toBeNaN();
  });

  it('tells everyone on the page over one connection, until they leave', async () => {
    const [one, other] = [await Hearing.of(ben, talk.topic), await Hearing.of(ben, talk.topic)];
    const first = await talk.comment();
    await Promise.all([one.hears(1), other.hears(1)]);
    one.unfollow();
    const second = await talk.comment();
    await other.hears(2);
    expect(one.comments).toEqual([first]);
    expect(other.comments).toEqual([first, second]);
  });

  it('tells nothing more once nobody follows it', async () => {
    const [post, board] = [await Hearing.of(ben, talk.topic), await Hearing.of(ben, `board/${home.boardId}`)];
    post.unfollow();
    const another = await Talk.begin(anna, home.boardId);
    await board.hears(1);
    expect(board.events.at(-1)!.data.postId).toBe(another.postId);
    expect(post.events).toEqual([]);
  });

  it('tells of an event on each of its topics that is followed', async () => {
    const [post, board] = [await Hearing.of(ben, talk.topic), await Hearing.of(ben, `board/${home.boardId}`)];
    const id = await talk.comment();
    await Promise.all([post.hears(1), board.hears(1)]);
    expect([post.comments, board.comments]).toEqual([[id], [id]]);
  });

  it('may be the reader', async () => {
    const me = await Hearing.of(ben, 'me');
    await anna.post('/api/v1/posts/{postId}/comments', { params: { path: { postId: talk.postId } }, body: { id: newId(), body: '你看到了吗？', mentions: [(await ben.get('/api/v1/me')).id] } });
    await me.isTold('mention-made');
  });

  it('survives a listener that throws', async () => {
    const thrown: unknown[] = [];
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').once('uncaughtException', (error) => thrown.push(error));
    ben.live.follow(talk.topic, { onEvent: () => { throw new Error('a bug of the app'); } });
    const hearing = await Hearing.of(ben, talk.topic);
    await talk.comment();
    await hearing.hears(1);
    await expect.poll(() => thrown).toEqual([new Error('a bug of the app')]);
    for (const listener of others) process.on('uncaughtException', listener);
  });
});

describe('a topic is left', () => {
  it('when there is no such thing', async () => {
    const hearing = new Hearing(ben, `post/${newId()}`);
    await hearing.isTold('not-found');
    expect(hearing.told).toEqual(['not-found']);
  });

  it('when nobody is signed in', async () => {
    const hearing = new Hearing(clientOf(), talk.topic);
    await hearing.isTold('signed-out');
  });

  it('when the reader signs out', async () => {
    const carl = await signIn(clientOf(), resident('guihua', 6));
    const hearing = await Hearing.of(carl, talk.topic);
    await carl.signOut();
    await hearing.isTold('signed-out');
    await expect.poll(() => carl.live.status).toBe('off');
  });

  it('when the reader no longer belongs to the community', async () => {
    const dora = await signIn(clientOf(), resident('guihua', 7));
    const { membershipId } = await homeOf(dora);
    const [post, me] = [await Hearing.of(dora, talk.topic), await Hearing.of(dora, 'me')];
    await dora.post('/api/v1/memberships/{membershipId}/leave', { params: { path: { membershipId } } });
    await post.isTold('access-ended');
    const heard = post.events.length;
    await talk.comment();
    await me.isTold('membership-ended');
    expect(me.left).toBeUndefined();
    expect(post.events).toHaveLength(heard);
    dora.close();
  });
});

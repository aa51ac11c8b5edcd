import { describe, expect, it } from 'vitest';
import type { LiveEvent } from '../src/index.js';
import { FollowedTopic } from '../src/live/topic.js';

const answer = (cursor: string, fetchAfresh = false) => ({ cursor, fetchAfresh, refused: null });

/** A topic heard up to a cursor, whose follow is on its way. */
function comingBack(since: string | undefined) {
  const topic = new FollowedTopic('me', since);
  const told: string[] = [];
  topic.add({ onEvent: (event) => told.push(event.cursor), onFollowed: () => told.push('followed'), onFetchAfresh: () => told.push('fetch afresh') });
  topic.asked();
  const hear = (...cursors: string[]) => cursors.forEach((cursor) => topic.hear({ cursor } as LiveEvent));
  return { topic, told, hear };
}

describe('between asking to follow and the answer', () => {
  it('what another topic brought early is put into its place in the replay', () => {
    const { topic, told, hear } = comingBack('7');
    hear('10', '8', '9', '10', '11');
    topic.answered(answer('10'));
    expect(told).toEqual(['followed', '8', '9', '10', '11']);
  });

  it('what another topic brings late is not told again', () => {
    const { topic, told, hear } = comingBack('7');
    hear('8', '9', '10', '9', '12');
    topic.answered(answer('10'));
    hear('10', '12', '13');
    expect(told).toEqual(['followed', '8', '9', '10', '12', '13']);
  });

  it('what lies before the beginning is left to the first fetch', () => {
    const { topic, told, hear } = comingBack(undefined);
    hear('8', '11');
    topic.answered(answer('9'));
    expect(told).toEqual(['followed', '11']);
  });

  it('a replay that broke off begins anew where the last whole one ended', () => {
    const { topic, told, hear } = comingBack('7');
    hear('8', '9');
    expect(topic.cursor).toBe('7');
    topic.asked();
    hear('8', '9', '10');
    topic.answered(answer('10'));
    expect(told).toEqual(['followed', '8', '9', '10']);
  });

  it('fetching afresh goes on from the answer, though it lies before', () => {
    const { topic, told, hear } = comingBack('999');
    topic.answered(answer('5', true));
    hear('6');
    expect(told).toEqual(['followed', 'fetch afresh', '6']);
  });

  it('a quiet topic moves on with each answer, so that its cursor does not grow old', () => {
    const { topic } = comingBack('7');
    topic.answered(answer('5000'));
    expect(topic.cursor).toBe('5000');
  });
});

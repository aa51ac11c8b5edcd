import { expect } from 'vitest';
import type { LeftReason, Linli, LiveEvent, TopicName } from '../src/index.js';

/** Follows a topic and remembers, in order, what it is told. */
export class Hearing {
  readonly events: LiveEvent[] = [];
  readonly told: string[] = [];
  left: LeftReason | undefined;
  readonly unfollow: () => void;

  constructor(linli: Linli, topic: TopicName, since?: string) {
    this.unfollow = linli.live.follow(
      topic,
      {
        onFollowed: () => this.told.push('followed'),
        onFetchAfresh: () => this.told.push('fetch afresh'),
        onLeft: (reason) => this.told.push((this.left = reason)),
        onEvent: (event) => {
          this.events.push(event);
          this.told.push(event.type);
        },
      },
      since,
    );
  }

  /** Follows, and answers once everything from then on is heard. */
  static async of(linli: Linli, topic: TopicName): Promise<Hearing> {
    const hearing = new Hearing(linli, topic);
    await hearing.isTold('followed');
    return hearing;
  }

  async isTold(what: string): Promise<void> {
    await expect.poll(() => this.told, { timeout: 15_000 }).toContain(what);
  }

  async hears(count: number): Promise<void> {
    await expect.poll(() => this.events.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count);
  }

  get comments(): unknown[] {
    return this.events.filter((event) => event.type === 'comment-written').map((event) => event.data.commentId);
  }
}

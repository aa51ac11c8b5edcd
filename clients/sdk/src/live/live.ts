import { pauseAfter } from '../patience.js';
import { Signals } from '../signals.js';
import { LiveConnection } from './connection.js';
import type { LeftReason, Listener, LiveEvent, TopicName } from './messages.js';
import { FollowedTopic } from './topic.js';
import { watchWaking } from './waking.js';

/** `off`: nothing is followed. `connecting`: events may be missed now and are told later. */
export type LiveStatus = 'off' | 'connecting' | 'on';

/** What the live connection needs to know of the sign-in. */
export interface Identity {
  /** @returns undefined when nobody is signed in */
  accessToken(): Promise<string | undefined>;
  /** Asks the server whether the sign-in still holds, and signs out if not. */
  verify(): Promise<void>;
}

export interface LivePauses {
  /** Before the second try to connect, in milliseconds; doubles with each further one. */
  firstPause: number;
  longestPause: number;
  /** How long a connection stays when nothing is followed any more: pages that follow each other use the same one. */
  linger: number;
}

const usualPauses: LivePauses = { firstPause: 500, longestPause: 30_000, linger: 5_000 };

/** One connection for all that is followed, as long as something is. */
export class Live extends Signals<{ status: LiveStatus }> {
  readonly #topics = new Map<TopicName, FollowedTopic>();
  readonly #pauses: LivePauses;
  #status: LiveStatus = 'off';
  #connection: LiveConnection | undefined;
  #isRunning = false;
  #isAnswered = false;
  #wake = () => {};

  constructor(
    private readonly url: string,
    private readonly identity: Identity,
    pauses: Partial<LivePauses> = {},
  ) {
    super();
    this.#pauses = { ...usualPauses, ...pauses };
  }

  get status(): LiveStatus {
    return this.#status;
  }

  /**
   * Hears what happens on a topic, until the returned function is called.
   * @param since the last cursor heard in an earlier life, to hear first what was missed; counts for the first who follows the topic
   */
  follow(name: TopicName, listener: Listener, since?: string): () => void {
    let topic = this.#topics.get(name);
    const isNew = !topic;
    topic ??= new FollowedTopic(name, since);
    this.#topics.set(name, topic);
    topic.add(listener);
    if (isNew && this.#connection) void this.#ask(topic, this.#connection);
    void this.#run();
    const followed = topic;
    return () => this.#unfollow(followed, listener);
  }

  /** Nothing is followed any more. */
  leaveAll(reason: LeftReason): void {
    const topics = [...this.#topics.values()];
    this.#topics.clear();
    this.close();
    for (const topic of topics) topic.left(reason);
  }

  /** Ends without telling the listeners. */
  close(): void {
    this.#topics.clear();
    this.#connection?.close();
    this.#wake();
  }

  // Connects, and connects again, while something is followed.
  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const unwatch = watchWaking((how) => {
      if (how === 'changed') this.#connection?.close();
      this.#wake();
    });
    for (let failures = 0; this.#topics.size > 0; ) {
      this.#become('connecting');
      failures = (await this.#stay()) ? 0 : failures + 1;
      if (this.#topics.size === 0) break;
      // A browser does not say why a connection is refused; an ordinary request does.
      if (failures > 0) await this.identity.verify().catch(() => {});
      await this.#rest(failures === 0 ? Math.random() * this.#pauses.firstPause : pauseAfter(failures, this.#pauses.firstPause, this.#pauses.longestPause));
    }

    unwatch();
    this.#isRunning = false;
    this.#become('off');
  }

  /** @returns whether the connection served its purpose before it ended */
  async #stay(): Promise<boolean> {
    try {
      const token = await this.identity.accessToken();
      if (!token) {
        this.leaveAll('signed-out');
        return false;
      }

      const connection = await LiveConnection.open(this.url, token, (event) => this.#hear(event));
      [this.#connection, this.#isAnswered] = [connection, false];
      for (const topic of this.#topics.values()) void this.#ask(topic, connection);
      if (this.#topics.size === 0) connection.close();
      await connection.ended;
      return this.#isAnswered;
    } catch {
      return false;
    } finally {
      this.#connection = undefined;
    }
  }

  async #ask(topic: FollowedTopic, connection: LiveConnection): Promise<void> {
    const isCurrent = () => this.#connection === connection && this.#topics.get(topic.name) === topic;
    for (let failures = 1; isCurrent(); failures++) {
      topic.asked();
      try {
        const answer = await connection.follow(topic.name, topic.cursor);
        if (!answer || !isCurrent()) return;
        this.#isAnswered = true;
        this.#become('on');
        if (answer.refused) this.#drop(topic, answer.refused);
        else topic.answered(answer);
        return;
      } catch {
        // The server could not read what it needed for this topic, or the connection has ended.
        await new Promise((resolve) => setTimeout(resolve, pauseAfter(failures, this.#pauses.firstPause, this.#pauses.longestPause)));
      }
    }
  }

  #hear(event: LiveEvent): void {
    if (event.type === 'topic-left') {
      const left = this.#topics.get(event.data.topic as TopicName);
      if (left) this.#drop(left, 'access-ended');
      return;
    }

    for (const name of event.topics) this.#topics.get(name as TopicName)?.hear(event);
  }

  #drop(topic: FollowedTopic, reason: LeftReason): void {
    this.#topics.delete(topic.name);
    this.#closeSoon();
    topic.left(reason);
  }

  #unfollow(topic: FollowedTopic, listener: Listener): void {
    topic.remove(listener);
    if (topic.isWanted || this.#topics.get(topic.name) !== topic) return;
    this.#topics.delete(topic.name);
    this.#connection?.unfollow(topic.name);
    this.#closeSoon();
  }

  #closeSoon(): void {
    if (this.#topics.size > 0) return;
    const timer = setTimeout(() => this.#topics.size === 0 && this.close(), this.#pauses.linger);
    (timer as { unref?(): void }).unref?.();
  }

  #rest(pause: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #become(status: LiveStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.tell('status', status);
  }
}

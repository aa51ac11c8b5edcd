import { safely } from '../signals.js';
import { isAfter, type FollowAnswer, type LeftReason, type Listener, type LiveEvent, type TopicName } from './messages.js';

/**
 * One followed topic and how far it has been heard. From asking to follow until the answer, events are held: the replay, what
 * other topics bring and what is new may come mixed; with the answer all is there and can be put in order.
 */
export class FollowedTopic {
  readonly #listeners = new Set<Listener>();
  #cursor: string | undefined;
  #held: LiveEvent[] | undefined;
  #isFollowed = false;

  constructor(
    readonly name: TopicName,
    since: string | undefined,
  ) {
    this.#cursor = since;
  }

  /** Where to go on after a break. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  get isWanted(): boolean {
    return this.#listeners.size > 0;
  }

  add(listener: Listener): void {
    this.#listeners.add(listener);
    // Not before `follow` has returned.
    if (this.#isFollowed) queueMicrotask(() => this.#listeners.has(listener) && safely(() => listener.onFollowed?.()));
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** A follow is on its way. What an earlier one brought without being answered comes again. */
  asked(): void {
    this.#held = [];
  }

  hear(event: LiveEvent): void {
    if (this.#held) this.#held.push(event);
    else this.#pass(event);
  }

  answered(answer: FollowAnswer): void {
    const held = (this.#held ?? []).sort((one, other) => (isAfter(one.cursor, other.cursor) ? 1 : -1));
    this.#held = undefined;
    const isFirst = !this.#isFollowed;
    this.#isFollowed = true;

    // Without a place to go on from, or when that place is no good, it begins where the topic is now.
    if (answer.fetchAfresh || this.#cursor === undefined) this.#cursor = answer.cursor!;
    if (isFirst) this.#tell((listener) => listener.onFollowed?.());
    if (answer.fetchAfresh) this.#tell((listener) => listener.onFetchAfresh?.());
    for (const event of held) this.#pass(event);
    if (isAfter(answer.cursor!, this.#cursor)) this.#cursor = answer.cursor!;
  }

  left(reason: LeftReason): void {
    this.#tell((listener) => listener.onLeft?.(reason));
    this.#listeners.clear();
  }

  #pass(event: LiveEvent): void {
    if (this.#cursor !== undefined && !isAfter(event.cursor, this.#cursor)) return;
    this.#cursor = event.cursor;
    this.#tell((listener) => listener.onEvent?.(event));
  }

  #tell(act: (listener: Listener) => void): void {
    for (const listener of [...this.#listeners]) if (this.#listeners.has(listener)) safely(() => act(listener));
  }
}

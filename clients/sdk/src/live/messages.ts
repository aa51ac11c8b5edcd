/** What happened, as the server tells it. Ids only: read the rest through the API, with the reader's own rights. */
export interface LiveEvent {
  /** Its place in what happened: a decimal number that grows, as text. May be kept and given to `follow` later. */
  readonly cursor: string;
  /** e.g. `comment-written` */
  readonly type: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** Where it is heard, whether followed or not. */
  readonly topics: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** `me` is whoever is signed in; `receipts/{postId}` tells the committee how far a notice has come. */
export type TopicName = `community/${string}` | `board/${string}` | `post/${string}` | `receipts/${string}` | `covenant/${string}` | `survey/${string}` | `proposal/${string}` | `vote/${string}` | `turnout/${string}` | `roll/${string}` | 'me';

/** Why a topic is no longer followed. `not-found`: no such thing, or not for you. `access-ended`: it was for you until now. */
export type LeftReason = 'not-found' | 'too-many-topics' | 'access-ended' | 'signed-out';

export interface Listener {
  /** Once, in order, without gaps, whatever happens to the connection. */
  onEvent?(event: LiveEvent): void;
  /** From now on everything is heard. Fetch what you show now rather than before, and nothing falls in between. */
  onFollowed?(): void;
  /** Too much was missed to be told: fetch what you show again. What happens from now on is heard. */
  onFetchAfresh?(): void;
  /** Nothing more is heard. */
  onLeft?(reason: LeftReason): void;
}

/** The hub's answer to a follow. */
export interface FollowAnswer {
  readonly cursor: string | null;
  readonly fetchAfresh: boolean;
  readonly refused: 'not-found' | 'too-many-topics' | null;
}

/**
 * Whether a cursor lies behind another. Apps need not know it: cursors are decimal numbers that grow. The kit does, to put a
 * replay and what happened meanwhile into one order.
 */
export function isAfter(cursor: string, other: string): boolean {
  return cursor.length === other.length ? cursor > other : cursor.length > other.length;
}

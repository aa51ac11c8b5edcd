import { inject } from 'vitest';
import { Linli, memory, type KeyValueStorage, type LinliOptions } from '../src/index.js';

export const address = inject('linli');

let strangers = 0;

/** A phone that nobody has used; the demo district's begin differently. */
export function freshPhone(): string {
  return `137${String(process.pid % 10_000).padStart(4, '0')}${String(strangers++).padStart(4, '0')}`;
}

/** The communities of the demo district. A test file that counts what happens keeps one to itself. */
const communities = ['guihua', 'heping', 'xinyuan', 'tangwan'] as const;

/** The phone of a community's resident, by number. A phone gets a code once a minute: a person acts in one test file only. */
export function resident(community: (typeof communities)[number], number: number): string {
  return `1380000${communities.indexOf(community) + 1}${String(number).padStart(3, '0')}`;
}

export async function signIn(linli: Linli, phone = freshPhone(), device = 'a test'): Promise<Linli> {
  const { code } = await linli.sendCode(phone);
  await linli.signIn({ phone, code: code!, device });
  return linli;
}

/** A client for tests: quick to try again. */
export function clientOf(options: Partial<LinliOptions> = {}): Linli {
  return new Linli({ baseUrl: address, patience: { firstPause: 20 }, live: { firstPause: 20, longestPause: 200 }, ...options });
}

/** Somebody's tokens as they lie in storage, and how to spoil them. */
export class Pocket {
  readonly storage: KeyValueStorage = memory();

  constructor(private readonly baseUrl = address) {}

  get tokens(): Record<string, string | number> {
    return JSON.parse(this.storage.getItem(`linli:${this.baseUrl}`) as string);
  }

  put(tokens: Record<string, string | number>): void {
    void this.storage.setItem(`linli:${this.baseUrl}`, JSON.stringify(tokens));
  }

  change(changes: Record<string, string | number>): void {
    this.put({ ...this.tokens, ...changes });
  }

  /** As after half an hour: the server no longer takes the access token, and this device does not know yet. */
  spoilAccess(): void {
    this.change({ accessToken: 'spent' });
  }

  /** As after half an hour with a good clock. */
  expireAccess(): void {
    this.change({ accessToken: 'spent', renewAt: 0, expiresAt: 0 });
  }
}

/** Counts requests on their way to the server. */
export class Counter {
  readonly seen: string[] = [];

  readonly fetch = (request: Request): Promise<Response> => {
    this.seen.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  };

  of(path: string): number {
    return this.seen.filter((one) => one.endsWith(path)).length;
  }
}

/** The person's first community and one of its boards. */
export async function homeOf(linli: Linli, boardKey = 'neighbours') {
  const { items } = await linli.get('/api/v1/me/memberships');
  const communityId = items.find((membership) => membership.status === 'active')!.place.id;
  const boards = await linli.get('/api/v1/communities/{communityId}/boards', { params: { path: { communityId } } });
  return { communityId, membershipId: items[0]!.id, boardId: boards.items.find((board) => board.key === boardKey)!.id };
}

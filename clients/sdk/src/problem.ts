/**
 * What the server answered instead of what was asked for (RFC 9457). Decide by `is`, show `title` and `message`: they are
 * sentences in the language that the client asked for.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  /** Stable, e.g. `/problems/wrong-code`; `about:blank` when the answer came from something in between. */
  readonly type: string;
  readonly title: string;

  /** What a person can do about it. */
  readonly detail: string | undefined;

  /** Sentences by JSON field name; empty unless the type is `/problems/invalid`. */
  readonly errors: Readonly<Record<string, readonly string[]>>;

  /** Seconds after which to try again, when the server said so. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly status: number,
    /** The whole body, with the fields that only some types have. */
    readonly body: Readonly<Record<string, unknown>>,
    retryAfter?: number,
  ) {
    const title = textOf(body.title) ?? `HTTP ${status}`;
    super(textOf(body.detail) ?? title);
    this.type = textOf(body.type) ?? 'about:blank';
    this.title = title;
    this.detail = textOf(body.detail);
    this.errors = (body.errors as Record<string, string[]> | undefined) ?? {};
    this.retryAfter = retryAfter ?? (typeof body.retryAfter === 'number' ? body.retryAfter : undefined);
  }

  /** `problem.is('wrong-code')` */
  is(type: string): boolean {
    return this.type === `/problems/${type}`;
  }

  /** @param body what the answer held, parsed if it was JSON */
  static of(response: Response, body: unknown): Problem {
    return new Problem(response.status, isFields(body) ? body : {}, retryAfterOf(response));
  }
}

/** No answer: the network failed, or it took too long. Whether the server acted is unknown; repeating with the same id is safe. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(cause: unknown) {
    super('Linli could not be reached.', { cause });
  }
}

/** The header `Retry-After` in seconds, whichever of its two forms it has (RFC 9110 §10.2.3). */
export function retryAfterOf(response: Response): number | undefined {
  const header = response.headers.get('Retry-After');
  if (!header) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

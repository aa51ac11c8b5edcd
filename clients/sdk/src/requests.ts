import type { Client, ClientPathsWithMethod, MaybeOptionalInit, MethodResponse } from 'openapi-fetch';
import createClient from 'openapi-fetch';
import type { paths } from './contract.js';
import type { Patience } from './patience.js';
import { Problem } from './problem.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type PathsOf<M extends Method> = ClientPathsWithMethod<Client<paths>, M>;

/** Path and query parameters and the body, as the contract has them, and what `fetch` takes (`signal`, `headers`). */
export type Ask<M extends Method, P extends PathsOf<M>> = MaybeOptionalInit<paths[P], M>;

export type Answer<M extends Method, P extends PathsOf<M>> = [MethodResponse<Client<paths>, M, P>] extends [never] ? void : MethodResponse<Client<paths>, M, P>;

export interface Manner extends Partial<Patience> {
  /** Whether trying again is safe. Known by itself for everything that the contract makes safe. */
  repeatable?: boolean;
}

export type Verb<M extends Method> = <P extends PathsOf<M>>(
  path: P,
  ...ask: undefined extends Ask<M, P> ? [ask?: Ask<M, P> & Manner] : [ask: Ask<M, P> & Manner]
) => Promise<Answer<M, P>>;

/** Sends one request, with whatever patience it deserves. */
export type Send = (request: Request, manner: Manner) => Promise<Response>;

interface LooseAsk extends Manner {
  params?: { query?: Record<string, unknown> };
  body?: unknown;
}

type LooseClient = Record<string, (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>>;

/** The verbs of HTTP over the contract's paths: each answers with the body, or throws a Problem. */
export class Requests {
  readonly get: Verb<'get'>;
  readonly post: Verb<'post'>;
  readonly put: Verb<'put'>;
  readonly patch: Verb<'patch'>;
  readonly delete: Verb<'delete'>;

  constructor(baseUrl: string, send: Send) {
    const client = createClient<paths>({ baseUrl }) as unknown as LooseClient;
    const verb = <M extends Method>(method: M) =>
      (async (path: string, ask: LooseAsk = {}) => {
        const manner = { ...ask, repeatable: ask.repeatable ?? isRepeatable(method, ask) };
        const { data, error, response } = await client[method.toUpperCase()]!(path, { ...ask, fetch: (request: Request) => send(request, manner) });
        if (!response.ok) throw Problem.of(response, error);
        return data;
      }) as unknown as Verb<M>;
    [this.get, this.post, this.put, this.patch, this.delete] = [verb('get'), verb('post'), verb('put'), verb('patch'), verb('delete')];
  }
}

// What a client creates has an id that the client chose: the same id again answers with what the first try made.
function isRepeatable(method: Method, ask: LooseAsk): boolean {
  if (method === 'patch') return false;
  return method !== 'post' || ask.params?.query?.id !== undefined || (ask.body as { id?: unknown } | undefined)?.id !== undefined;
}

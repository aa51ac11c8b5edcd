import type { components } from './contract.js';
import { newId } from './ids.js';
import { list, type AskForList, type ItemOf, type ListPaths } from './lists.js';
import { Live, type LivePauses } from './live/live.js';
import { once, type Fetch } from './network.js';
import { patiently, usualPatience, type Patience } from './patience.js';
import { Requests, type Manner } from './requests.js';
import { authorized } from './sign-in/authorized.js';
import { memory, type KeyValueStorage } from './sign-in/storage.js';
import { Tokens, type IssuedTokens, type SignedOutReason } from './sign-in/tokens.js';

export type Schemas = components['schemas'];

export interface LinliOptions {
  /** Where Linli is, e.g. `https://linli.example.org`. */
  baseUrl: string;
  /** Where tokens are kept: `browserStorage()` in browsers; without it they end with the page or process. */
  storage?: KeyValueStorage;
  /** In which language problems are told: `zh-CN` (the server's default) or `en`. */
  language?: string;
  /** Instead of the global one. */
  fetch?: Fetch;
  patience?: Partial<Patience>;
  live?: Partial<LivePauses>;
}

/** A Linli server as one person sees it: requests, sign-in, and what happens live. */
export class Linli {
  readonly baseUrl: string;
  readonly live: Live;
  language: string | undefined;
  readonly #fetch: Fetch;
  readonly #patience: Patience;
  readonly #tokens: Tokens;
  readonly #asMyself: Requests;
  readonly #asAnyone: Requests;

  constructor(options: LinliOptions) {
    this.baseUrl = options.baseUrl.replace(/\/+$/, '');
    this.language = options.language;
    this.#fetch = options.fetch ?? ((request) => globalThis.fetch(request));
    this.#patience = { ...usualPatience, ...options.patience };
    this.#asAnyone = new Requests(this.baseUrl, (request, manner) => this.#send(request, { ...manner, repeatable: false }));
    this.#tokens = new Tokens(options.storage ?? memory(), `linli:${this.baseUrl}`, (refreshToken) => this.#exchange(refreshToken));
    this.#asMyself = new Requests(this.baseUrl, (request, manner) => this.#send(request, manner, this.#tokens));
    this.live = new Live(`${this.baseUrl}/live`, { accessToken: () => this.#tokens.accessToken(), verify: async () => void (await this.get('/api/v1/me', { tries: 1, timeout: 10_000 })) }, options.live);
    this.#tokens.on('signedOut', () => this.live.leaveAll('signed-out'));
  }

  /** `linli.get('/api/v1/posts/{postId}', { params: { path: { postId } } })` answers with the post, or throws a Problem. */
  get get() {
    return this.#asMyself.get;
  }

  /** Safe to repeat, and repeated by itself on a bad network, when it carries an id from `newId`. */
  get post() {
    return this.#asMyself.post;
  }

  get put() {
    return this.#asMyself.put;
  }

  get patch() {
    return this.#asMyself.patch;
  }

  get delete() {
    return this.#asMyself.delete;
  }

  /** `for await (const post of linli.list('/api/v1/boards/{boardId}/posts', { params: { path: { boardId } } })) …` */
  list<P extends ListPaths>(path: P, ask: AskForList<P>): AsyncGenerator<ItemOf<P>, void, undefined> {
    return list(this.#asMyself, path, ask);
  }

  /** Sends a code to a phone. The answer holds it only where no text messages are sent, in development. */
  sendCode(phone: string): Promise<Schemas['SendCodeAnswer']> {
    return this.#asAnyone.post('/api/v1/sign-in/codes', { body: { phone } });
  }

  /** @param who `device` is how the list of sessions shows this one, e.g. "Wang's phone" */
  async signIn(who: { phone: string; code: string; device?: string }): Promise<void> {
    await this.#tokens.keep(await this.#asAnyone.post('/api/v1/sign-in', { body: who }));
  }

  /** Signs out here at once; the server is told if it can be reached. */
  async signOut(): Promise<void> {
    try {
      if (await this.isSignedIn()) await this.delete('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId: 'current' } }, tries: 1 });
    } catch {
      // Its tokens are gone from here in any case; other devices can end the session.
    } finally {
      await this.#tokens.forget('asked');
    }
  }

  /** Whether somebody is signed in here, as far as this device knows. */
  async isSignedIn(): Promise<boolean> {
    return this.#tokens.isKept();
  }

  /** The devices on which I am signed in. */
  sessions(): AsyncGenerator<Schemas['SessionView'], void, undefined> {
    return this.list('/api/v1/me/sessions', {});
  }

  /** Signs out another of my devices. */
  async endSession(sessionId: string): Promise<void> {
    await this.delete('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } });
  }

  /** @returns stops listening */
  onSignedIn(listener: () => void): () => void {
    return this.#tokens.on('signedIn', listener);
  }

  /** @returns stops listening */
  onSignedOut(listener: (reason: SignedOutReason) => void): () => void {
    return this.#tokens.on('signedOut', listener);
  }

  /** Sends a JPEG, PNG or WebP of at most 10 MB, to be named in what is written next. */
  sendPhoto(communityId: string, image: Blob | Uint8Array<ArrayBuffer>, { id = newId(), signal }: { id?: string; signal?: AbortSignal } = {}): Promise<Schemas['PhotoView']> {
    return this.post('/api/v1/communities/{communityId}/photos', {
      params: { path: { communityId }, query: { id } },
      body: image as never,
      bodySerializer: (body: unknown) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
      timeout: 4 * this.#patience.timeout,
      ...(signal && { signal }),
    });
  }

  /** An image needs the reader's token, which an `<img>` cannot send: show it by `URL.createObjectURL`. */
  async readPhoto(photoId: string): Promise<Blob> {
    return (await this.get('/api/v1/photos/{photoId}', { params: { path: { photoId } }, parseAs: 'blob' })) as unknown as Blob;
  }

  /** Ends the live connection and stops listening to other tabs. Nobody is signed out. */
  close(): void {
    this.live.close();
    this.#tokens.close();
  }

  #send(request: Request, manner: Manner, tokens?: Tokens): Promise<Response> {
    if (this.language) request.headers.set('Accept-Language', this.language);
    const patience = { ...this.#patience, ...definedOf(manner) };
    const attempt = (one: Request) => once(this.#fetch, one, patience.timeout);
    const send = tokens ? authorized(tokens, attempt) : attempt;
    return manner.repeatable ? patiently(patience, request.signal, () => send(request.clone())) : send(request);
  }

  #exchange(refreshToken: string): Promise<IssuedTokens> {
    // Outlives a page that is being left: an answer that is lost would end the session.
    return this.#asAnyone.post('/api/v1/sign-in/refresh', { body: { refreshToken }, keepalive: true });
  }
}

function definedOf<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}

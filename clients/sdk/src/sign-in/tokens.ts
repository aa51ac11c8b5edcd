import type { components } from '../contract.js';
import { Problem } from '../problem.js';
import { Signals } from '../signals.js';
import { alone } from './alone.js';
import type { KeyValueStorage } from './storage.js';

export type IssuedTokens = components['schemas']['Tokens'];

/** Why somebody is signed out: `asked` for it, `refused` by the server, `replaced` by another sign-in, or it happened `elsewhere` (another tab). */
export type SignedOutReason = 'asked' | 'refused' | 'replaced' | 'elsewhere';

interface Kept {
  accessToken: string;
  refreshToken: string;
  /** By this device's clock, counted from when the tokens came: the server's clock may differ. */
  renewAt: number;
  expiresAt: number;
}

/** Renewing starts so long before the access token ends, or halfway through a short life. */
const margin = 60_000;

/**
 * The tokens of whoever is signed in. A refresh token is good once, and using one twice ends the session; so all who need a
 * new access token wait for one renewal, across instances and tabs.
 */
export class Tokens extends Signals<{ signedIn: undefined; signedOut: SignedOutReason }> {
  readonly #storage: KeyValueStorage;
  readonly #key: string;
  readonly #exchange: (refreshToken: string) => Promise<IssuedTokens>;
  readonly #unwatch: () => void;
  #renewing: Promise<string | undefined> | undefined;

  /** @param exchange asks the server for the next tokens */
  constructor(storage: KeyValueStorage, key: string, exchange: (refreshToken: string) => Promise<IssuedTokens>) {
    super();
    [this.#storage, this.#key, this.#exchange] = [storage, key, exchange];
    this.#unwatch = storage.watch?.(key, (isKept) => (isKept ? this.tell('signedIn', undefined) : this.tell('signedOut', 'elsewhere'))) ?? (() => {});
  }

  /** @returns a token that should be good for a while; undefined when nobody is signed in */
  async accessToken(): Promise<string | undefined> {
    const kept = await this.#read();
    if (!kept || Date.now() < kept.renewAt) return kept?.accessToken;
    try {
      return await this.renew(kept.accessToken);
    } catch (error) {
      // Early renewal is a courtesy: the token itself may still do.
      if (Date.now() < kept.expiresAt) return kept.accessToken;
      throw error;
    }
  }

  /**
   * The access token that comes after one that no longer does.
   * @returns undefined when nobody is signed in any more
   * @throws Unreachable or Problem when the server could not answer; whoever is signed in stays so
   */
  renew(spent: string): Promise<string | undefined> {
    this.#renewing ??= this.#alone(() => this.#renew(spent)).finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  async isKept(): Promise<boolean> {
    return (await this.#read()) !== undefined;
  }

  async keep(issued: IssuedTokens): Promise<void> {
    const before = await this.#alone(async () => {
      // First nobody, then somebody: so other tabs do not take the one for the other.
      const replaced = await this.#drop();
      await this.#write(issued);
      return replaced;
    });
    if (before) this.tell('signedOut', 'replaced');
    this.tell('signedIn', undefined);
  }

  async forget(reason: SignedOutReason): Promise<void> {
    const before = await this.#alone(() => this.#drop());
    if (before) this.tell('signedOut', reason);
  }

  close(): void {
    this.#unwatch();
  }

  async #renew(spent: string): Promise<string | undefined> {
    const kept = await this.#read();
    // Somebody else was here before.
    if (!kept || kept.accessToken !== spent) return kept?.accessToken;
    try {
      const issued = await this.#exchange(kept.refreshToken);
      await this.#write(issued);
      return issued.accessToken;
    } catch (error) {
      if (!(error instanceof Problem && error.is('bad-refresh-token'))) throw error;
      await this.#drop();
      this.tell('signedOut', 'refused');
      return undefined;
    }
  }

  // Read each time: another tab may have renewed.
  async #read(): Promise<Kept | undefined> {
    const text = await this.#storage.getItem(this.#key);
    return text ? (JSON.parse(text) as Kept) : undefined;
  }

  async #write({ accessToken, refreshToken, expiresIn }: IssuedTokens): Promise<void> {
    const [now, life] = [Date.now(), expiresIn * 1000];
    const kept: Kept = { accessToken, refreshToken, renewAt: now + Math.max(life - margin, life / 2), expiresAt: now + life };
    await this.#storage.setItem(this.#key, JSON.stringify(kept));
  }

  async #drop(): Promise<boolean> {
    const was = (await this.#read()) !== undefined;
    await this.#storage.removeItem(this.#key);
    return was;
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return alone(this.#storage, this.#key, work);
  }
}

/**
 * Where tokens are kept. The key-value stores of mobile frameworks have this shape. So has `localStorage`, but a tab may read
 * from it what another tab has already replaced: use `browserStorage` where there can be two.
 */
export interface KeyValueStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): void | Promise<void>;
  removeItem(key: string): void | Promise<void>;
  /**
   * Tells when somebody else on the same storage begins or ceases to keep something.
   * @returns stops watching
   */
  watch?(key: string, changed: (isKept: boolean) => void): () => void;
}

/** Forgets everything with the process or the page. */
export function memory(): KeyValueStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

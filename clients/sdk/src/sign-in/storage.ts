/** Where tokens are kept. `localStorage`, `sessionStorage` and the key-value stores of mobile frameworks have this shape. */
export interface KeyValueStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): void | Promise<void>;
  removeItem(key: string): void | Promise<void>;
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

/** Tells when another tab of this browser changes a value of `localStorage`. */
export function watch(storage: KeyValueStorage, key: string, changed: (before: string | null, after: string | null) => void): () => void {
  if (typeof window === 'undefined' || storage !== window.localStorage) return () => {};
  const hear = (event: StorageEvent) => {
    if (event.storageArea === window.localStorage && event.key === key) changed(event.oldValue, event.newValue);
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

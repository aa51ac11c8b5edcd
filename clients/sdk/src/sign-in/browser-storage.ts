import type { KeyValueStorage } from './storage.js';

interface Change {
  key: string;
  isKept: boolean;
}

/**
 * Keeps tokens in the browser, for all tabs of an origin. In IndexedDB: what one tab has written, every tab reads from then on.
 * (`localStorage` reaches other tabs a little later, and an old refresh token that is used then ends the session.)
 */
export function browserStorage(name = 'linli'): KeyValueStorage {
  const others = new BroadcastChannel(name);
  let database: Promise<IDBDatabase> | undefined;

  async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    database ??= open(name);
    const transaction = (await database).transaction('values', mode);
    const request = act(transaction.objectStore('values'));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  const isKept = async (key: string) => (await inStore('readonly', (store) => store.count(key))) > 0;
  const tell = (key: string, isKept: boolean) => others.postMessage({ key, isKept } satisfies Change);

  return {
    getItem: async (key) => ((await inStore('readonly', (store) => store.get(key))) as string | undefined) ?? null,
    async setItem(key, value) {
      const was = await isKept(key);
      await inStore('readwrite', (store) => store.put(value, key));
      if (!was) tell(key, true);
    },
    async removeItem(key) {
      const was = await isKept(key);
      await inStore('readwrite', (store) => store.delete(key));
      if (was) tell(key, false);
    },
    watch(key, changed) {
      const hear = ({ data }: MessageEvent<Change>) => {
        if (data.key === key) changed(data.isKept);
      };
      others.addEventListener('message', hear);
      return () => others.removeEventListener('message', hear);
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('values');
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

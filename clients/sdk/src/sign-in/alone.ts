const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Runs the work while no other client on the same storage runs its own: not in another tab (Web Locks, where they exist), and
 * not in another instance on this page or in this process.
 */
export function alone<T>(storage: object, name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  const turn = locks ? () => locks.request(name, work) as Promise<T> : work;
  const before = queues.get(storage) ?? Promise.resolve();
  const result = before.then(turn);
  queues.set(storage, result.catch(() => {}));
  return result;
}

type Listener<Value> = (value: Value) => void;

/** Listeners by name. One that throws does not keep the others from hearing. */
export class Signals<Values extends object> {
  readonly #listeners = new Map<keyof Values, Set<Listener<never>>>();

  /** @returns stops listening */
  on<Name extends keyof Values>(name: Name, listener: Listener<Values[Name]>): () => void {
    const own = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, own.add(listener));
    return () => own.delete(listener);
  }

  tell<Name extends keyof Values>(name: Name, value: Values[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) safely(() => (listener as Listener<Values[Name]>)(value));
  }
}

/** Runs code of the app; what it throws is reported like that of any event listener, later and on its own. */
export function safely(act: () => void): void {
  try {
    act();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

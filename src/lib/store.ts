/** A value that can be watched. Listeners run after each change, in the order they came. */
export interface Store<Value> {
  get(): Value;
  /** Replaces the value; a value equal by identity changes nothing. */
  set(next: Value): void;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: (value: Value, before: Value) => void): () => void;
}

/** Makes a store of its own; nothing is shared between two stores. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<(value: Value, before: Value) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      const before = value;
      value = next;
      for (const listener of [...listeners]) listener(next, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

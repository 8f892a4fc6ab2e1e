import type { CoreEvent } from '#shared/contract/events.ts';

/** Tells events to whoever listens. */
export type Broadcast = {
  readonly publish: (event: CoreEvent) => void;
  /** Calls the listener for every event, until the returned function is called. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
};

/** Listeners to events; one that throws does not stop the others. */
export function createBroadcast(onError: (error: unknown) => void): Broadcast {
  const listeners = new Set<(event: CoreEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

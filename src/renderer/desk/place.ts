import { useSyncExternalStore } from 'react';

/** The screens of the desk. */
export const screens = ['start', 'story', 'claims', 'evidence', 'brief', 'log'] as const;

/** One of the screens. */
export type Screen = (typeof screens)[number];

/** Where the user is: the screen, and what is looked at. Lives in the address, so that reload and Back work. */
export type Place = {
  readonly screen: Screen;
  readonly story?: string | undefined;
  readonly claim?: string | undefined;
  readonly document?: string | undefined;
  readonly passage?: string | undefined;
};

const keys = ['story', 'claim', 'document', 'passage'] as const;

function parse(hash: string): Place {
  const [name = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(query);
  return {
    screen: screens.find((screen) => screen === name) ?? 'story',
    ...Object.fromEntries(keys.flatMap((key) => (parameters.get(key) ? [[key, parameters.get(key)]] : []))),
  };
}

function format(place: Place): string {
  const parameters = new URLSearchParams(keys.flatMap((key) => (place[key] ? [[key, place[key]]] : [])));
  const query = parameters.toString();
  return `#/${place.screen}${query === '' ? '' : `?${query}`}`;
}

let current = { hash: '', place: parse('') };

/** Where the user is now, outside React. */
export function readPlace(): Place {
  if (location.hash !== current.hash) current = { hash: location.hash, place: parse(location.hash) };
  return current.place;
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Where the user is now. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, readPlace);

/** Goes somewhere: what is given changes, the rest stays; `undefined` lets go of it. Replaces the step in the history where only the selection moves. */
export function go(change: Partial<Place>): void {
  const before = readPlace();
  const place = { ...before, ...change };
  const target = format(place);
  if (target === location.hash) return;
  if (place.screen === before.screen && place.story === before.story) {
    history.replaceState(null, '', target);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = target;
}

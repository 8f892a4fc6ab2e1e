import { listActions } from './actions.ts';
import { readSettings } from './settings.ts';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether text is being typed here; a story that cannot be edited is read, not typed in. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[data-reading]')) return false;
  return (
    target.isContentEditable ||
    target.matches(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [role=searchbox], [role=combobox]',
    )
  );
}

/** The key event as an action names it: `mod+shift+z`, `j`, `?`. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isLetter = /^\p{L}$/u.test(key);
  return [
    (isMac ? event.metaKey : event.ctrlKey) ? 'mod' : '',
    event.altKey ? 'alt' : '',
    // The shift of `?` is part of the key itself.
    event.shiftKey && (isLetter || key.length > 1) ? 'shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+');
}

/** What every text field does by itself with Ctrl or Command; an action that has one of these keys waits outside. */
const fieldKeys = /^mod\+(?:shift\+)?(?:[acvx]|Backspace|Delete|Home|End|Arrow\w+)$/;

/** Runs the action of a key, if there is one here. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = keyOf(event);
  const isSingle = !name.includes('mod+') && !name.includes('alt+') && !/^F\d+$/.test(event.key);
  if (isTyping(event.target) && (isSingle || fieldKeys.test(name))) return;
  if (isSingle && !readSettings().hasSingleKeys) return;
  if (
    isSingle &&
    event.target instanceof HTMLElement &&
    event.target.closest('[role=menu], [role=listbox], [role=dialog]')
  )
    return;
  // The newest offer wins: what is in front decides.
  const action = [...listActions()]
    .reverse()
    .find((each) => each.isEnabled !== false && each.keys?.includes(name));
  if (!action) return;
  event.preventDefault();
  action.run();
}

const shown: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: isMac ? '⇧' : 'Shift',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A key as it is printed on the keyboard: `Ctrl K`. */
export const showKey = (key: string): string =>
  (key === '+' ? [key] : key.split('+'))
    .map((part) => shown[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');

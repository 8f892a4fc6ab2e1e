import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Action, useActions } from '#renderer/desk/actions.ts';
import { keyOf } from '#renderer/desk/keys.ts';
import { readSettings } from '#renderer/desk/settings.ts';

/**
 * Offers the reader's actions while the reader is where the user is, and runs their keys where the focus is in it: what
 * `n` or Escape mean in the story beside it is the story's business. Answers what to put on the reader's root element.
 */
export function useReaderActions(actions: readonly Action[]) {
  const root = useRef<HTMLDivElement>(null);
  const [isActive, setIsActive] = useState(false);
  const outside = useRef<Element | null>(null);
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const target = event.target as Element;
      if (root.current?.contains(target)) setIsActive(true);
      // A palette or a menu in front does not take the user elsewhere.
      else if (!target.closest('[role=dialog], [role=menu], [role=listbox]')) {
        outside.current = target;
        setIsActive(false);
      }
    };
    outside.current = document.activeElement;
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  useActions(actions.map((action) => ({ ...action, isEnabled: action.isEnabled !== false && isActive })));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const name = keyOf(event.nativeEvent);
    const isTyping = (event.target as Element).matches('input, textarea, select');
    const isPlain = !name.includes('mod+') && !name.includes('alt+');
    if (isTyping && isPlain) return;
    if (isPlain && name.length === 1 && !readSettings().hasSingleKeys) return;
    const action = actions.find((each) => each.isEnabled !== false && each.keys?.includes(name));
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action.run();
  };
  return {
    root,
    onKeyDown,
    /** Gives the focus back to where it was before the reader had it. */
    leave: () => {
      if (outside.current instanceof HTMLElement && outside.current.isConnected) outside.current.focus();
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import type { Claim } from '#renderer/api/types.ts';
import { useAutosave } from '#renderer/api/useAutosave.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { isSameValue } from './isSameValue.ts';

/** The fields of a claim that save themselves. */
export type ClaimFieldKey =
  | 'text'
  | 'kind'
  | 'isUniversal'
  | 'claimant'
  | 'claimedOn'
  | 'workState'
  | 'droppedReason'
  | 'note'
  | 'unverified'
  | 'tags'
  | 'quotedInId'
  | 'dueOn';

/**
 * One field of the claim. What is typed saves itself, alone; a change from elsewhere shows at once where nobody is
 * typing, and never replaces what is being typed.
 */
export function useClaimField<Key extends ClaimFieldKey>(
  key: Key,
  faultOf: (value: Claim[Key]) => string | null = () => null,
) {
  const { claim, isReadOnly, save, report } = useClaimEditing();
  const errorText = useErrorText();
  const stored = claim[key];
  // What stands in the field while it is typed in: the core trims, and a blank must not vanish under the caret.
  const [held, setHeld] = useState<{ readonly value: Claim[Key] } | null>(null);
  const [theirs, setTheirs] = useState<{ readonly value: Claim[Key] } | null>(null);
  const hasFocus = useRef(false);
  const wantsFlush = useRef(false);
  const sent = useRef<{ readonly value: Claim[Key] } | null>(null);
  const seen = useRef(stored);

  const auto = useAutosave<Claim[Key]>(stored, async (value) => {
    if (faultOf(value) !== null) return;
    sent.current = { value };
    await save({ [key]: value });
    // The stored value reaches the screen before the typed one lets go of it; else the old one would flash up.
    await new Promise((resolve) => setTimeout(resolve));
  });
  const value = held ? held.value : auto.value;
  const isDirty = !isSameValue(value, stored);
  const fault = isDirty ? faultOf(value) : null;

  useEffect(() => {
    if (isSameValue(stored, seen.current)) return;
    const isUnsaved = held !== null && !isSameValue(held.value, seen.current);
    seen.current = stored;
    if (sent.current && isSameValue(stored, sent.current.value)) return;
    // What is stored last stands: theirs, unless words are still on their way from here.
    if (isUnsaved) setTheirs({ value: stored });
    else setHeld(null);
  });

  useEffect(() => {
    if (held && !hasFocus.current && !isDirty) setHeld(null);
    if (wantsFlush.current) {
      wantsFlush.current = false;
      void auto.flush();
    }
  });

  // A fault is told at the field itself.
  const reason = !fault && auto.state === 'refused' ? errorText(auto.error) : undefined;
  const state = fault ? 'refused' : auto.state === 'saved' && isDirty ? 'saving' : auto.state;
  useEffect(() => report(key, { state, reason }), [report, key, state, reason]);
  // A field that goes (a due date, of what is no prediction any more) has nothing left to tell.
  useEffect(() => () => report(key, { state: 'saved' }), [report, key]);

  const change = (next: Claim[Key]) => {
    setHeld({ value: next });
    auto.change(next);
  };
  return {
    value,
    fault,
    isReadOnly,
    /** While it is typed. */
    change,
    /** A choice that is made at once. */
    choose: (next: Claim[Key]) => {
      wantsFlush.current = true;
      change(next);
    },
    focus: () => {
      hasFocus.current = true;
    },
    blur: () => {
      hasFocus.current = false;
      setTheirs(null);
      if (held && !isDirty) setHeld(null);
      void auto.flush();
    },
    /** What the field was changed to elsewhere while it was typed in here; null where it was not. */
    theirs: theirs && !isSameValue(theirs.value, value) ? theirs : null,
    takeTheirs: () => {
      if (!theirs) return;
      wantsFlush.current = true;
      change(theirs.value);
      setTheirs(null);
    },
  };
}

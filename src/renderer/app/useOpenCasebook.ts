import { useEffect, useRef } from 'react';
import { go } from '#renderer/desk/place.ts';

/** Lets go of the story, the claim and the passage that were looked at once another casebook is open in their place. */
export function useOpenCasebook(key: string | undefined): void {
  const last = useRef(key);
  useEffect(() => {
    const before = last.current;
    last.current = key ?? before;
    if (key === undefined || before === undefined || key === before) return;
    go({ story: undefined, claim: undefined, document: undefined, passage: undefined });
  }, [key]);
}

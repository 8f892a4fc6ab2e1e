import { useEffect, useState } from 'react';

/** The version of a text that something is asked of: the newest, once no newer one came for so long. */
export function useSettledVersion(textVersionId: string, settledMs: number): string {
  const [settled, setSettled] = useState(textVersionId);
  useEffect(() => {
    if (settled === textVersionId) return;
    const pause = setTimeout(() => setSettled(textVersionId), settledMs);
    return () => clearTimeout(pause);
  }, [settled, textVersionId, settledMs]);
  return settled;
}

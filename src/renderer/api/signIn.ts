/** What became of an address: signed in; not one of this program at this port; used before, or too old. */
export type SignInOutcome = 'done' | 'not-ours' | 'used';

/** The one-time code of an address that the program printed for this origin; null where it is no such address. */
export function findSignInCode(address: string, origin: string): string | null {
  // Copied with the word in front of it, as it stands in the terminal.
  const url = URL.parse(address.trim().replace(/^open\s+/, ''));
  if (url?.origin !== origin || url.pathname !== '/signin') return null;
  return url.searchParams.get('code');
}

/**
 * Signs this window in by an address that the program printed, without leaving the page. The code goes to the window's
 * own origin only, wherever the address would lead. Rejects where the program does not answer.
 */
export async function signIn(address: string): Promise<SignInOutcome> {
  const code = findSignInCode(address, location.origin);
  if (code === null) return 'not-ours';
  const { ok } = await fetch(`/signin?${new URLSearchParams({ code }).toString()}`);
  return ok ? 'done' : 'used';
}

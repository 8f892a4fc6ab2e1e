/** Opens a sign-in address: the cookie as a browser would send it, empty where it was refused. */
export async function signInLoopback(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

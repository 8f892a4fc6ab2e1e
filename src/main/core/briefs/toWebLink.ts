/** The address as it can be put behind a link: http or https and nothing else; undefined for any other. */
export function toWebLink(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

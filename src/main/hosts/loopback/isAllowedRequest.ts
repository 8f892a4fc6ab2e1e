/** What a request says about where it comes from. */
export type RequestFacts = {
  readonly verb: string;
  /** Every `Host` header there was. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
  /** The port we listen at. */
  readonly port: number;
};

/**
 * Whether a request can come from our own window. `Host` must be ours, or a foreign name was pointed at this machine
 * (DNS rebinding). `Origin` must be ours where it is given, and must be given for everything but reading (request
 * forgery). A page on another port of this machine is as foreign as one on the web, though browsers call it
 * `same-site`.
 */
export function isAllowedRequest({ verb, hosts, origin, secFetchSite, port }: RequestFacts): boolean {
  const [host, ...moreHosts] = hosts;
  if (host === undefined || moreHosts.length > 0) return false;
  // Browsers leave the port out where it is the usual one.
  const ownHosts = ['127.0.0.1', 'localhost'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  if (!ownHosts.includes(host.toLowerCase())) return false;
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin' && secFetchSite !== 'none') return false;
  const ownOrigin = `http://${host.toLowerCase()}`;
  if (origin !== undefined && origin !== ownOrigin) return false;
  const isReading = verb === 'GET' || verb === 'HEAD';
  return isReading || origin === ownOrigin;
}

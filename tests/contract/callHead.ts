/** The head of a call as it goes over the wire. */
export const callHead = (port: number, own: Record<string, string>, ...lines: readonly string[]) =>
  [
    'POST /rpc/a.b HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    ...Object.entries(own).map(([name, value]) => `${name}: ${value}`),
    'Content-Type: application/json',
    ...lines,
    '\r\n',
  ].join('\r\n');

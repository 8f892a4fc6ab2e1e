const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Brief</title></head><body></body></html>
`;

/**
 * What the sheet may do: be styled by what lies on it, and nothing else. The desk reads and writes it as its own, so
 * it keeps its origin; without scripts, nothing on it can make use of that.
 */
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin',
].join('; ');

/** `GET /brief`: an empty sheet, onto which the desk lays the brief that it shows; the desk's own rules allow no style of a brief. */
export const briefRoute = (isHead: boolean): Response =>
  new Response(isHead ? null : page, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });

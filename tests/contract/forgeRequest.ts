import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** A request with headers that fetch would not let through. */
export function forgeRequest(
  port: number,
  options: { method?: string; path?: string; headers?: Record<string, string | string[]>; body?: string },
): Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }> {
  return new Promise((resolve, reject) => {
    const { body, ...rest } = options;
    const request = httpRequest({ host: '127.0.0.1', port, path: '/', ...rest }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

import type { TestDesk } from './openDesk.ts';

/** Imports a web page past the window, as a window would; answers the document's id. */
export async function importHtml(
  { context, origin, call }: TestDesk,
  html: string,
  role: 'story' | 'evidence',
): Promise<string> {
  const answer = await context.request.post(`${origin()}/upload`, {
    headers: { Origin: origin() },
    data: Buffer.from(html),
  });
  const { value } = (await answer.json()) as { readonly value: { readonly uploadId: string } };
  const { results } = await call('documents.importUploads', {
    uploads: [{ uploadId: value.uploadId, fileName: 'page.html' }],
    role,
  });
  const id = results[0]?.documentId;
  if (id === undefined) throw new Error(`not imported: ${JSON.stringify(results)}`);
  return id;
}

import type { OutputOf } from '#shared/contract/contract.ts';
import { countedId } from './countedId.ts';

type Document = OutputOf<'documents.get'>;

/** A document as `documents.get` answers it: an article on file as evidence. */
export const buildDocument = (override: Partial<Document> = {}): Document => ({
  id: countedId(200),
  role: 'evidence',
  origin: 'imported',
  title: 'Creating video from text',
  byline: '',
  author: '',
  editor: '',
  language: 'en',
  publishedOn: '2024-02-15',
  capturedAt: '2024-02-16T09:30:00.000Z',
  url: 'https://example.org/sora',
  sourceId: countedId(400),
  sourceName: 'OpenAI',
  isConfidential: false,
  isWithheld: false,
  note: '',
  fileName: 'sora.html',
  mediaType: 'text/html',
  byteLength: 48_213,
  blobSha256: 'cd'.repeat(32),
  textVersionId: countedId(300),
  textLength: 1_000,
  pageCount: 0,
  warnings: [],
  passageCount: 1,
  createdAt: '2024-02-16T09:31:00.000Z',
  editedAt: null,
  removedAt: null,
  ...override,
});

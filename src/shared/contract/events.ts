/** The topics of events. `stream` says that the reader may have missed some and should read everything again. */
export const eventTopics = [
  'casebook',
  'claims',
  'documents',
  'suggestions',
  'sentences',
  'sources',
  'decisions',
  'jobs',
  'stream',
] as const;

/** What an event is about. */
export type EventTopic = (typeof eventTopics)[number];

/** Something changed: the topic and the ids, never rows. An empty list of ids means "any". */
export type CoreEvent = { readonly topic: EventTopic; readonly ids: readonly string[] };

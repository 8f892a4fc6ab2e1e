import type { CoreEvent, EventTopic } from '#shared/contract/events.ts';

/** Whether the core can be reached; `signed-out`: it answers, and does not know this window. */
export type ConnectionState = 'connected' | 'lost' | 'signed-out';

type Listener = {
  readonly onEvents: (topics: readonly EventTopic[]) => void;
  readonly onState: (state: ConnectionState) => void;
};

const retryMs = 1_000;
/** Events of one burst are answered together, so that an import of a thousand files does not read a thousand times. */
const gatherMs = 80;

/**
 * Follows the core's event stream for as long as the signal allows, and connects again when it breaks. After a break
 * everything counts as changed.
 */
export async function followEvents({ onEvents, onState }: Listener, signal: AbortSignal): Promise<void> {
  let gathered = new Set<EventTopic>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const gather = (topic: EventTopic) => {
    gathered.add(topic);
    timer ??= setTimeout(() => {
      const topics = [...gathered];
      gathered = new Set();
      timer = undefined;
      onEvents(topics);
    }, gatherMs);
  };
  while (!signal.aborted) {
    let broken: ConnectionState = 'lost';
    try {
      const response = await fetch('/events', { signal });
      if (response.status === 401) broken = 'signed-out';
      if (!response.ok || !response.body) throw new Error('no stream');
      onState('connected');
      let rest = '';
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.trim() !== '') gather((JSON.parse(line) as CoreEvent).topic);
      }
    } catch {
      // Whatever broke it, the answer is the same: say so and try again.
    }
    if (signal.aborted) break;
    onState(broken);
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
  clearTimeout(timer);
}

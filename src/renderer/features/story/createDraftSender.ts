import { CallError } from '#renderer/api/call.ts';
import type { DocumentText, DraftToSave } from '#renderer/api/types.ts';
import { toFingerprint } from './toFingerprint.ts';

type Ports = {
  /** Stores it; answers the version it is now, or throws what `call` throws. */
  readonly save: (draft: DraftToSave, baseId: string) => Promise<string>;
  /** The newest text that is stored. */
  readonly readNewest: () => Promise<Pick<DocumentText, 'textVersionId' | 'text' | 'layout'>>;
  /** Hears that something is about to be sent. */
  readonly onSend: () => void;
};

/** A text as it is told from others. */
export const markDraft = ({ text, layout: { blocks, marks } }: Pick<DraftToSave, 'text' | 'layout'>) =>
  toFingerprint(JSON.stringify([text, blocks, marks]));

/**
 * Sends a draft. An answer can be lost after the text was stored; what is typed after that would then seem to conflict
 * with the writer's own words. `unanswered` holds the marks of texts that were sent and never answered: where the newest
 * stored text is one of them, it is what was written on, and the draft is sent again over it.
 */
export function createDraftSender(
  unanswered: Set<string>,
  { save, readNewest, onSend }: Ports,
): (draft: DraftToSave, baseId: string) => Promise<string> {
  return async (draft, baseId) => {
    unanswered.add(markDraft(draft));
    onSend();
    const store = async (base: string) => {
      const id = await save(draft, base);
      unanswered.clear();
      return id;
    };
    try {
      return await store(baseId);
    } catch (error) {
      if (!(error instanceof CallError) || error.error.code !== 'conflict') throw error;
      const newest = await readNewest();
      if (!unanswered.has(markDraft(newest))) throw error;
      return await store(newest.textVersionId);
    }
  };
}

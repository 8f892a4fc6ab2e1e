import type { Node } from '@tiptap/pm/model';
import { Mapping } from '@tiptap/pm/transform';
import type { OffsetMap } from '#shared/domain/document/createOffsetMap.ts';
import { mapDocument } from './mapDocument.ts';
import type { SelectedRange } from './useSelectedRange.ts';

/** A document as it was stored, and what was typed since. */
type Base = { readonly doc: Node; readonly map: OffsetMap; readonly since: Mapping };

/** Leads from offsets of the text that is stored to places in the editor, however much was typed meanwhile. */
export type DraftSync = {
  /** Something was typed. */
  readonly follow: (change: { readonly mapping: Mapping }) => void;
  /** This document is on its way to the core. */
  readonly take: (doc: Node) => void;
  /** It was stored. */
  readonly store: () => void;
  /** The editor now shows this stored document. */
  readonly replace: (doc: Node) => void;
  /** Where [start, end) of the stored text stands now; null where none of it is left. */
  readonly place: (start: number, end: number) => SelectedRange | null;
  /** The way to the stored text, where this document is the one that is stored; else null. */
  readonly findStored: (now: Node) => OffsetMap | null;
};

const begin = (doc: Node): Base => ({ doc, map: mapDocument(doc), since: new Mapping() });

/** Begins with a document that is stored. */
export function createDraftSync(doc: Node): DraftSync {
  let stored = begin(doc);
  let taken: Base | null = null;
  return {
    follow: ({ mapping }) => {
      stored.since.appendMapping(mapping);
      taken?.since.appendMapping(mapping);
    },
    take: (next) => {
      taken = begin(next);
    },
    store: () => {
      if (taken) stored = taken;
      taken = null;
    },
    replace: (next) => {
      stored = begin(next);
      taken = null;
    },
    place: (start, end) => {
      const from = stored.since.map(stored.map.toPosition(start), 1);
      const to = stored.since.map(stored.map.toPosition(end), -1);
      return from < to ? { from, to } : null;
    },
    findStored: (now) => (now === stored.doc ? stored.map : null),
  };
}

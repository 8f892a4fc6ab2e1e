import { Plugin, PluginKey } from '@tiptap/pm/state';
import { type Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';

/** Marks over the text that are no part of it; they move along with what is typed. */
export type DecorationLayer = {
  readonly extension: Extension;
  /** Puts others in their place; leaves the text alone where they are there already. Each has a `look` in its spec. */
  readonly set: (view: EditorView, decorations: readonly Decoration[]) => void;
  /** Those there are, with where they stand now. */
  readonly list: (view: EditorView) => readonly Decoration[];
  /** Those that touch a stretch of the document. */
  readonly listIn: (view: EditorView, from: number, to: number) => readonly Decoration[];
};

/** Where decorations stand and what they look like, in one order. */
const describe = (decorations: readonly Decoration[]): string =>
  decorations
    .map(({ from, to, spec }) => `${String(from)} ${String(to)} ${(spec as { readonly look: string }).look}`)
    .sort()
    .join('\n');

/** A layer of marks; built anew only when it is set to something else, else mapped through what changes. */
export function createDecorationLayer(name: string): DecorationLayer {
  const key = new PluginKey<DecorationSet>(name);
  const plugin = new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) => {
        const others = transaction.getMeta(key) as readonly Decoration[] | undefined;
        if (others) return DecorationSet.create(transaction.doc, [...others]);
        return transaction.docChanged ? set.map(transaction.mapping, transaction.doc) : set;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
  const read = (view: EditorView) => key.getState(view.state) ?? DecorationSet.empty;
  return {
    extension: Extension.create({ name, addProseMirrorPlugins: () => [plugin] }),
    set: (view, decorations) => {
      if (describe(read(view).find()) === describe(decorations)) return;
      view.dispatch(view.state.tr.setMeta(key, decorations).setMeta('addToHistory', false));
    },
    list: (view) => read(view).find(),
    listIn: (view, from, to) => read(view).find(from, to),
  };
}

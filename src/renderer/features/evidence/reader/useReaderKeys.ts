import { stances, type Stance } from '#shared/domain/evidence/Stance.ts';
import type { Document } from '#renderer/api/types.ts';
import type { Action } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { stanceKeys } from './LinkBar.tsx';

type Doings = {
  readonly document: Document;
  readonly hasPages: boolean;
  readonly isPicked: boolean;
  readonly moveCursor: (direction: 1 | -1, isExtending: boolean) => void;
  readonly stepPassage: (direction: 1 | -1) => void;
  readonly link: (stance: Stance) => void;
  readonly find: () => void;
  readonly toggleView: () => void;
  readonly zoom: { readonly zoomIn: () => void; readonly zoomOut: () => void; readonly fit: () => void };
  readonly stepBack: () => void;
};

/** All that can be done in the reader, with its keys, as the palette and the sheet of keys show it. */
export function useReaderKeys(doings: Doings): readonly Action[] {
  const text = useText();
  const group = text('evidence.group.reader');
  const isPdf = doings.document.mediaType === 'application/pdf';
  const { moveCursor, stepPassage, zoom } = doings;
  return [
    ...stances.map((stance): Action => ({
      id: `reader.${stance}`,
      title: text(`evidence.action.link.${stance}`),
      group,
      keys: [stanceKeys[stance]],
      isEnabled: doings.isPicked,
      run: () => doings.link(stance),
    })),
    {
      id: 'reader.nextSentence',
      title: text('evidence.action.nextSentence'),
      group,
      keys: ['n', 'ArrowRight'],
      run: () => moveCursor(1, false),
    },
    {
      id: 'reader.previousSentence',
      title: text('evidence.action.previousSentence'),
      group,
      keys: ['p', 'ArrowLeft'],
      run: () => moveCursor(-1, false),
    },
    {
      id: 'reader.extendForwards',
      title: text('evidence.action.extendForwards'),
      group,
      keys: ['shift+n', 'shift+ArrowRight'],
      run: () => moveCursor(1, true),
    },
    {
      id: 'reader.extendBackwards',
      title: text('evidence.action.extendBackwards'),
      group,
      keys: ['shift+p', 'shift+ArrowLeft'],
      run: () => moveCursor(-1, true),
    },
    {
      id: 'reader.nextPassage',
      title: text('evidence.action.nextPassage'),
      group,
      keys: ['j'],
      run: () => stepPassage(1),
    },
    {
      id: 'reader.previousPassage',
      title: text('evidence.action.previousPassage'),
      group,
      keys: ['k'],
      run: () => stepPassage(-1),
    },
    {
      id: 'reader.find',
      title: text('evidence.find.open'),
      group,
      keys: ['/', 'mod+f'],
      run: doings.find,
    },
    {
      id: 'reader.view',
      title: text('evidence.action.toggleView'),
      group,
      keys: ['v'],
      isEnabled: isPdf,
      run: doings.toggleView,
    },
    {
      id: 'reader.zoomIn',
      title: text('evidence.zoom.in'),
      group,
      keys: ['+', '='],
      isEnabled: doings.hasPages,
      run: zoom.zoomIn,
    },
    {
      id: 'reader.zoomOut',
      title: text('evidence.zoom.out'),
      group,
      keys: ['-'],
      isEnabled: doings.hasPages,
      run: zoom.zoomOut,
    },
    {
      id: 'reader.fit',
      title: text('evidence.zoom.fit'),
      group,
      keys: ['0'],
      isEnabled: doings.hasPages,
      run: zoom.fit,
    },
    {
      id: 'reader.back',
      title: text('evidence.action.back'),
      group,
      keys: ['Escape'],
      run: doings.stepBack,
    },
  ];
}

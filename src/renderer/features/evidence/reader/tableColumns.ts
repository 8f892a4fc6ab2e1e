import type { Block } from '#shared/domain/document/Layout.ts';
import { cellsOf } from './cellsOf.ts';
import { isFigure } from './isFigure.ts';

/** A column of a table: its width in characters, and whether it holds numbers. */
export type TableColumn = { readonly characters: number; readonly isNumeric: boolean };

/** Rows that are looked at to know the columns. */
const sampleRows = 200;
const narrowest = 5;
const widest = 36;
/** Chinese and the like are twice as wide as a Latin letter. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

const widthOf = (cell: string): number => cell.length + (cell.slice(0, 80).match(wide)?.length ?? 0);

/** What the columns of a table are like, from its head and its first rows. */
export function tableColumns(text: string, rows: readonly Block[]): readonly TableColumn[] {
  const sample = rows
    .slice(0, sampleRows)
    .map((row) => cellsOf(text, row).map((cell) => text.slice(cell.start, cell.end)));
  const count = Math.max(0, ...sample.map((cells) => cells.length));
  return Array.from({ length: count }, (_, at) => {
    const cells = sample.map((row) => row[at] ?? '');
    const body = cells.slice(1).filter((cell) => cell.trim() !== '');
    const longest = Math.max(narrowest, ...cells.map(widthOf));
    return {
      characters: Math.min(longest, widest),
      isNumeric: body.length > 0 && body.filter(isFigure).length >= body.length * 0.8,
    };
  });
}

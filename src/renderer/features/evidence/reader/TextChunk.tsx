import { memo } from 'react';
import type { Block } from '#shared/domain/document/Layout.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { BlockGroup, Chunk } from './groupBlocks.ts';
import { type Over, TextSegments } from './TextSegments.tsx';
import { cellsOf } from './cellsOf.ts';
import { isFigure } from './isFigure.ts';
import styles from './TextView.module.css';

/** A chunk of a document, set for reading. Everything is text to React: nothing of an imported page can run. */
export const TextChunk = memo(function TextChunk({
  chunk,
  text,
  over,
}: {
  readonly chunk: Chunk;
  readonly text: string;
  readonly over: readonly Over[];
}) {
  return chunk.groups.map((group) => <Group key={startOf(group)} group={group} text={text} over={over} />);
});

const startOf = (group: BlockGroup): string =>
  group.kind === 'page'
    ? `page ${group.page.page}`
    : String(group.kind === 'table' ? group.rows[0]?.start : group.block.start);

type Inside = { readonly text: string; readonly over: readonly Over[] };

function Group({ group, text, over }: Inside & { readonly group: BlockGroup }) {
  const say = useText();
  switch (group.kind) {
    case 'page':
      return (
        <div className={styles['page']} data-page-mark={group.page.page}>
          {say('common.page', { page: group.page.label ?? String(group.page.page) })}
        </div>
      );
    case 'table':
      return (
        <table className={styles['table']}>
          <tbody>
            {group.rows.map((row) => (
              <Row key={row.start} row={row} text={text} over={over} />
            ))}
          </tbody>
        </table>
      );
    case 'block':
      return <TextBlock block={group.block} number={group.number} text={text} over={over} />;
  }
}

function Row({ row, text, over }: Inside & { readonly row: Block }) {
  const inside = over.filter((each) => each.start < row.end && each.end > row.start);
  return (
    <tr>
      {cellsOf(text, row).map((cell) => (
        <td
          key={cell.start}
          dir="auto"
          className={isFigure(text.slice(cell.start, cell.end)) ? styles['figure'] : ''}
        >
          <TextSegments text={text} span={cell} over={inside} />
        </td>
      ))}
    </tr>
  );
}

function TextBlock({
  block,
  number,
  text,
  over,
}: Inside & { readonly block: Block; readonly number: number | null }) {
  const inside = over.filter((each) => each.start < block.end && each.end > block.start);
  const words = <TextSegments text={text} span={block} over={inside} />;
  const level = Math.max(1, block.level ?? 1);
  switch (block.type) {
    case 'heading': {
      // The document's title is the heading above; what is in it stands below that.
      const Heading = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
      return (
        <Heading className={styles[`heading${Math.min(level, 3)}`]} dir="auto">
          {words}
        </Heading>
      );
    }
    case 'list-item':
      return (
        <div
          className={styles['item']}
          data-level={Math.min(level, 5)}
          data-sign={number === null ? '•' : `${number}.`}
          dir="auto"
        >
          {words}
        </div>
      );
    case 'quote':
      return (
        <blockquote className={styles['quote']} dir="auto">
          {words}
        </blockquote>
      );
    case 'preformatted':
      return (
        <pre className={styles['preformatted']} dir="auto">
          {words}
        </pre>
      );
    case 'paragraph':
    case 'table-row':
      return (
        <p className={styles['paragraph']} dir="auto">
          {words}
        </p>
      );
  }
}

import type { Span } from './Span.ts';

/*
 * Text on the screen stands in leaves: elements with `data-at`, each with one text node, which say where in the
 * document's text their first character is.
 */

const atOf = (leaf: Element): number => Number((leaf as HTMLElement).dataset['at']);
const endOf = (leaf: Element): number => atOf(leaf) + (leaf.textContent?.length ?? 0);

/** The leaves under an element, in the order of the text. */
export const leavesOf = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('[data-at]')];

/** The index of the last leaf that a condition holds for; it must hold for all before that one. */
function lastWhere(leaves: readonly Element[], holds: (leaf: Element) => boolean): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const leaf = leaves[middle];
    if (leaf && holds(leaf)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset in the text of a point in the page: the nearest inside, for the start of a selection forwards, for its end backwards. */
export function offsetOfPoint(root: ParentNode, node: Node, offset: number, isEnd: boolean): number | null {
  const own = node instanceof Text ? node.parentElement?.closest('[data-at]') : null;
  if (own) return atOf(own) + offset;
  const leaves = leavesOf(root);
  const point = document.createRange();
  point.setStart(node, offset);
  const before = lastWhere(leaves, (leaf) => point.comparePoint(leaf, 0) < 0);
  const leaf = isEnd ? leaves[before] : leaves[before + 1];
  if (!leaf) return null;
  return isEnd ? endOf(leaf) : atOf(leaf);
}

/** The stretch of the text that a range of the page shows. */
export function spanOfRange(root: ParentNode, range: Range): Span | null {
  const start = offsetOfPoint(root, range.startContainer, range.startOffset, false);
  const end = offsetOfPoint(root, range.endContainer, range.endOffset, true);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The range of the page that shows a stretch of the text, as far as it is drawn. */
export function rangeOfSpan(leaves: readonly Element[], { start, end }: Span): Range | null {
  const from =
    leaves[
      Math.max(
        0,
        lastWhere(leaves, (leaf) => atOf(leaf) <= start),
      )
    ];
  const to = leaves[lastWhere(leaves, (leaf) => atOf(leaf) < end)];
  const first = from?.firstChild;
  const last = to?.firstChild;
  if (!from || !to || !first || !last || endOf(from) < start || endOf(to) <= start) return null;
  const range = document.createRange();
  range.setStart(first, Math.max(0, Math.min(start - atOf(from), first.textContent?.length ?? 0)));
  range.setEnd(last, Math.min(end - atOf(to), last.textContent?.length ?? 0));
  return range;
}

/** A box on a page, in shares of the page's width and height. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Joins boxes that stand beside each other on one line, so that a line of words is marked by one stroke. */
export function mergeBoxes(boxes: readonly Box[]): readonly Box[] {
  const merged: Box[] = [];
  for (const box of boxes) {
    const before = merged.at(-1);
    if (before && isBeside(before, box)) merged[merged.length - 1] = joined(before, box);
    else merged.push(box);
  }
  return merged;
}

function isBeside(one: Box, other: Box): boolean {
  const overlap = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  const gap = Math.max(one.left, other.left) - Math.min(one.left + one.width, other.left + other.width);
  const height = Math.min(one.height, other.height);
  return overlap > height * 0.6 && gap < height;
}

function joined(one: Box, other: Box): Box {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

import type { HtmlNode } from './HtmlNode.ts';

/** How many elements deep a page is nested. */
export function measureDepth(root: HtmlNode): number {
  const open: { readonly node: HtmlNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  let deepest = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes)) open.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

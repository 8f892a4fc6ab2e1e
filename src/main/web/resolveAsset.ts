import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The file of the assets folder that a URL path names, with every link followed, or undefined where there is none or
 * it would lie outside of the folder. `/` names `index.html`.
 */
export async function resolveAsset(folder: string, urlPath: string): Promise<string | undefined> {
  const segments = segmentsOf(urlPath);
  if (segments === undefined) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    const inside = relative(root, path);
    const isInside =
      inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
    return isInside ? path : undefined;
  } catch {
    return undefined;
  }
}

// Decoded once only: what is still encoded after that is part of a file's name.
function segmentsOf(urlPath: string): readonly string[] | undefined {
  if (urlPath === '/') return ['index.html'];
  try {
    const segments = decodeURIComponent(urlPath).split('/').slice(1);
    // A leading dot covers `..` and hidden files; a colon names a drive or a stream on Windows.
    const isPlain = (segment: string) =>
      segment !== '' && !segment.startsWith('.') && ![...segment].some((c) => '\\:\0'.includes(c));
    return urlPath.startsWith('/') && segments.every(isPlain) ? segments : undefined;
  } catch {
    return undefined;
  }
}

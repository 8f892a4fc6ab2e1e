import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import type { PageRun } from '#shared/domain/anchoring/alignPage.ts';
import { evidenceAddress } from '#renderer/api/evidenceAddress.ts';

/** The library, loaded when a PDF is first opened. */
type PdfLibrary = typeof import('pdfjs-dist');
type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The text of a page as the file has it: the library's own form for its text layer, and the runs in it. */
export type PageContent = { readonly content: TextContent; readonly runs: readonly PageRun[] };

/** An open PDF. Pages are counted from 1. */
export type OpenPdf = {
  readonly library: PdfLibrary;
  readonly pageCount: number;
  /** The size of the first page in points; the others are taken to be like it until they are read. */
  readonly firstSize: { readonly width: number; readonly height: number };
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly content: (number: number) => Promise<PageContent>;
};

type Held = {
  readonly task: Promise<PDFDocumentLoadingTask>;
  readonly pdf: Promise<OpenPdf>;
  users: number;
};

/** How many documents stay open, so that going back and forth between two of them costs nothing. */
const keptOpen = 2;
/** Bytes. A smaller file is read whole, a larger one in the parts that are looked at. */
const readWholeBelow = 8_000_000;

const held = new Map<string, Held>();

let loaded: Promise<{ readonly library: PdfLibrary; readonly worker: PDFWorker }> | undefined;

/** The library and the one worker that all documents share: starting it is most of what the first PDF waits for. */
function loadLibrary() {
  loaded ??= import('pdfjs-dist').then((library) => {
    library.GlobalWorkerOptions.workerSrc = new URL(
      'pdfjs-dist/build/pdf.worker.min.mjs',
      import.meta.url,
    ).href;
    return { library, worker: new library.PDFWorker() };
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function startTask(sha256: string, byteLength: number): Promise<PDFDocumentLoadingTask> {
  const { library, worker } = await loadLibrary();
  const isLarge = byteLength >= readWholeBelow;
  const beside = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;
  return library.getDocument({
    worker,
    url: new URL(evidenceAddress(sha256), document.baseURI).href,
    disableRange: !isLarge,
    disableStream: isLarge,
    disableAutoFetch: isLarge,
    rangeChunkSize: 512 * 1_024,
    cMapUrl: beside('cmaps'),
    standardFontDataUrl: beside('standard_fonts'),
    iccUrl: beside('iccs'),
    wasmUrl: beside('wasm'),
    // The content security policy allows no compiled code.
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
  });
}

async function describe(task: Promise<PDFDocumentLoadingTask>): Promise<OpenPdf> {
  const [{ library }, proxy] = await Promise.all([
    loadLibrary(),
    task.then((each): Promise<PDFDocumentProxy> => each.promise),
  ]);
  const contents = new Map<number, Promise<PageContent>>();
  const page = (number: number) => proxy.getPage(number);
  const viewport = (await page(1)).getViewport({ scale: 1 });
  return {
    library,
    pageCount: proxy.numPages,
    firstSize: { width: viewport.width, height: viewport.height },
    page,
    content: (number) => {
      const known = contents.get(number);
      if (known) return known;
      const made = page(number).then(readContent);
      contents.set(number, made);
      return made;
    },
  };
}

async function readContent(page: PDFPageProxy): Promise<PageContent> {
  const content = await page.getTextContent();
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform as number[];
  const runs = content.items.flatMap((item): PageRun[] => {
    if (!('str' in item)) return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
    const left = a * x + c * y + e;
    return [
      {
        text: item.str,
        left,
        right: left + item.width,
        y: b * x + d * y + f,
        size: Math.hypot(skew, height) || item.height,
      },
    ];
  });
  return { content, runs };
}

/** Opens a PDF of the casebook, or takes the one that is open already; `release` when it is no longer shown. */
export function holdPdf(
  sha256: string,
  byteLength: number,
): { readonly pdf: Promise<OpenPdf>; readonly release: () => void } {
  let entry = held.get(sha256);
  if (!entry) {
    const task = startTask(sha256, byteLength);
    entry = { task, pdf: describe(task), users: 0 };
    // What could not be opened is tried anew the next time.
    entry.pdf.catch(() => closePdf(sha256));
  }
  held.delete(sha256);
  held.set(sha256, entry);
  entry.users += 1;
  const taken = entry;
  let isReleased = false;
  return {
    pdf: entry.pdf,
    release: () => {
      if (isReleased) return;
      isReleased = true;
      taken.users -= 1;
      const unused = [...held].filter(([, each]) => each.users === 0);
      for (const [each] of unused.slice(0, Math.max(0, held.size - keptOpen))) closePdf(each);
    },
  };
}

/** Closes a PDF and lets go of all that was read of it. */
export function closePdf(sha256: string): void {
  const entry = held.get(sha256);
  if (!entry) return;
  held.delete(sha256);
  void entry.task.then((task) => task.destroy()).catch(() => undefined);
}

/** Loads the library when the window has nothing else to do, so that the first PDF opens sooner; answers how to give it up. */
export function warmUpPdf(): () => void {
  const handle = requestIdleCallback(() => void loadLibrary().catch(() => undefined));
  return () => cancelIdleCallback(handle);
}

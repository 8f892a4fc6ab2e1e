/**
 * A run of characters on a page, in points from the upper left corner, y downwards. `y` is the baseline; `size` is the
 * height of the font.
 */
export type PdfRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** The file itself puts a space before it. */
  readonly hasSpaceBefore: boolean;
};

/** The runs of one line, in reading order. */
export type PdfLine = {
  readonly runs: readonly PdfRun[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

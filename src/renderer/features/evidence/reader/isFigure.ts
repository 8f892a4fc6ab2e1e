const figure =
  /^[(+\-−–]?\s?(?:[$€£¥₩₹]|[A-Z]{2,3}[$ ]?)?\s?\d[\d.,'’\s\u00a0\u202f]*\s?(?:%|‰|[kKmMbB]n?|[$€£¥])?\)?$/u;

/** Whether a cell is a number, with its sign, currency or unit. */
export const isFigure = (cell: string): boolean => cell.length < 32 && figure.test(cell.trim());

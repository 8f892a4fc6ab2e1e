const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'text/csv': 'CSV',
  'text/tab-separated-values': 'TSV',
  'text/plain': 'TXT',
};

/** A media type as people call it; the type itself where nobody does. */
export const typeName = (mediaType: string): string => names[mediaType] ?? mediaType;

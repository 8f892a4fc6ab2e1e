/** The error code in the text of an answer, undefined for a success. */
export const codeOf = (text: string) => (JSON.parse(text) as { error?: { code: string } }).error?.code;

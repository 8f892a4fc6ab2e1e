/** Where the bytes of an evidence file can be fetched. */
export const evidenceAddress = (sha256: string): string => `/evidence/${sha256}`;

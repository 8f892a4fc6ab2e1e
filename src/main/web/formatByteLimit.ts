/** A limit in bytes as people write it: `4 MB`, `512 MB`. Megabytes are of 1024 × 1024 bytes. */
export const formatByteLimit = (limitBytes: number): string =>
  limitBytes % 1_048_576 === 0 ? `${limitBytes / 1_048_576} MB` : `${limitBytes} bytes`;

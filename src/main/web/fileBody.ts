import type { FileHandle } from 'node:fs/promises';

const chunkBytes = 64 * 1_024;

/**
 * The bytes from `start` to `end` (inclusive) of an open file, read as the reader asks for them. Closes the file at
 * the end, on failure and when the reader goes away; fails when the file is shorter than it was.
 */
export function fileBody(file: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const wanted = Math.min(chunkBytes, end + 1 - position);
          if (wanted > 0) {
            const { bytesRead, buffer } = await file.read(new Uint8Array(wanted), 0, wanted, position);
            if (bytesRead === 0) throw new Error('the file became shorter while it was read');
            position += bytesRead;
            controller.enqueue(buffer.subarray(0, bytesRead));
          }
          if (position <= end) return;
        } catch (error) {
          await file.close().catch(() => undefined);
          throw error;
        }
        await file.close();
        controller.close();
      },
      cancel: () => file.close(),
    },
    { highWaterMark: 0 },
  );
}

/**
 * Maps a stream with at most `limit` items under way and hands the results over in the order of the input, each as
 * soon as it and all before it are ready; the input waits while `limit` items are under way. Answers the number of
 * items. Rejects with the first failure of the input, of `map` or of `take`.
 */
export async function mapInOrder<Item, Mapped>(
  items: AsyncIterable<Item>,
  limit: number,
  map: (item: Item) => Promise<Mapped>,
  take: (mapped: Mapped) => Promise<void>,
): Promise<number> {
  let count = 0;
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    count += 1;
    const mapped = map(item);
    const before = last;
    last = before.then(async () => take(await mapped));
    // The failure is met by whoever awaits `last`; until then it must not count as unhandled.
    mapped.catch(() => {});
    last.catch(() => {});
    underWay.push(last);
    if (underWay.length >= limit) await underWay.shift();
  }
  await last;
  return count;
}

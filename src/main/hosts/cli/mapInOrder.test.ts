import { expect, it } from 'vitest';
import { mapInOrder } from './mapInOrder.ts';

async function* count(until: number): AsyncGenerator<number> {
  for (let number = 0; number < until; number += 1) yield number;
}

/** Promises that are fulfilled by hand. */
function gates(size: number) {
  return Array.from({ length: size }, () => Promise.withResolvers<void>());
}

it('hands results over in the order of the input, whichever is ready first', async () => {
  const waiting = gates(3);
  const taken: number[] = [];
  const done = mapInOrder(
    count(3),
    3,
    async (number) => {
      await waiting[number]?.promise;
      return number;
    },
    async (number) => void taken.push(number),
  );
  waiting[2]?.resolve();
  waiting[1]?.resolve();
  await waiting[1]?.promise;
  expect(taken).toEqual([]);
  waiting[0]?.resolve();
  expect(await done).toBe(3);
  expect(taken).toEqual([0, 1, 2]);
});

it('has exactly the limit under way while there is enough to do', async () => {
  const started = gates(100);
  let underWay = 0;
  let most = 0;
  await mapInOrder(
    count(100),
    4,
    async (number) => {
      most = Math.max(most, (underWay += 1));
      started[number]?.resolve();
      // Ends only once three more have begun.
      await started[Math.min(number + 3, 99)]?.promise;
      underWay -= 1;
    },
    () => Promise.resolve(),
  );
  expect(most).toBe(4);
});

it.each(['map', 'take'])('rejects when %s fails', async (what) => {
  const fail = () => Promise.reject(new Error(what));
  const pass = () => Promise.resolve();
  await expect(
    mapInOrder(count(10), 2, what === 'map' ? fail : pass, what === 'take' ? fail : pass),
  ).rejects.toThrow(what);
});

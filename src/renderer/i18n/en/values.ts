import { labels } from '#shared/contract/labels.en.ts';

type Labels = typeof labels;
type ValueId = { [Axis in keyof Labels]: `${Axis}.${keyof Labels[Axis] & string}` }[keyof Labels];

/** The words for every value, in English: `verdict.true`, `claimKind.price`, … */
export const values = Object.fromEntries(
  Object.entries(labels).flatMap(([axis, words]) =>
    Object.entries(words).map(([value, word]) => [`${axis}.${value}`, word]),
  ),
) as Readonly<Record<ValueId, string>>;

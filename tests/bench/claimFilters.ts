import type { InputOf } from '#shared/contract/contract.ts';
import { claimSorts } from '#shared/contract/claims.contract.ts';

type List = InputOf<'claims.list'>;

const filters: Readonly<Record<string, List>> = {
  'no filter': {},
  'one kind': { filter: { kinds: ['sales-figure'] } },
  'three kinds': { filter: { kinds: ['price', 'quote', 'prediction'] } },
  'one verdict': { filter: { verdicts: ['misleading'] } },
  'no verdict yet': { filter: { verdicts: ['none'] } },
  'one state': { filter: { workStates: ['awaiting-reply'] } },
  'one strength': { filter: { strengths: ['one-origin'] } },
  'strong evidence': { filter: { strengths: ['independent-origins', 'primary-document'] } },
  'one claimant': { filter: { claimants: ['Acme AI'] } },
  'five claimants': {
    filter: { claimants: ['Acme AI', 'Ember Media', 'Harrow Labs', '月之暗面', 'Juniper Motors'] },
  },
  'text, many hits': { filter: { text: 'paying users' } },
  'text, few hits': { filter: { text: 'Cloudmill Robotics sold 123' } },
  'text, no hit': { filter: { text: 'zebra crossing' } },
  'text, three letters': { filter: { text: 'the' } },
  'text, two letters': { filter: { text: 'AI' } },
  'text, two Chinese characters, many hits': { filter: { text: '课程' } },
  'text, two Chinese characters, few hits': { filter: { text: '耳机' } },
  'text, one Chinese character': { filter: { text: '股' } },
  'text, five Chinese characters': { filter: { text: '市值蒸发数' } },
  'one tag': { filter: { tags: ['lawsuit'] } },
  'three tags': { filter: { tags: ['shares', '股价', 'urgent'] } },
  'kind and state': { filter: { kinds: ['quote'], workStates: ['inbox', 'researching'] } },
  'state, verdict and strength': {
    filter: { workStates: ['ready-for-review'], verdicts: ['none'], strengths: ['none', 'claimant-only'] },
  },
  'claimant and text': { filter: { claimants: ['Dovetalk Capital'], text: 'dollars' } },
  'kind, tag and text': { filter: { kinds: ['price', 'statistic'], tags: ['pricing'], text: 'sets' } },
  'state and text, by date': {
    filter: { workStates: ['researching'], text: 'the company said' },
    sort: 'claimedOn',
    isDescending: true,
  },
  'one kind, newest change first': {
    filter: { kinds: ['capability'] },
    sort: 'updatedAt',
    isDescending: true,
  },
  'no verdict yet, by claimant': { filter: { verdicts: ['none'] }, sort: 'claimant' },
  'one state, by text': { filter: { workStates: ['published'] }, sort: 'text' },
  'text, many hits, by strength': { filter: { text: 'paying users' }, sort: 'strength', isDescending: true },
  'last page': { offset: 99_900 },
  'deep page by date': { sort: 'claimedOn', offset: 60_000 },
  'deep page by text': { sort: 'text', offset: 50_000 },
  'deep page of one verdict by claimant': {
    filter: { verdicts: ['none'] },
    sort: 'claimant',
    offset: 20_000,
  },
};

/** What a newsroom asks of the table of claims, by name. */
export const claimFilters: Readonly<Record<string, List>> = {
  ...filters,
  ...Object.fromEntries(
    claimSorts.flatMap((sort) => [
      [`all by ${sort}`, { sort }],
      [`all by ${sort}, descending`, { sort, isDescending: true }],
    ]),
  ),
};

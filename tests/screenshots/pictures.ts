import type { Locator, Page } from '@playwright/test';
import type { Client } from '#shared/contract/createClient.ts';

/** What a picture needs to know of the sample: the claim it is about, and evidence for it. */
export type Scene = {
  readonly story: string;
  readonly claim: string;
  /** A passage of a PDF and the document it is in. */
  readonly pdf: { readonly document: string; readonly passage: string };
  /** A passage of a web page that is linked to the claim. */
  readonly web: { readonly document: string; readonly passage: string };
};

/** One picture: its name, where it is taken, and what is done before. */
export type Picture = {
  readonly name: string;
  readonly locale?: 'en' | 'zh';
  readonly colorScheme?: 'light' | 'dark';
  /** Before a casebook is open. */
  readonly isAtStart?: boolean;
  readonly at: (scene: Scene) => string;
  /** What must be in sight before anything is done. */
  readonly shows: (page: Page) => Locator;
  readonly prepare?: (page: Page) => Promise<void>;
};

const address = (screen: string, parts: Readonly<Record<string, string>>) =>
  `#/${screen}?${new URLSearchParams(parts).toString()}`;

const story = ({ story: id, claim, web }: Scene) => address('story', { story: id, claim, ...web });

/** The claim of the sample that the pictures are about: a web page stands against it. */
const claimNumber = 6;

/** Finds in the sample what the pictures show. */
export async function findScene(client: Client): Promise<Scene> {
  const claims = await client('claims.list', {});
  const documents = await client('documents.list', { limit: 1_000 });
  if (!claims.ok || !documents.ok) throw new Error('The sample cannot be read.');
  const stories = documents.value.documents.filter(({ role }) => role === 'story');
  const isPdf = (id: string) =>
    documents.value.documents.some((each) => each.id === id && each.fileName.endsWith('.pdf'));
  const row = claims.value.claims.find(({ number }) => number === claimNumber);
  const chosen = await client('claims.get', { id: row?.id ?? '' });
  if (!chosen.ok) throw new Error(`There is no claim ${claimNumber}.`);
  const web = chosen.value.links[0]?.passage;
  for (const { id } of claims.value.claims) {
    const claim = await client('claims.get', { id });
    const pdf = claim.ok ? claim.value.links.find(({ passage }) => isPdf(passage.documentId)) : undefined;
    if (web && pdf && stories[0])
      return {
        story: stories[0].id,
        claim: chosen.value.id,
        web: { document: web.documentId, passage: web.id },
        pdf: { document: pdf.passage.documentId, passage: pdf.passage.id },
      };
  }
  throw new Error('The sample has no passage of a PDF.');
}

const words = (text: string) => (page: Page) => page.getByText(text).first();
const evidence = words('February 2018: Elon Musk leaves the board');

/** The claims are marked in the story a moment after the evidence beside it is there. */
const areMarked = (page: Page) => page.locator('mark[data-claim]').first().waitFor();

const brief = (page: Page) => page.frameLocator('iframe').getByRole('heading', { name: 'Summary' });

/** Every picture, by the name of its file. */
export const pictures: readonly Picture[] = [
  { name: 'start', isAtStart: true, at: () => '#/start', shows: (page) => page.getByRole('button').nth(2) },
  { name: 'story', at: story, shows: evidence, prepare: areMarked },
  { name: 'story-dark', colorScheme: 'dark', at: story, shows: evidence, prepare: areMarked },
  {
    name: 'story-chinese',
    locale: 'zh',
    at: ({ story: id, claim }) => address('story', { story: id, claim }),
    shows: evidence,
    prepare: areMarked,
  },
  {
    name: 'claims',
    at: ({ claim }) => address('claims', { claim }),
    shows: words('Elon Musk left'),
  },
  {
    name: 'evidence',
    at: ({ pdf }) => address('evidence', pdf),
    shows: (page) => page.locator('canvas').first(),
  },
  {
    name: 'brief',
    at: () => '#/brief',
    shows: brief,
  },
  {
    name: 'log',
    at: () => '#/log',
    shows: words('Gave claim 36 the verdict'),
    prepare: async (page) => {
      await words('Gave claim 36 the verdict')(page).click();
      await page.getByRole('button', { name: 'Verify', exact: true }).click();
      await page.getByText('The record is sound').waitFor();
      await page.mouse.move(0, 0);
    },
  },
  {
    name: 'commands',
    at: () => '#/brief',
    shows: brief,
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('export');
    },
  },
];

import { html, type Html } from './html.ts';

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** The `lang` attribute, or nothing where the text is no language tag. */
export const lang = (language: string): Html =>
  languageTag.test(language) ? html`lang="${language}"` : html``;

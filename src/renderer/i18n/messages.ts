import { app } from './en/app.ts';
import { brief } from './en/brief.ts';
import { claim } from './en/claim.ts';
import { claimShape } from './en/claimShape.ts';
import { claims } from './en/claims.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { values } from './en/values.ts';
import { log } from './en/log.ts';
import { places } from './en/places.ts';
import { repeated } from './en/repeated.ts';
import { sentences } from './en/sentences.ts';
import { start } from './en/start.ts';
import { story } from './en/story.ts';
import { suggestions } from './en/suggestions.ts';
import { app as appZh } from './zh/app.ts';
import { brief as briefZh } from './zh/brief.ts';
import { claim as claimZh } from './zh/claim.ts';
import { claimShape as claimShapeZh } from './zh/claimShape.ts';
import { claims as claimsZh } from './zh/claims.ts';
import { errors as errorsZh } from './zh/errors.ts';
import { evidence as evidenceZh } from './zh/evidence.ts';
import { values as valuesZh } from './zh/values.ts';
import { log as logZh } from './zh/log.ts';
import { places as placesZh } from './zh/places.ts';
import { repeated as repeatedZh } from './zh/repeated.ts';
import { sentences as sentencesZh } from './zh/sentences.ts';
import { start as startZh } from './zh/start.ts';
import { story as storyZh } from './zh/story.ts';
import { suggestions as suggestionsZh } from './zh/suggestions.ts';

const en = {
  ...app,
  ...brief,
  ...claim,
  ...claims,
  ...claimShape,
  ...errors,
  ...evidence,
  ...values,
  ...log,
  ...places,
  ...repeated,
  ...sentences,
  ...start,
  ...story,
  ...suggestions,
};

/** The key of a message. */
export type MessageId = keyof typeof en;

const zh: Readonly<Record<MessageId, string>> = {
  ...appZh,
  ...briefZh,
  ...claimZh,
  ...claimsZh,
  ...claimShapeZh,
  ...errorsZh,
  ...evidenceZh,
  ...valuesZh,
  ...logZh,
  ...placesZh,
  ...repeatedZh,
  ...sentencesZh,
  ...startZh,
  ...storyZh,
  ...suggestionsZh,
};

/** Every message in every language, in ICU message syntax; a missing translation does not compile. */
export const messages = { en: en as Readonly<Record<MessageId, string>>, zh } as const;

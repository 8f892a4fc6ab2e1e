import type { InputOf, OutputOf } from '#shared/contract/contract.ts';

/** A claim with all that belongs to it. */
export type Claim = OutputOf<'claims.get'>;
/** One row of the claims table. */
export type ClaimRow = OutputOf<'claims.list'>['claims'][number];
/** Which claims a list shows. */
export type ClaimFilter = NonNullable<InputOf<'claims.list'>['filter']>;
/** What a list of claims is sorted by. */
export type ClaimSort = NonNullable<InputOf<'claims.list'>['sort']>;
/** A document without its text. */
export type Document = OutputOf<'documents.get'>;
/** A text version with its layout. */
export type DocumentText = OutputOf<'documents.text'>;
/** What is stored of a draft. */
export type DraftToSave = Pick<InputOf<'documents.saveDraft'>, 'text' | 'layout' | 'title'>;
/** A passage with the claims that use it. */
export type UsedPassage = OutputOf<'passages.list'>['passages'][number];
/** An evidence link. */
export type EvidenceLink = Claim['links'][number];
/** A source. */
export type Source = OutputOf<'sources.list'>['sources'][number];
/** An entry of the log with what it changed. */
export type LoggedDecision = OutputOf<'decisions.list'>['decisions'][number];
/** What can be changed of a claim. */
export type ClaimPatch = Omit<InputOf<'claims.update'>, 'id' | 'revision' | 'why'>;
/** What can be changed of many claims together. */
export type ClaimsPatch = Omit<InputOf<'claims.updateMany'>, 'ids' | 'why'>;
/** A passage of a story in which a claim appears. */
export type Appearance = Claim['appearances'][number];
/** An exact stretch of a text version. */
export type Passage = Appearance['passage'];
/** A person's verdict. */
export type Verdict = NonNullable<Claim['verdict']>;
/** What was asked of whom. */
export type Contact = Claim['contacts'][number];
/** A machine result with its inputs. */
export type Check = Claim['checks'][number];
/** Words of a claim with their figures and sums. */
export type FigurePart = OutputOf<'claims.figures'>['parts'][number];
/** A quantity that a story states twice. */
export type RepeatedFigure = OutputOf<'claims.consistency'>['repeated'][number];
/** The check of a stock move, with what can be chosen for it. */
export type StockMoveAnswer = OutputOf<'claims.stockMove'>;
/** A computed move. */
export type StockMove = Extract<NonNullable<StockMoveAnswer['move']>, { spans: unknown }>;
/** What verifying the record found. */
export type VerificationResult = OutputOf<'casebook.verify'>;
/** What goes into a brief. */
export type BriefInput = InputOf<'briefs.print'>;
/** What a brief says of itself. */
export type BriefAbout = Omit<OutputOf<'briefs.render'>, 'content'>;
/** Who checks, what is open, and which casebooks there are. */
export type Desk = OutputOf<'desk.get'>;
/** A casebook of the list. */
export type KnownCasebook = Desk['casebooks'][number];

/** What is suggested as claims of a story. */
export type Suggestions = OutputOf<'suggestions.list'>;
/** A claim that is suggested. */
export type Suggestion = Suggestions['suggestions'][number];

/** A document in which all that was searched for stands. */
export type SearchHit = OutputOf<'documents.search'>['hits'][number];
/** A document in which a quote may stand. */
export type QuoteCandidate = OutputOf<'documents.searchQuote'>['candidates'][number];

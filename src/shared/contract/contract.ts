import type { z } from 'zod';
import { analyzeMethods } from './analyze.contract.ts';
import { analyzeQuotesMethods } from './analyzeQuotes.contract.ts';
import { briefMethods } from './briefs.contract.ts';
import { casebookMethods } from './casebook.contract.ts';
import { claimShapeMethods } from './claimShape.contract.ts';
import { claimMethods } from './claims.contract.ts';
import { consistencyMethods } from './consistency.contract.ts';
import { decisionMethods } from './decisions.contract.ts';
import { deskMethods } from './desk.contract.ts';
import { documentMethods } from './documents.contract.ts';
import { searchMethods } from './search.contract.ts';
import { claimFigureMethods } from './figures.contract.ts';
import { stockMoveMethods } from './stockMove.contract.ts';
import { passageMethods } from './passages.contract.ts';
import { sentenceMethods } from './sentences.contract.ts';
import { sourceMethods } from './sources.contract.ts';
import { suggestionMethods } from './suggestions.contract.ts';
import type { Method } from './Method.ts';

/** Every method there is: the only road between windows, command line and core. */
export const contract = {
  ...casebookMethods,
  ...documentMethods,
  ...searchMethods,
  ...sourceMethods,
  ...claimMethods,
  ...claimShapeMethods,
  ...claimFigureMethods,
  ...consistencyMethods,
  ...stockMoveMethods,
  ...passageMethods,
  ...suggestionMethods,
  ...sentenceMethods,
  ...decisionMethods,
  ...briefMethods,
  ...deskMethods,
  ...analyzeMethods,
  ...analyzeQuotesMethods,
} as const satisfies Record<string, Method>;

/** The contract as a type. */
export type Contract = typeof contract;

/** The name of a method, `noun.verb`. */
export type MethodName = keyof Contract;

/** What a caller passes to a method (defaults may be left out). */
export type InputOf<Name extends MethodName> = z.input<Contract[Name]['input']>;

/** What a handler receives: validated, defaults filled in. */
export type ParsedInputOf<Name extends MethodName> = z.output<Contract[Name]['input']>;

/** What a method answers. */
export type OutputOf<Name extends MethodName> = z.output<Contract[Name]['output']>;

/** Whether there is a method of this name. */
export const isMethodName = (name: string): name is MethodName => Object.hasOwn(contract, name);

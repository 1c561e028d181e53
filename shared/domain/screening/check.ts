import type { DossierDocument } from '../dossier/document.ts';
import type { Round } from '../round/round.ts';
import type { Submission } from '../submission/submission.ts';

type Sentence = { readonly vi: string; readonly en: string };

/** All that a check may look at. Nothing else decides, so the same facts give the same answer on any day. */
export type ScreeningFacts = {
  readonly round: Round;
  readonly submission: Submission;
  /** What was submitted: checks read it, never the living establishment or product. */
  readonly snapshot: NonNullable<Submission['snapshot']>;
  /** Clean documents that the snapshot names. */
  readonly documents: readonly DossierDocument[];
  /** The establishment's other submissions in the round that were submitted and not withdrawn. */
  readonly others: readonly Submission[];
  readonly now: number;
};

export type CheckAnswer =
  | { readonly answer: 'pass' }
  | { readonly answer: 'not-applicable' }
  | {
      readonly answer: 'fail';
      readonly severity: 'blocking' | 'warning';
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

/**
 * One automatic check as a value. It advises; people settle. `sentences` holds what each failure code says, with `{name}`
 * for its parameters.
 */
export type ScreeningCheck = {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** The rule it stands on. */
  readonly source: string;
  readonly sentences: Readonly<Record<string, Sentence>>;
  readonly run: (facts: ScreeningFacts) => CheckAnswer;
};

export const pass: CheckAnswer = { answer: 'pass' };
export const notApplicable: CheckAnswer = { answer: 'not-applicable' };

/** A failure that keeps a dossier from being eligible unless an official gives a reason. */
export const blocks = (
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): CheckAnswer => ({
  answer: 'fail',
  severity: 'blocking',
  code,
  params,
});

/** A failure that people should look at. */
export const warns = (code: string, params: Readonly<Record<string, string | number>> = {}): CheckAnswer => ({
  answer: 'fail',
  severity: 'warning',
  code,
  params,
});

import type { Round } from '../round/round.ts';
import { editingUntil } from './editing-until.ts';
import type { Submission } from './submission.ts';

export const needs = ['finish-draft', 'confirm', 'answer-supplement'] as const;

export type NeedOf = {
  readonly need: (typeof needs)[number] | null;
  /** The last moment for it (ms). */
  readonly until: number | null;
};

/**
 * What a submission asks of its producer now: a draft to be finished, one that an officer files to be confirmed by code, a
 * supplement to be answered; nothing once its time is over.
 */
export const needOf = (
  submission: Pick<Submission, 'state' | 'supplement' | 'assistance'>,
  round: Pick<Round, 'state' | 'timeline'>,
  now: number,
): NeedOf => {
  const until = editingUntil(submission, round, now);
  if (!until.ok) return { need: null, until: null };
  const { state, assistance } = submission;
  if (state !== 'draft') return { need: 'answer-supplement', until: until.value };
  return {
    need: assistance !== null && assistance.confirmedAt === null ? 'confirm' : 'finish-draft',
    until: until.value,
  };
};

import type * as z from 'zod';
import type { waitSchema } from '#shared/contracts/round/progress-view.ts';
import type { Timeline } from '#shared/domain/round/round.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { RoundStep } from '#shared/domain/round/steps.ts';
import type { SubmissionState } from '#shared/domain/submission/states.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';

type Key = keyof typeof officeTexts;
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';
export type Wait = z.infer<typeof waitSchema>;

/** What each state of a round is called, and how it looks. */
export const stateWords = {
  planned: { label: 'rounds.state-planned', tone: 'neutral' },
  announced: { label: 'rounds.state-announced', tone: 'info' },
  open: { label: 'rounds.state-open', tone: 'good' },
  closed: { label: 'rounds.state-closed', tone: 'info' },
  screening: { label: 'rounds.state-screening', tone: 'info' },
  judging: { label: 'rounds.state-judging', tone: 'info' },
  council: { label: 'rounds.state-council', tone: 'info' },
  deciding: { label: 'rounds.state-deciding', tone: 'info' },
  published: { label: 'rounds.state-published', tone: 'good' },
  complaints: { label: 'rounds.state-complaints', tone: 'warn' },
  certified: { label: 'rounds.state-certified', tone: 'good' },
  finished: { label: 'rounds.state-finished', tone: 'neutral' },
  cancelled: { label: 'rounds.state-cancelled', tone: 'bad' },
} as const satisfies Record<RoundState, { readonly label: Key; readonly tone: Tone }>;

/** What a round waits for, in words. */
export const waitWords = {
  announcement: 'rounds.wait-announcement',
  opening: 'rounds.wait-opening',
  closing: 'rounds.wait-closing',
  sealing: 'rounds.wait-sealing',
  'complaint-window': 'rounds.wait-complaint-window',
  certificates: 'rounds.wait-certificates',
  screening: 'rounds.wait-screening',
  'score-frames': 'rounds.wait-score-frames',
  'score-sheets': 'rounds.wait-score-sheets',
  council: 'rounds.wait-council',
  decision: 'rounds.wait-decision',
  complaints: 'rounds.wait-complaints',
} as const satisfies Record<Wait, Key>;

export const deadlineWords = {
  opensAt: 'rounds.deadline-opens',
  closesAt: 'rounds.deadline-closes',
  screeningUntil: 'rounds.deadline-screening',
  framesUntil: 'rounds.deadline-frames',
  scoringUntil: 'rounds.deadline-scoring',
  councilUntil: 'rounds.deadline-council',
  decisionUntil: 'rounds.deadline-decision',
} as const satisfies Record<keyof Timeline, Key>;

export const stepWords = {
  announce: 'steps.announce',
  extend: 'steps.extend',
  open: 'steps.open',
  'close-screening': 'steps.close-screening',
  redrive: 'steps.redrive',
  cancel: 'steps.cancel',
} as const satisfies Record<RoundStep, Key>;

/** States of dossiers as officials call them. */
export const submissionWords = {
  draft: 'rounds.dossier-draft',
  submitted: 'rounds.dossier-submitted',
  'supplement-requested': 'rounds.dossier-supplement',
  eligible: 'rounds.dossier-eligible',
  ineligible: 'rounds.dossier-ineligible',
  recognised: 'rounds.dossier-recognised',
  'not-recognised': 'rounds.dossier-not-recognised',
  nominated: 'rounds.dossier-nominated',
  withdrawn: 'rounds.dossier-withdrawn',
} as const satisfies Record<SubmissionState, Key>;

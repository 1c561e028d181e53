import type { Round } from '#shared/domain/round/round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import { publicStateOf } from './public-state.ts';
import type { SubmissionState } from './states.ts';
import type { Submission } from './submission.ts';

export const publicStages = [
  'received',
  'screening',
  'supplement',
  'judging',
  'ineligible',
  'withdrawn',
  'recognised',
  'not-recognised',
  'nominated',
  'cancelled',
] as const;
export type PublicStage = (typeof publicStages)[number];

/** What comes next, and until when (an instant) where a deadline says so. */
export type NextStep = {
  readonly step: 'closing' | 'screening' | 'answer-supplement' | 'results' | 'certificate' | 'none';
  readonly by: string | null;
};

type Shown = Pick<Submission, 'state' | 'supplement'>;
type Progress = Pick<Round, 'state' | 'timeline'>;

const none: NextStep = { step: 'none', by: null };

const received = (_: Shown, { state, timeline }: Progress): readonly [PublicStage, NextStep] => {
  if (!hasReached(state, 'closed')) return ['received', { step: 'closing', by: timeline.closesAt }];
  return [
    hasReached(state, 'screening') ? 'screening' : 'received',
    { step: 'screening', by: timeline.screeningUntil },
  ];
};

/** One entry a state; an eligible submission shows the round's own progress and nothing that depends on its scores. */
const stages = {
  draft: () => ['withdrawn', none],
  submitted: received,
  'supplement-requested': ({ supplement }) => [
    'supplement',
    { step: 'answer-supplement', by: supplement?.dueAt ?? null },
  ],
  eligible: (_, { state, timeline }) =>
    hasReached(state, 'judging')
      ? ['judging', { step: 'results', by: timeline.decisionUntil }]
      : ['screening', { step: 'screening', by: timeline.screeningUntil }],
  ineligible: () => ['ineligible', none],
  recognised: () => ['recognised', { step: 'certificate', by: null }],
  'not-recognised': () => ['not-recognised', none],
  nominated: () => ['nominated', none],
  withdrawn: () => ['withdrawn', none],
} as const satisfies Record<
  SubmissionState,
  (submission: Shown, round: Progress) => readonly [PublicStage, NextStep]
>;

/** The stage of a submission as anyone with its receipt code may know it, and the next step. */
export const publicStageOf = (
  submission: Shown,
  round: Progress,
): { readonly stage: PublicStage; readonly next: NextStep } => {
  const state = publicStateOf(submission.state, round);
  if (round.state === 'cancelled' && state !== 'withdrawn') return { stage: 'cancelled', next: none };
  const [stage, next] = stages[state](submission, round);
  return { stage, next };
};

import { millis } from '#shared/kernel/instant.ts';
import type { Round } from './round.ts';
import { mayFollow, type RoundState } from './states.ts';

/** What officials can do to move a round on, beside the decisions of its helping team, jury and council. */
export const roundSteps = ['announce', 'extend', 'open', 'close-screening', 'redrive', 'cancel'] as const;
export type RoundStep = (typeof roundSteps)[number];

const over: readonly RoundState[] = ['planned', 'finished', 'cancelled'];
const extendable: readonly RoundState[] = [
  'announced',
  'open',
  'closed',
  'screening',
  'judging',
  'council',
  'deciding',
];

type StepFacts = Pick<Round, 'state' | 'attempt' | 'timeline'>;

const allowed: Record<RoundStep, (round: StepFacts, now: number) => boolean> = {
  announce: ({ state }) => state === 'planned',
  extend: ({ state }) => extendable.includes(state),
  // The schedule opens the round; an official only where it did not come.
  open: ({ state, attempt, timeline }, now) =>
    state === 'announced' && attempt === 0 && now >= millis(timeline.opensAt),
  'close-screening': ({ state }) => state === 'screening',
  redrive: ({ state, attempt }) => attempt > 0 && !over.includes(state),
  cancel: ({ state }) => mayFollow(state, 'cancelled'),
};

/** Steps that may be taken now, in the order of a round's life. */
export const allowedSteps = (round: StepFacts, now: number): readonly RoundStep[] =>
  roundSteps.filter(step => allowed[step](round, now));

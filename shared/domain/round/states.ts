import * as z from 'zod';

/** States of a round and the ones that may follow. `stalled` is a flag beside the state, never a state. */
export const roundStates = {
  planned: ['announced', 'cancelled'],
  announced: ['open', 'cancelled'],
  open: ['closed', 'cancelled'],
  closed: ['screening', 'cancelled'],
  screening: ['judging', 'cancelled'],
  judging: ['council', 'cancelled'],
  council: ['judging', 'deciding', 'cancelled'],
  deciding: ['published', 'cancelled'],
  published: ['complaints', 'cancelled'],
  complaints: ['certified'],
  certified: ['finished'],
  finished: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type RoundState = keyof typeof roundStates;
export const roundStateSchema = z.enum(Object.keys(roundStates) as [RoundState, ...RoundState[]]);

/** Whether a round may step from one state to another. */
export const mayFollow = (from: RoundState, to: RoundState): boolean =>
  (roundStates[from] as readonly RoundState[]).includes(to);

const order: readonly RoundState[] = [
  'planned',
  'announced',
  'open',
  'closed',
  'screening',
  'judging',
  'council',
  'deciding',
  'published',
  'complaints',
  'certified',
  'finished',
];

/** Whether the round has come to `state` or gone past it (never true of a cancelled round). */
export const hasReached = (current: RoundState, state: RoundState): boolean =>
  current !== 'cancelled' && order.indexOf(current) >= order.indexOf(state);

/** Whether nothing more will happen in the round. */
export const isOver = (current: RoundState): boolean => current === 'finished' || current === 'cancelled';

import type { Round } from '#shared/domain/round/round.ts';

/** What is the same in every round before anything happened to it. */
export const newRound = {
  state: 'planned',
  rulesHash: null,
  clonedFrom: null,
  attempt: 0,
  stalled: null,
  scoringRound: 0,
  extensions: [],
  openedAt: null,
  closedAt: null,
  sealed: null,
  publishedAt: null,
  complaintsUntil: null,
  cancelled: null,
} satisfies Partial<Round>;

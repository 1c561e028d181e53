import type { Action } from '#shared/domain/access/permissions.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';

/** A page of one round: the address after `/office/rounds/<id>`, and its name in the rail. */
export type RoundPage = {
  readonly path: string;
  readonly label: keyof typeof officeTexts;
  /** What one must be allowed to do in the round to find anything there; without one the page is for all who read the round. */
  readonly action?: Action;
};

/** The pages of a round in the order of its life. */
export const roundPages = [
  // The round itself
  { path: '', label: 'frame.round-overview' },
  { path: '/build', label: 'frame.round-build' },
  { path: '/people', action: 'membership.read', label: 'frame.round-people' },
  // Screening, judging, results
  { path: '/screening', action: 'screening.read', label: 'frame.round-screening' },
  { path: '/panels', action: 'panel.read', label: 'frame.round-panels' },
  { path: '/conflicts', action: 'conflict.read', label: 'frame.round-conflicts' },
  { path: '/progress', action: 'scoring.progress', label: 'frame.round-progress' },
  { path: '/paper-sheets', action: 'paper-sheet.read', label: 'frame.round-paper-sheets' },
  { path: '/ranking', action: 'result.read', label: 'frame.round-ranking' },
  { path: '/decision', action: 'decision.read', label: 'frame.round-decision' },
  { path: '/complaints', action: 'complaint.read', label: 'frame.round-complaints' },
  { path: '/papers', action: 'round.read', label: 'frame.round-papers' },
  { path: '/nomination', action: 'nomination.read', label: 'frame.round-nomination' },
  // Record
  { path: '/messages', action: 'message.read', label: 'frame.round-messages' },
] as const satisfies readonly RoundPage[];

import type { officeTexts } from '#shared/text/web/office/index.ts';

/** A page of one round: the address after `/office/rounds/<id>`, and its name in the rail. */
export type RoundPage = { readonly path: string; readonly label: keyof typeof officeTexts };

/** The pages of a round in the order of its life. */
export const roundPages = [
  // The round itself
  { path: '', label: 'frame.round-overview' },
  { path: '/build', label: 'frame.round-build' },
  { path: '/people', label: 'frame.round-people' },
  // Screening, judging, results
  { path: '/screening', label: 'frame.round-screening' },
  { path: '/panels', label: 'frame.round-panels' },
  { path: '/conflicts', label: 'frame.round-conflicts' },
  { path: '/progress', label: 'frame.round-progress' },
  { path: '/ranking', label: 'frame.round-ranking' },
  { path: '/decision', label: 'frame.round-decision' },
  { path: '/complaints', label: 'frame.round-complaints' },
  { path: '/nomination', label: 'frame.round-nomination' },
  // Record
  { path: '/messages', label: 'frame.round-messages' },
] as const satisfies readonly RoundPage[];

import { moments } from '#test/play/calendar.ts';

/** Where a play halts inside an act: before it first posts to a path, or before it moves on to an instant. */
export type Gate = { readonly post: RegExp } | { readonly at: string };

/**
 * How far a round may be played by the API before (and between) what people do in the browser, in order. Without a gate
 * the point is the end of the act of that name.
 */
export const points = {
  empty: null,
  /** The programme and its officers. */
  founded: null,
  /** A round with its people, not announced yet. */
  planned: { post: /\/announcement$/ },
  open: null,
  /** Establishments and their products. */
  registered: null,
  /** Some dossiers are begun, without papers. */
  drafted: { post: /\/submissions\/[^/]+\/documents$/ },
  /** Some dossiers are whole and not sent. */
  ready: { post: /\/submissions\/[^/]+\/submission$/ },
  filed: null,
  /** Closed and sealed; screening begins. */
  sealed: null,
  /** A supplement was asked for. */
  asked: { at: moments.supplement },
  screened: null,
  /** Panels are about to agree on their frames. */
  framing: { post: /\/score-frames\/[^/]+\/agreements$/ },
  scoring: null,
  /** Sheets are written, none locked. */
  scribbled: { post: /\/locks$/ },
  scored: null,
  /** The council sits with its quorum. */
  sitting: { post: /\/council-sessions\/[^/]+\/items\/[^/]+\/votes$/ },
  /** Votes are cast, the set is made, the session not closed. */
  voted: { post: /\/council-sessions\/[^/]+\/closure$/ },
  council: null,
  /** The first result is published. */
  decided: null,
  /** A complaint waits for its answer. */
  complained: { at: moments.answer },
  heard: null,
  certified: null,
  /** What was nominated is offered to the region, whose official is in office. */
  offered: null,
} as const satisfies Record<string, Gate | null>;
export type Point = keyof typeof points;

const order: readonly string[] = Object.keys(points);

/** Place of a point in the order of the play. */
export const orderOf = (point: Point): number => order.indexOf(point);

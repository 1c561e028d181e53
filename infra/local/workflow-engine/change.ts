import type { FinalStatus, Frame, MapItem, MapRun, NewEvent } from './records.ts';

/** How an execution ends; `outputJson` only with SUCCEEDED. */
export type Ending = {
  readonly kind: 'end';
  readonly status: FinalStatus;
  readonly outputJson?: string;
  readonly error?: string;
  readonly cause?: string;
};

/** One transition as data: everything that one commit writes. */
export type Change = {
  readonly events: readonly NewEvent[];
  /** State transitions as AWS bills them. */
  readonly transitions: number;
  readonly next: { readonly kind: 'frame'; readonly frame: Frame } | Ending;
  readonly startRun?: { readonly run: MapRun; readonly items: readonly MapItem[] };
  readonly endRun?: FinalStatus;
};

/** What a state has to record already when its outcome is still open. */
export type Draft = Omit<Change, 'next'>;

export const emptyDraft: Draft = { events: [], transitions: 0 };

export const withEvents = (draft: Draft, ...events: readonly NewEvent[]): Draft => ({
  ...draft,
  events: [...draft.events, ...events],
});

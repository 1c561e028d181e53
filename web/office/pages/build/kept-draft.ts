import { personId } from '#web/session/session.ts';
import type { BuilderValues } from './values.ts';

/** What was typed and not yet saved, with the version it was typed over. */
export type KeptDraft = {
  readonly base: BuilderValues;
  readonly mine: BuilderValues;
  readonly etag: string | null;
};

/** Of the person too: another official who signs in on the same tab does not find it. */
const keyOf = (roundId: string): string => `office-build-${personId() ?? ''}-${roundId}`;

/** NaN is how the form says "empty number"; JSON says null, which the fields show as empty too. */
export const keepDraft = (roundId: string, draft: KeptDraft): void =>
  sessionStorage.setItem(keyOf(roundId), JSON.stringify(draft));

export const dropDraft = (roundId: string): void => sessionStorage.removeItem(keyOf(roundId));

/** The draft of this tab, so that an ended session, a reload or a way back loses no word. */
export const keptDraft = (roundId: string): KeptDraft | undefined => {
  const kept = sessionStorage.getItem(keyOf(roundId));
  // Written by `keepDraft` of the same tab.
  return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
};

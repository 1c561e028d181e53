import type * as z from 'zod';
import type { publicRoundView } from '#shared/contracts/round/public-round-view.ts';
import { type DocumentType, documentTypes } from '#shared/domain/dossier/document-types.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { isoOf, millis } from '#shared/kernel/instant.ts';
import { localTimeline } from './show-round.ts';

/** Whether anyone may see the round: announced or after, and a cancelled one if it had been opened. */
export const isPublic = (round: Pick<Round, 'state' | 'openedAt'>): boolean =>
  round.state === 'cancelled' ? round.openedAt !== null : round.state !== 'planned';

const filingOf = (round: Round, now: number): 'not-yet' | 'open' | 'closed' => {
  const ended = round.state !== 'announced' && round.state !== 'open';
  if (ended || now >= millis(round.timeline.closesAt)) return 'closed';
  return round.state === 'announced' || now < millis(round.timeline.opensAt) ? 'not-yet' : 'open';
};

const documentOf = ({ type, required, note }: Round['documents'][number]) => {
  const { vi, en, purpose, kinds, maxBytes, maxFiles }: DocumentType = documentTypes[type];
  return { type, vi, en, purpose, required, note, kinds: [...kinds], maxBytes, maxFiles };
};

/** A round as anyone may see it. */
export const showPublicRound = (round: Round, now: number): z.input<typeof publicRoundView> => ({
  ...round,
  timelineLocal: localTimeline(round.timeline),
  filing: filingOf(round, now),
  now: isoOf(now),
  groups: round.groups.map(code => ({ code, vi: productGroups[code].vi, en: productGroups[code].en })),
  documents: round.documents.map(documentOf),
});

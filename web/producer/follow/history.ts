import { localMoment } from '#web/format/dates.ts';
import type { Dossier } from '../dossier/dossier.tsx';
import { t } from '../filing-text.ts';

type Happened = {
  readonly label: string;
  readonly at: string | null | undefined;
  readonly note?: string | null | undefined;
};

/** What became of a dossier so far, and what is to come with its latest day; nothing of results before they are published. */
export const historyOf = ({ submission, round }: Pick<Dossier, 'submission' | 'round'>) => {
  const { server } = submission.record;
  if (server === null) return [];
  const { supplement, settlement, withdrawn } = server;
  const past: readonly Happened[] = [
    { label: t('dossier.created'), at: server.createdAt },
    { label: t('dossier.submitted', { code: server.receiptCode ?? '' }), at: server.submittedAt },
    {
      label: t('dossier.supplement-asked', { count: supplement?.items.length ?? 0 }),
      at: supplement?.requestedAt,
    },
    { label: t('dossier.supplement-answered'), at: supplement?.answeredAt, note: supplement?.answer },
    {
      label: t(settlement?.eligible === false ? 'dossier.ineligible' : 'dossier.eligible'),
      at: settlement?.at,
    },
    { label: t('dossier.withdrawn'), at: withdrawn?.at, note: withdrawn?.reason },
    {
      label: t('dossier.published'),
      at: server.state === 'withdrawn' || server.state === 'ineligible' ? null : round.publishedAt,
    },
  ];
  const isOver = round.publishedAt !== null || server.state === 'withdrawn' || server.state === 'ineligible';
  const next: readonly Happened[] = isOver
    ? []
    : [
        {
          label: t('dossier.closing'),
          at: server.state === 'draft' || server.state === 'submitted' ? round.timeline.closesAt : null,
        },
        { label: t('dossier.screening'), at: settlement === null ? round.timeline.screeningUntil : null },
        { label: t('dossier.results'), at: round.timeline.decisionUntil },
      ];
  const now = Date.parse(round.now);
  const moments = [
    ...past.map(item => ({ ...item, state: 'past' as const })),
    ...next
      .filter(({ at }) => at !== null && at !== undefined && Date.parse(at) > now)
      .map(item => ({ ...item, state: 'next' as const })),
  ];
  return moments.flatMap(({ label, at, note, state }) =>
    at === null || at === undefined
      ? []
      : [{ label, local: localMoment(at), state, ...(note ? { note } : {}) }],
  );
};

import { localMoment } from '../../format/dates.ts';
import { t } from '../text.ts';
import type { Session } from './session.ts';

export const outcomes = ['propose', 'rescore', 'cancel'] as const;

/** New deadlines of the steps that a rescore repeats, in their order. */
export const deadlineFields = [
  ['scoringUntil', 'meeting.close-scoring'],
  ['councilUntil', 'meeting.close-council'],
  ['decisionUntil', 'meeting.close-decision'],
] as const;

/** How the chair is about to close a session. Deadlines are instants, empty until chosen. */
export type Closing = {
  readonly outcome: (typeof outcomes)[number];
  readonly reason: string;
  readonly deadlines: Readonly<Record<(typeof deadlineFields)[number][0], string>>;
};

type Fault = { readonly pointer?: string; readonly sentence: string };

const openCodes = (session: Session): readonly string[] =>
  session.items.filter(({ outcome }) => outcome === null).map(({ selectionCode }) => selectionCode);

const deadlineFaults = (deadlines: Closing['deadlines']): readonly Fault[] =>
  deadlineFields.flatMap(([name, label], index) => {
    const pointer = `/body/deadlines/${name}`;
    const value = deadlines[name];
    if (value === '') return [{ pointer, sentence: t('meeting.deadline-needed', { label: t(label) }) }];
    const before = deadlineFields[index - 1];
    return before !== undefined && deadlines[before[0]] !== '' && value <= deadlines[before[0]]
      ? [{ pointer, sentence: t('meeting.deadline-order', { label: t(label), before: t(before[1]) }) }]
      : [];
  });

/** What stands in the way of closing so, each with its field where it has one. */
export const closingFaults = (
  session: Session,
  { outcome, reason, deadlines }: Closing,
): readonly Fault[] => {
  const open = openCodes(session);
  const { present, members, needed, met } = session.quorum;
  return [
    ...(met ? [] : [{ sentence: t('meeting.quorum-missing', { present, members, needed }) }]),
    ...(outcome === 'propose' && open.length > 0
      ? [{ sentence: t('meeting.close-open', { count: open.length, codes: open.join(', ') }) }]
      : []),
    ...(outcome !== 'propose' && reason.trim() === ''
      ? [{ pointer: '/body/reason', sentence: t('meeting.reason-needed') }]
      : []),
    ...(outcome === 'rescore' ? deadlineFaults(deadlines) : []),
  ];
};

/** What follows from closing so, one line each. */
export const consequencesOf = (
  session: Session,
  { outcome, reason, deadlines }: Closing,
): readonly string[] => {
  const count = (wanted: 'propose' | 'reject') =>
    session.items.filter(item => item.outcome === wanted).length;
  const own = {
    propose: () => [
      t('meeting.close-counts', { propose: count('propose'), reject: count('reject') }),
      ...(session.merges.length === 0 ? [] : [t('meeting.close-sets', { count: session.merges.length })]),
    ],
    rescore: () => [
      t('meeting.close-again', { reason: reason.trim() }),
      // Shown once all are chosen, but written with every key that is typed before.
      ...deadlineFields.flatMap(([name, label]) =>
        deadlines[name] === '' ? [] : [`${t(label)}: ${localMoment(deadlines[name])}`],
      ),
    ],
    cancel: () => [t('meeting.close-cancelled', { reason: reason.trim() })],
  } satisfies Record<Closing['outcome'], () => readonly string[]>;
  return [...own[outcome](), t('meeting.close-final')];
};

import { addDays, type Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/instant.ts';
import type { Round, Timeline } from '../round/round.ts';
import type { RoundState } from '../round/states.ts';
import type { audiences } from './notices.ts';

type Reminder = {
  /** What is still to be done. */
  readonly vi: string;
  readonly en: string;
  readonly to: keyof typeof audiences;
  /** The round's deadline it goes by; null where each case has one of its own. */
  readonly deadline: keyof Timeline | null;
  /** While the round is here there may be something to do. */
  readonly while: RoundState;
  /** On which days before the last one: as calendar days, so that a day without a run is not made up for. */
  readonly daysBefore: readonly number[];
  /** How many it will reach is a secret of those it reaches: nobody is told who drafts. */
  readonly secret?: true;
};

const weekAhead = [7, 3, 1] as const;
const daysAhead = [3, 1] as const;

/** What people are reminded of ahead of its last day. Who has done it is not reminded, and nobody twice on a day. */
export const reminders = {
  'draft-open': {
    vi: 'Nộp hồ sơ còn là bản nháp',
    en: 'File a dossier that is still a draft',
    ...{ to: 'owner', deadline: 'closesAt', while: 'open', daysBefore: weekAhead, secret: true },
  },
  'supplement-open': {
    vi: 'Nộp phần bổ sung',
    en: 'Answer a request for supplements',
    ...{ to: 'owner', deadline: null, while: 'screening', daysBefore: daysAhead },
  },
  'screening-open': {
    vi: 'Kết luận các hồ sơ',
    en: 'Settle the dossiers',
    ...{ to: 'officials', deadline: 'screeningUntil', while: 'screening', daysBefore: weekAhead },
  },
  'sheets-open': {
    vi: 'Khóa phiếu chấm',
    en: 'Lock score sheets',
    ...{ to: 'judges', deadline: 'scoringUntil', while: 'judging', daysBefore: weekAhead },
  },
  'council-open': {
    vi: 'Hội đồng kết luận',
    en: 'Conclude in the council',
    ...{ to: 'chairs', deadline: 'councilUntil', while: 'council', daysBefore: daysAhead },
  },
  'decision-open': {
    vi: 'Ra quyết định công nhận',
    en: 'Record the decision',
    ...{ to: 'signers', deadline: 'decisionUntil', while: 'deciding', daysBefore: daysAhead },
  },
  'complaint-open': {
    vi: 'Trả lời khiếu nại',
    en: 'Answer a complaint',
    ...{ to: 'chairs', deadline: null, while: 'complaints', daysBefore: daysAhead },
  },
} as const satisfies Readonly<Record<string, Reminder>>;

export type ReminderName = keyof typeof reminders;
export const reminderNames = Object.keys(reminders) as ReminderName[];

/** The last day on which something due before `deadline` can be done. */
const lastDayBefore = (deadline: number): Day => dayOf(deadline - 1);

/** The days on which a reminder of something due by then goes out. */
export const daysOf = (name: ReminderName, deadline: number): readonly Day[] =>
  reminders[name].daysBefore.map(count => addDays(lastDayBefore(deadline), -count));

/** Whether it is one of those days, and not too late. */
export const isDueOn = (name: ReminderName, deadline: number, now: number): boolean =>
  now < deadline && daysOf(name, deadline).includes(dayOf(now));

/** One day of a round's plan of reminders. */
export type PlannedReminder = { readonly name: ReminderName; readonly day: Day; readonly deadline: string };

const isReached = (round: Pick<Round, 'state'>): boolean =>
  round.state !== 'planned' && round.state !== 'cancelled' && round.state !== 'finished';

/** What will go out by the round's dates as they stand, from today on: moved dates move it. */
export const plannedReminders = (
  round: Pick<Round, 'state' | 'timeline'>,
  now: number,
): readonly PlannedReminder[] =>
  reminderNames
    .flatMap(name => {
      const { deadline: at } = reminders[name];
      if (at === null || !isReached(round)) return [];
      const deadline = round.timeline[at];
      return daysOf(name, Date.parse(deadline))
        .filter(day => day >= dayOf(now))
        .map(day => ({ name, day, deadline }));
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));

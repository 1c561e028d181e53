import { millis } from '#shared/kernel/instant.ts';
import type { Problem } from '#shared/kernel/result.ts';
import type { Membership } from '../access/membership.ts';
import { isLocalityOf, levelExistsOn } from '../authority/levels.ts';
import { dayOf } from '../calendar/instant.ts';
import { workingDeadline } from '../calendar/working-days.ts';
import { peopleProblems } from './people-problems.ts';
import type { Round } from './round.ts';
import { documentProblems, ruleProblems } from './rules-problems.ts';
import { timelineProblems } from './timeline-problems.ts';

const authorityProblems = ({ authority, timeline }: Round): readonly Problem[] => [
  ...(isLocalityOf(authority.level, authority.locality)
    ? []
    : [{ pointer: '/authority/locality', code: 'authority.locality-malformed' }]),
  ...(levelExistsOn(authority.level, dayOf(millis(timeline.opensAt)))
    ? []
    : [{ pointer: '/authority/level', code: 'authority.level-retired' }]),
];

const planProblems = ({ plan }: Round, now: number): readonly Problem[] => {
  if (plan === null) return [{ pointer: '/plan', code: 'round.plan-missing' }];
  return plan.date <= dayOf(now) ? [] : [{ pointer: '/plan/date', code: 'round.plan-in-future' }];
};

/** All that stands in the way of announcing a round, by JSON pointer into it; `members` are its memberships in force. */
export const announceProblems = (
  round: Round,
  members: readonly Membership[],
  now: number,
): readonly Problem[] => [
  ...authorityProblems(round),
  ...planProblems(round, now),
  ...timelineProblems(round, now),
  ...ruleProblems(round),
  ...documentProblems(round),
  ...peopleProblems(round, members),
];

/** A decision planned for later than the working days that the authority gives itself after the closing. */
const processingWarning = ({ timeline, rules }: Round): readonly Problem[] => {
  if (rules.processingWorkingDays === null) return [];
  const due = workingDeadline(millis(timeline.closesAt), rules.processingWorkingDays);
  return due.ok && millis(timeline.decisionUntil) > due.value.until
    ? [
        {
          pointer: '/timeline/decisionUntil',
          code: 'round.processing-long',
          params: { days: rules.processingWorkingDays, until: due.value.day },
        },
      ]
    : [];
};

/**
 * What an official should know and may go past: the usual period, an even jury, a decision later than the processing time
 * that the round promises, holidays still to be confirmed.
 */
export const announceWarnings = (
  round: Round,
  members: readonly Membership[],
  earlier: { readonly lastYear: number | null; readonly periodYears: number },
): readonly Problem[] => {
  const jury = new Set(
    members.flatMap(({ role, personId }) => (role === 'juror' || role === 'panel-head' ? [personId] : [])),
  ).size;
  const { complaintWorkingDays, complaintAnswerWorkingDays } = round.rules;
  const complaints = workingDeadline(
    millis(round.timeline.decisionUntil),
    complaintWorkingDays + complaintAnswerWorkingDays,
  );
  return [
    ...(earlier.lastYear !== null && round.year - earlier.lastYear < earlier.periodYears
      ? [
          {
            pointer: '/year',
            code: 'round.period-short',
            params: { lastYear: earlier.lastYear, periodYears: earlier.periodYears },
          },
        ]
      : []),
    ...(jury % 2 === 0 ? [{ pointer: '/members', code: 'round.jury-even', params: { size: jury } }] : []),
    ...processingWarning(round),
    ...(complaints.ok && complaints.value.basis === 'projected'
      ? [{ pointer: '/timeline/decisionUntil', code: 'round.holidays-projected' }]
      : []),
  ];
};

import { millis } from '#shared/kernel/instant.ts';
import type { Problem } from '#shared/kernel/result.ts';
import { dayOf } from '../calendar/instant.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { deadlineNames, type Round, type Timeline } from './round.ts';

/** Every deadline must come after the one before it. */
export const orderProblems = (timeline: Timeline): readonly Problem[] =>
  deadlineNames.flatMap((name, index) => {
    const before = deadlineNames[index - 1];
    return before === undefined || millis(timeline[before]) < millis(timeline[name])
      ? []
      : [{ pointer: `/timeline/${name}`, code: 'round.deadline-order', params: { before } }];
  });

/**
 * The holiday table must reach as far as the round counts working days: supplements asked at the end of screening, and
 * complaints with their answers after the last day of the decision.
 */
export const calendarProblems = ({
  timeline,
  rules,
}: Pick<Round, 'timeline' | 'rules'>): readonly Problem[] => {
  const windows = [
    { name: 'screeningUntil', days: rules.supplementWorkingDays },
    { name: 'decisionUntil', days: rules.complaintWorkingDays + rules.complaintAnswerWorkingDays },
  ] as const;
  return windows.flatMap(({ name, days }) => {
    const reached = addWorkingDays(dayOf(millis(timeline[name])), days);
    return reached.ok
      ? []
      : [
          {
            pointer: `/timeline/${name}`,
            code: reached.refusal.code,
            ...(reached.refusal.params === undefined ? {} : { params: reached.refusal.params }),
          },
        ];
  });
};

/** The whole timeline of a round about to be announced. */
export const timelineProblems = (
  round: Pick<Round, 'timeline' | 'rules'>,
  now: number,
): readonly Problem[] => [
  ...(now < millis(round.timeline.opensAt)
    ? []
    : [{ pointer: '/timeline/opensAt', code: 'round.opening-past' }]),
  ...orderProblems(round.timeline),
  ...calendarProblems(round),
];

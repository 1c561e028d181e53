import { waitWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import type { Progress, RoundBody } from './use-my-rounds.ts';

export type Todo = {
  readonly kind: 'bad' | 'warn' | 'info';
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly href: string;
};

const day = 86_400_000;
/** How long before its time a thing is called due. */
const soon = { gate: 3 * day, opening: 14 * day, localities: 14 * day };

const peopleWaits: readonly NonNullable<Progress['waitsFor']>['what'][] = [
  'screening',
  'score-frames',
  'score-sheets',
  'council',
  'decision',
  'complaints',
];

type Found = Pick<Todo, 'kind' | 'what'>;

const stalledTodo = ({ stalled }: Progress): readonly Found[] =>
  stalled === null ? [] : [{ kind: 'bad', what: t('rounds.todo-stalled') }];

const waitTodo = ({ waitsFor }: Progress, now: number): readonly Found[] => {
  if (waitsFor === null || waitsFor.settled || waitsFor.until === null) return [];
  if (waitsFor.what === 'announcement' || !peopleWaits.includes(waitsFor.what)) return [];
  const places = { what: t(waitWords[waitsFor.what]), until: waitsFor.untilLocal ?? '' };
  if (waitsFor.overdue) return [{ kind: 'bad', what: t('rounds.todo-overdue', places) }];
  return Date.parse(waitsFor.until) - now < soon.gate
    ? [{ kind: 'warn', what: t('rounds.todo-due', places) }]
    : [];
};

const plannedTodo = ({ state, timeline, timelineLocal }: RoundBody, now: number): readonly Found[] => {
  const left = Date.parse(timeline.opensAt) - now;
  if (state !== 'planned' || left > soon.opening) return [];
  const places = { until: timelineLocal.opensAt };
  return left < 0
    ? [{ kind: 'bad', what: t('rounds.todo-opening-past', places) }]
    : [{ kind: 'warn', what: t('rounds.todo-announce', places) }];
};

const localitiesTodo = (
  { localities }: Progress,
  { state, timeline }: RoundBody,
  now: number,
): readonly Found[] => {
  if (state !== 'open' || localities === null) return [];
  const short = localities.places.filter(({ enough }) => !enough).length;
  return short > 0 && Date.parse(timeline.closesAt) - now < soon.localities
    ? [{ kind: 'info', what: t('rounds.todo-localities', { count: short }) }]
    : [];
};

const severity = { bad: 0, warn: 1, info: 2 } as const;

/** What a round needs from people today, the worst first. */
export const todosOf = (
  rounds: readonly RoundBody[],
  progress: ReadonlyMap<string, Progress>,
  now: number,
): readonly Todo[] =>
  rounds
    .flatMap(round => {
      const known = progress.get(round.id);
      const found = [
        ...plannedTodo(round, now),
        ...(known === undefined
          ? []
          : [...stalledTodo(known), ...waitTodo(known, now), ...localitiesTodo(known, round, now)]),
      ];
      return found.map(todo => ({
        ...todo,
        key: `${round.id} ${todo.what}`,
        title: round.title,
        href: round.state === 'planned' ? `/office/rounds/${round.id}/build` : `/office/rounds/${round.id}`,
      }));
    })
    .sort((one, other) => severity[one.kind] - severity[other.kind]);

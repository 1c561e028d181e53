import type { Timeline } from '#shared/domain/round/round.ts';
import type { RoundState } from '#shared/domain/round/states.ts';
import type { officeTexts } from '#shared/text/web/office/index.ts';
import { Pipeline } from '#web/ui/pipeline.tsx';
import { WaitLine } from '../../parts/wait-line.tsx';
import { t } from '../../text.ts';
import type { Progress, RoundBody } from '../rounds/use-my-rounds.ts';

type Stage = {
  readonly states: readonly RoundState[];
  readonly label: Extract<keyof typeof officeTexts, `round.stage-${string}`>;
  readonly until?: keyof Timeline;
};

const stages: readonly Stage[] = [
  { states: ['planned'], label: 'round.stage-planned' },
  { states: ['announced'], label: 'round.stage-announced', until: 'opensAt' },
  { states: ['open'], label: 'round.stage-open', until: 'closesAt' },
  { states: ['closed'], label: 'round.stage-closed' },
  { states: ['screening'], label: 'round.stage-screening', until: 'screeningUntil' },
  { states: ['judging'], label: 'round.stage-judging', until: 'scoringUntil' },
  { states: ['council'], label: 'round.stage-council', until: 'councilUntil' },
  { states: ['deciding'], label: 'round.stage-deciding', until: 'decisionUntil' },
  { states: ['published', 'complaints'], label: 'round.stage-published' },
  { states: ['certified'], label: 'round.stage-certified' },
  { states: ['finished'], label: 'round.stage-finished' },
];

/** Where the stage stands beside the one the round is at; the last stage is over as soon as it is reached. */
const timeOf = (index: number, present: number): 'past' | 'now' | 'next' => {
  if (index < present || present === stages.length - 1) return 'past';
  return index === present ? 'now' : 'next';
};

const filedIn = ({ submissions }: Progress): number =>
  Object.entries(submissions).reduce(
    (sum, [state, count]) => sum + (state === 'draft' || state === 'withdrawn' ? 0 : (count ?? 0)),
    0,
  );

const troubleOf = (progress: Progress | undefined): string | undefined => {
  if (progress?.stalled) return t('rounds.stalled');
  return progress?.waitsFor?.overdue ? t('rounds.overdue') : undefined;
};

/** The life of the round as a picture: what is past, where it stands, what it waits for, what hinders it. */
export const RoundStages = ({
  round,
  progress,
}: {
  readonly round: RoundBody;
  readonly progress: Progress | undefined;
}) => {
  const present = stages.findIndex(({ states }) => states.includes(round.state));
  return (
    <Pipeline
      label={t('round.stages')}
      stages={stages.map(({ states, label, until }, index) => {
        const state = timeOf(index, present);
        const wait = progress?.waitsFor;
        const deadline =
          until === undefined || state === 'past'
            ? undefined
            : t('rounds.until', { until: round.timelineLocal[until] });
        return {
          label: t(label),
          state,
          detail: state === 'now' && wait ? <WaitLine wait={wait} /> : deadline,
          ...(states.includes('open') && progress !== undefined && state !== 'next'
            ? { count: filedIn(progress) }
            : {}),
          ...(states.includes('judging') && progress?.sealed && state !== 'next'
            ? { count: progress.sealed.entries }
            : {}),
          stuck: state === 'now' ? troubleOf(progress) : undefined,
        };
      })}
    />
  );
};

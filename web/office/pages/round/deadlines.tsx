import { deadlineNames } from '#shared/domain/round/round.ts';
import { localMoment } from '#web/format/dates.ts';
import { Countdown } from '#web/ui/countdown.tsx';
import { Section } from '#web/ui/section.tsx';
import { Timeline } from '#web/ui/timeline.tsx';
import { useNow } from '#web/ui/use-now.ts';
import { deadlineWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import type { RoundBody } from '../rounds/use-my-rounds.ts';

/** The deadlines on one line, each move of one with its reason. */
export const Deadlines = ({ round }: { readonly round: RoundBody }) => {
  const now = useNow(60_000);
  const next = deadlineNames.find(name => Date.parse(round.timeline[name]) > now);
  const items = deadlineNames.map(name => {
    const moved = round.extensions.filter(({ deadline }) => deadline === name).at(-1);
    const past = Date.parse(round.timeline[name]) <= now;
    return {
      label: t(deadlineWords[name]),
      local: round.timelineLocal[name],
      state: past ? ('past' as const) : ('next' as const),
      note: (
        <>
          {name === next && <Countdown until={round.timeline[name]} />}{' '}
          {moved !== undefined && t('round.moved', { from: localMoment(moved.from), reason: moved.reason })}
        </>
      ),
    };
  });
  const complaints =
    round.complaintsUntil === null
      ? []
      : [
          {
            label: t('round.complaints-until'),
            local: localMoment(round.complaintsUntil),
            state: Date.parse(round.complaintsUntil) <= now ? ('past' as const) : ('next' as const),
          },
        ];
  return (
    <Section title={t('round.deadlines')}>
      <Timeline label={t('round.deadlines')} items={[...items, ...complaints]} />
    </Section>
  );
};

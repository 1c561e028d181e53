import { useWatch } from 'react-hook-form';
import { deadlineNames } from '#shared/domain/round/round.ts';
import { DateTimeField } from '#web/ui/date-time-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { deadlineWords } from '../../parts/round-words.ts';
import { t } from '../../text.ts';
import { Bound } from './bound.tsx';
import type { BuilderValues } from './values.ts';

/** How long after the deadline before it, in whole days. */
const spanAfter = (before: string | undefined, at: string): string | undefined => {
  if (before === undefined || before === '' || at === '') return undefined;
  const days = Math.round((Date.parse(at) - Date.parse(before)) / 86_400_000);
  return days > 0 ? t('builder.days-after', { days }) : undefined;
};

/** The seven moments of a round in their order, in Vietnamese time. */
export const TimelineFields = () => {
  const timeline = useWatch<BuilderValues, 'timeline'>({ name: 'timeline' });
  return (
    <Section title={t('builder.timeline')} lead={t('builder.timeline-lead')} id="timeline">
      <div class="build-grid">
        {deadlineNames.map((name, index) => {
          const before = deadlineNames[index - 1];
          const hint = spanAfter(before && timeline[before], timeline[name]);
          return (
            <Bound key={name} name={`timeline.${name}`} pointer={`/timeline/${name}`}>
              {field => (
                <DateTimeField
                  {...field}
                  label={t(deadlineWords[name])}
                  required
                  {...(hint ? { hint } : {})}
                />
              )}
            </Bound>
          );
        })}
      </div>
    </Section>
  );
};

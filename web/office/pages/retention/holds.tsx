import { localMoment } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import type { HoldAct } from './hold-dialog.tsx';
import type { Retention } from './terms.tsx';

/** What is under a legal hold, since when and why. */
export const Holds = ({
  retention,
  onLift,
}: {
  readonly retention: Retention;
  readonly onLift: ((act: HoldAct) => void) | undefined;
}) => (
  <Section title={t('retention.holds')}>
    <DataTable
      caption={t('retention.holds')}
      hideCaption
      rows={retention.holds}
      rowKey={({ subject }) => `${subject.kind} ${subject.id}`}
      empty={<EmptyState title={t('retention.no-holds')} />}
      columns={[
        {
          key: 'subject',
          label: t('retention.subject'),
          head: true,
          cell: ({ subject, name }) => (
            <>
              {name}
              <div class="muted">{t(`retention.of-${subject.kind}`)}</div>
            </>
          ),
        },
        {
          key: 'reason',
          label: t('steps.reason'),
          cell: ({ reason, at }) => (
            <>
              {reason}
              <div class="muted">{localMoment(at)}</div>
            </>
          ),
        },
        {
          key: 'acts',
          label: t('members.acts'),
          plain: true,
          cell: ({ subject, name }) =>
            onLift && (
              <Button
                small
                label={t('retention.lift-which', { name })}
                onClick={() => onLift({ ...subject, name, place: false })}
              >
                {t('retention.lift')}
              </Button>
            ),
        },
      ]}
    />
  </Section>
);

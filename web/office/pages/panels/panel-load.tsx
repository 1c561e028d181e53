import type { previewPanelsContract } from '#shared/contracts/judging/preview-panels.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '#web/api/call.ts';
import { said } from '#web/text/said.ts';
import { BarChart } from '#web/ui/bar-chart.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';

export type PanelPreview = Answer<typeof previewPanelsContract>;
type Group = PanelPreview['groups'][number];

const Shortage = ({ group, minSheets }: { readonly group: Group; readonly minSheets: number }) => {
  if (group.shortNow > 0)
    return <Notice kind="bad">{t('panels.short-now', { count: group.shortNow, least: minSheets })}</Notice>;
  if (group.shortIfConfirmed > 0)
    return (
      <Notice kind="warn">{t('panels.short-if', { count: group.shortIfConfirmed, least: minSheets })}</Notice>
    );
  return group.jurors.length === 0 ? null : (
    <p>
      <StateBadge tone="good">{t('panels.enough')}</StateBadge>
    </p>
  );
};

const noteOf = (juror: Group['jurors'][number]): string =>
  [
    juror.isHead ? t('panels.is-head') : '',
    juror.position,
    juror.conflicts > 0 ? t('panels.conflicts-of', { count: juror.conflicts }) : '',
  ]
    .filter(part => part !== '')
    .join(' · ');

/** What each juror of a group would have to score, drawn, and whether it is enough for every entry. */
export const PanelLoad = ({ group, minSheets }: { readonly group: Group; readonly minSheets: number }) => {
  const name = said(productGroups[group.group]);
  const most = Math.max(1, ...group.jurors.map(({ sheetsAtMost }) => sheetsAtMost));
  return (
    <Section
      title={name}
      lead={[
        group.head === null ? t('panels.no-head') : t('panels.head', { name: group.head.name }),
        t('panels.entries', { count: group.entries }),
        ...(group.undecided === 0 ? [] : [t('panels.undecided', { count: group.undecided })]),
      ].join(' · ')}
    >
      <Shortage group={group} minSheets={minSheets} />
      {group.jurors.length === 0 ? (
        <p>{t('panels.none')}</p>
      ) : (
        <BarChart
          caption={t('panels.load', { group: name })}
          max={most}
          labelHead={t('panels.juror')}
          valueHead={t('panels.sheets')}
          rows={group.jurors.map(juror => ({
            key: juror.personId,
            label: juror.name,
            value: juror.sheetsAtMost,
            said:
              juror.sheets === juror.sheetsAtMost
                ? String(juror.sheets)
                : t('panels.sheets-range', { now: juror.sheets, most: juror.sheetsAtMost }),
            note: noteOf(juror),
            tone: juror.conflicts > 0 ? 'warn' : 'main',
          }))}
        />
      )}
    </Section>
  );
};

import type { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '#web/api/call.ts';
import { localMoment } from '#web/format/dates.ts';
import { groupsOf } from '#web/format/groups-of.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import { SheetsBar } from './sheets-bar.tsx';

export type Progress = Answer<typeof getScoringProgressContract>;
type Juror = Progress['jurors'][number];

const Contact = ({ juror: { acknowledgedAt, remindedAt } }: { readonly juror: Juror }) => (
  <>
    {acknowledgedAt === null ? (
      <StateBadge tone="warn">{t('progress.not-acknowledged')}</StateBadge>
    ) : (
      <span>{t('progress.acknowledged', { moment: localMoment(acknowledgedAt) })}</span>
    )}
    {remindedAt !== null && (
      <span class="sheets-words">{t('progress.reminded', { moment: localMoment(remindedAt) })}</span>
    )}
  </>
);

const share = ({ locked, open }: Juror): number => (locked + open === 0 ? 1 : locked / (locked + open));

const inOrderOfGroups = (jurors: readonly Juror[]) =>
  [...jurors].sort((a, b) => productGroups[a.group].order - productGroups[b.group].order);

/** The jurors of a group, each with a bar of their sheets; those furthest behind first. */
export const Jurors = ({ jurors }: Pick<Progress, 'jurors'>) => (
  <>
    {[...groupsOf(inOrderOfGroups(jurors), ({ group }) => group)].map(([group, own]) => (
      <Section key={group} title={said(productGroups[group])}>
        <DataTable
          caption={said(productGroups[group])}
          hideCaption
          rows={own}
          rowKey={({ jurorId }) => jurorId}
          sort={{ key: 'done', down: false }}
          columns={[
            {
              key: 'juror',
              label: t('progress.juror'),
              cell: ({ jurorName }) => jurorName,
              by: ({ jurorName }) => jurorName,
              head: true,
            },
            { key: 'sheets', label: t('progress.sheets'), cell: juror => <SheetsBar sheets={juror} /> },
            {
              key: 'done',
              label: t('progress.done'),
              cell: ({ locked, open }) => `${locked}/${locked + open}`,
              by: share,
              end: true,
            },
            { key: 'contact', label: t('progress.contact'), cell: juror => <Contact juror={juror} /> },
          ]}
        />
      </Section>
    ))}
  </>
);

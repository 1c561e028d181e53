import { productGroups } from '#shared/domain/product/groups.ts';
import { points } from '../../format/numbers.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';
import type { Mark, Work } from './use-work.ts';

const tones = { assigned: 'neutral', 'in-progress': 'warn', locked: 'good', excluded: 'neutral' } as const;
const markTones = {
  'two-devices': 'bad',
  refused: 'bad',
  'lock-waits': 'info',
  'conflict-waits': 'info',
  unsent: 'info',
} as const satisfies Record<NonNullable<Mark>, string>;

const SheetOf = ({ item: { sheet, mark } }: { readonly item: Work }) => (
  <span class="worklist-state">
    {sheet === null ? (
      <StateBadge tone="info">{t('worklist.waiting')}</StateBadge>
    ) : (
      <StateBadge tone={tones[sheet.state]}>{t(`worklist.total.${sheet.state}`)}</StateBadge>
    )}
    {sheet?.state === 'in-progress' && (
      <span class="muted nowrap">{t('worklist.lines', { scored: sheet.scored, lines: sheet.lines })}</span>
    )}
    {mark !== null && <StateBadge tone={markTones[mark]}>{t(`worklist.mark.${mark}`)}</StateBadge>}
  </span>
);

/** The entries of a juror by selection code, with how far each sheet is. */
export const WorklistTable = ({
  items,
  roundId,
}: {
  readonly items: readonly Work[];
  readonly roundId: string;
}) => (
  <DataTable
    caption={t('worklist.title')}
    hideCaption
    rows={items}
    rowKey={({ selectionCode }) => selectionCode}
    columns={[
      {
        key: 'code',
        label: t('worklist.code'),
        cell: ({ selectionCode }) => (
          <AppLink href={`/jury/${roundId}/entries/${selectionCode}`}>{selectionCode}</AppLink>
        ),
        by: item => item.selectionCode,
        head: true,
      },
      {
        key: 'product',
        label: t('worklist.product'),
        cell: item => `${item.productName}${item.isSet ? ` (${t('worklist.set')})` : ''}`,
        by: item => item.productName,
      },
      {
        key: 'group',
        label: t('worklist.group'),
        cell: item => said(productGroups[item.group]),
        by: item => said(productGroups[item.group]),
      },
      { key: 'sheet', label: t('worklist.state'), cell: item => <SheetOf item={item} /> },
      {
        key: 'points',
        label: t('worklist.points'),
        cell: ({ sheet }) =>
          sheet === null || sheet.scored === 0 || sheet.state === 'excluded' ? '–' : points(sheet.points),
        by: ({ sheet }) => sheet?.points ?? 0,
        end: true,
      },
    ]}
  />
);

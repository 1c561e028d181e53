import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Answer } from '../../api/call.ts';
import { Copied } from '../../app/copied.tsx';
import { points } from '../../format/numbers.ts';
import { useCopy } from '../../offline/hooks.ts';
import { useMe } from '../../session/use-me.ts';
import { said } from '../../text/said.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row } from '../../ui/row.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { Acknowledgement } from '../parts/acknowledgement.tsx';
import { t } from '../text.ts';

export type WorkItem = Answer<typeof getWorklistContract>['items'][number];
type SheetState = NonNullable<WorkItem['sheet']>['state'];

const tones = { assigned: 'neutral', 'in-progress': 'warn', locked: 'good', excluded: 'neutral' } as const;
const states = Object.keys(tones) as SheetState[];
const isOpen = ({ sheet }: WorkItem): boolean =>
  sheet?.state === 'assigned' || sheet?.state === 'in-progress';

const SheetOf = ({ item: { sheet } }: { readonly item: WorkItem }) =>
  sheet === null ? (
    <StateBadge tone="info">{t('worklist.waiting')}</StateBadge>
  ) : (
    <>
      <StateBadge tone={tones[sheet.state]}>{t(`worklist.total.${sheet.state}`)}</StateBadge>{' '}
      {sheet.state === 'in-progress' && (
        <span class="muted">{t('worklist.lines', { scored: sheet.scored, lines: sheet.lines })}</span>
      )}
    </>
  );

const Table = ({ items, roundId }: { readonly items: readonly WorkItem[]; readonly roundId: string }) => (
  <DataTable
    caption={t('worklist.title')}
    hideCaption
    rows={items}
    rowKey={({ selectionCode }) => selectionCode}
    columns={[
      {
        key: 'code',
        label: t('worklist.code'),
        cell: item => (
          <AppLink href={`/jury/${roundId}/entries/${item.selectionCode}`}>{item.selectionCode}</AppLink>
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
      { key: 'group', label: t('worklist.group'), cell: item => said(productGroups[item.group]) },
      { key: 'sheet', label: t('worklist.state'), cell: item => <SheetOf item={item} /> },
      {
        key: 'points',
        label: t('worklist.points'),
        cell: ({ sheet }) => (sheet === null || sheet.scored === 0 ? '' : points(sheet.points)),
        by: ({ sheet }) => sheet?.points ?? 0,
        end: true,
      },
    ]}
  />
);

const guide = ['worklist.guide-1', 'worklist.guide-2', 'worklist.guide-3', 'worklist.guide-4'] as const;

const Worklist = ({ items, roundId }: { readonly items: readonly WorkItem[]; readonly roundId: string }) => {
  const [shown, setShown] = useState('');
  const judged = items.filter(({ sheet }) => sheet?.state !== 'excluded');
  const done = judged.filter(({ sheet }) => sheet?.state === 'locked').length;
  const next = items.find(({ sheet }) => sheet?.state === 'in-progress') ?? items.find(isOpen);
  if (items.length === 0)
    return <EmptyState title={t('worklist.empty')}>{t('worklist.empty-hint')}</EmptyState>;
  return (
    <>
      <Progress
        value={done}
        max={judged.length}
        label={t('worklist.title')}
        said={t('worklist.progress', { done, all: judged.length })}
      />
      {next !== undefined && (
        <Row>
          <LinkButton href={`/jury/${roundId}/entries/${next.selectionCode}`} kind="main">
            {t('worklist.continue', { code: next.selectionCode })}
          </LinkButton>
        </Row>
      )}
      {judged.length > 0 && done === judged.length && <Notice kind="good">{t('worklist.all-done')}</Notice>}
      <SelectField
        id="worklist-show"
        label={t('worklist.show')}
        value={shown}
        onChange={setShown}
        options={[
          { value: '', label: t('worklist.all') },
          ...states.map(state => ({ value: state, label: t(`worklist.total.${state}`) })),
        ]}
      />
      <Table items={items.filter(({ sheet }) => shown === '' || sheet?.state === shown)} roundId={roundId} />
    </>
  );
};

/** What a juror judges in a round: how far it is, what comes next, each entry by its selection code. */
export const WorklistPage = () => {
  const { roundId = '' } = useParams();
  const worklist = useCopy(getWorklistContract, { params: { roundId }, query: { limit: '100' } });
  const round = useCopy(getRoundContract, { params: { roundId } });
  const heads =
    useMe()?.memberships.some(one => one.roundId === roundId && one.role === 'panel-head') ?? false;
  return (
    <Page
      title={t('worklist.title')}
      lead={round.data?.title}
      crumbs={[{ label: t('jury.title'), href: '/jury' }, { label: t('worklist.title') }]}
    >
      {round.data !== undefined && (
        <p>{t('worklist.until', { moment: round.data.timelineLocal.scoringUntil })}</p>
      )}
      <Acknowledgement roundId={roundId} />
      <Copied copy={worklist}>{({ items }) => <Worklist items={items} roundId={roundId} />}</Copied>
      <Row>
        <LinkButton href={`/jury/${roundId}/frames`}>{t('worklist.frames')}</LinkButton>
        {heads && <LinkButton href={`/jury/${roundId}/panel`}>{t('worklist.panel')}</LinkButton>}
      </Row>
      <Disclosure summary={t('worklist.guide-title')}>
        <ul>
          {guide.map(line => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      </Disclosure>
    </Page>
  );
};

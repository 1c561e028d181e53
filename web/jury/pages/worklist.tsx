import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Answer } from '../../api/call.ts';
import { Copied } from '../../app/copied.tsx';
import { useCopy } from '../../offline/hooks.ts';
import { useMe } from '../../session/use-me.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row } from '../../ui/row.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Acknowledgement } from '../parts/acknowledgement.tsx';
import { OwnConflicts } from '../parts/own-conflicts.tsx';
import { isToDo, useWork, type Work } from '../parts/use-work.ts';
import { WorklistTable } from '../parts/worklist-table.tsx';
import { WrongPerson } from '../parts/wrong-person.tsx';
import { t } from '../text.ts';

type RoundView = Answer<typeof getRoundContract>;

const filters = ['assigned', 'in-progress', 'locked', 'excluded'] as const;
const guide = ['worklist.guide-1', 'worklist.guide-2', 'worklist.guide-3', 'worklist.guide-4'] as const;

/** Scoring is over for good: the round has gone on, or was called off. */
const over: readonly RoundView['state'][] = [
  ...(['council', 'deciding', 'published', 'complaints', 'certified', 'finished', 'cancelled'] as const),
];

const Until = ({ round: { state, timeline, timelineLocal } }: { readonly round: RoundView }) =>
  over.includes(state) ? (
    <Notice kind="info">{t('worklist.over', { moment: timelineLocal.scoringUntil })}</Notice>
  ) : (
    <p>
      {t('worklist.until', { moment: timelineLocal.scoringUntil })}{' '}
      <span class="muted">
        (<Countdown until={timeline.scoringUntil} over={t('worklist.time-over')} />)
      </span>
    </p>
  );

const Guide = () => (
  <ol>
    {guide.map(line => (
      <li key={line}>{t(line)}</li>
    ))}
  </ol>
);

const Worklist = ({ items, roundId }: { readonly items: readonly Work[]; readonly roundId: string }) => {
  const [shown, setShown] = useState('');
  const judged = items.filter(({ sheet }) => sheet?.state !== 'excluded');
  const done = judged.filter(({ sheet }) => sheet?.state === 'locked').length;
  const begun = items.filter(({ sheet }) => sheet !== null && sheet.state !== 'assigned').length;
  const toDo = items.filter(isToDo);
  const next = toDo.find(({ sheet }) => sheet?.state === 'in-progress') ?? toDo[0];
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
            {t(begun === 0 ? 'worklist.begin' : 'worklist.continue', { code: next.selectionCode })}
          </LinkButton>
        </Row>
      )}
      {items.every(({ sheet }) => sheet === null) && (
        <Notice kind="info">
          <p>{t('sheet.no-frame')}</p>
          <LinkButton href={`/jury/${roundId}/frames`} kind="main">
            {t('sheet.see-frame')}
          </LinkButton>
        </Notice>
      )}
      {judged.length > 0 && done === judged.length && <Notice kind="good">{t('worklist.all-done')}</Notice>}
      <SelectField
        id="worklist-show"
        label={t('worklist.show')}
        value={shown}
        onChange={setShown}
        options={[
          { value: '', label: t('worklist.all') },
          ...filters.map(state => ({
            value: state,
            label: t('worklist.show-count', {
              state: t(`worklist.total.${state}`),
              count: items.filter(({ sheet }) => sheet?.state === state).length,
            }),
          })),
        ]}
      />
      <WorklistTable
        items={items.filter(({ sheet }) => shown === '' || sheet?.state === shown)}
        roundId={roundId}
      />
    </>
  );
};

/** What a juror judges in a round: how far it is, what comes next, each entry by its selection code. */
export const WorklistPage = () => {
  const { roundId = '' } = useParams();
  const { copy, items = [] } = useWork(roundId);
  const round = useCopy(getRoundContract, { params: { roundId } });
  const heads =
    useMe()?.memberships.some(one => one.roundId === roundId && one.role === 'panel-head') ?? false;
  const isNew = items.every(({ sheet }) => sheet === null || sheet.state === 'assigned');
  return (
    <Page
      title={t('worklist.title')}
      lead={round.data?.title}
      crumbs={[{ label: t('jury.title'), href: '/jury' }, { label: t('worklist.title') }]}
    >
      <WrongPerson />
      {round.data !== undefined && <Until round={round.data} />}
      <Acknowledgement roundId={roundId} />
      <Copied copy={copy}>{() => <Worklist items={items} roundId={roundId} />}</Copied>
      <OwnConflicts roundId={roundId} />
      <Row>
        <LinkButton href={`/jury/${roundId}/frames`}>{t('worklist.frames')}</LinkButton>
        {heads && <LinkButton href={`/jury/${roundId}/panel`}>{t('worklist.panel')}</LinkButton>}
      </Row>
      <Disclosure key={String(isNew)} summary={t('worklist.guide-title')} open={isNew && items.length > 0}>
        <Guide />
      </Disclosure>
    </Page>
  );
};

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { Copied } from '../../app/copied.tsx';
import { localMoment } from '../../format/dates.ts';
import { points } from '../../format/numbers.ts';
import { useCopy } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NotFoundState } from '../../ui/not-found-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Paper } from '../../ui/paper.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Row } from '../../ui/row.tsx';
import { useOverflow } from '../../ui/use-overflow.ts';
import { criteriaOfFrame, totalOf, useSheet } from '../parts/use-sheet.ts';
import { useWork, type WorkItem } from '../parts/use-work.ts';
import { t } from '../text.ts';

type Props = {
  readonly roundId: string;
  readonly item: WorkItem;
  readonly frame: Pick<ScoreFrame, 'criteria'>;
  readonly criteriaSet: CriteriaSetId;
  readonly agency: string;
};

/** A line to write on. */
const dots = '…'.repeat(24);

const Lines = ({
  criteria,
  blank,
}: {
  readonly criteria: ReturnType<typeof criteriaOfFrame>;
  readonly blank: boolean;
}) => (
  <>
    {criteria.map(({ code, label, max, lines }, index) => (
      <Fragment key={code}>
        <tr>
          <td class="paper-center">{index + 1}</td>
          <th scope="row">{label}</th>
          <td class="paper-center">{points(max)}</td>
          <td class="paper-center">
            {blank || lines.every(({ score }) => typeof score?.points !== 'number')
              ? ''
              : points(lines.reduce((sum, { score }) => sum + (score?.points ?? 0), 0))}
          </td>
          <td>{blank || lines.length > 1 ? '' : (lines[0]?.score?.note ?? '')}</td>
        </tr>
        {lines.length > 1 &&
          lines.map(line => (
            <tr key={line.code}>
              <td />
              <td>– {line.label}</td>
              <td class="paper-center">{points(line.max)}</td>
              <td class="paper-center">
                {blank || typeof line.score?.points !== 'number' ? '' : points(line.score.points)}
              </td>
              <td>{blank ? '' : (line.score?.note ?? '')}</td>
            </tr>
          ))}
      </Fragment>
    ))}
  </>
);

const Annex = ({ roundId, item, frame, criteriaSet, agency }: Props) => {
  const [blank, setBlank] = useState(false);
  const [box, overflows] = useOverflow();
  const { record, scoreOf } = useSheet(roundId, item.selectionCode);
  const criteria = criteriaOfFrame(frame, criteriaSet, scoreOf);
  const sheet = record?.server;
  const facts = [
    [t('annex.product'), item.productName],
    [t('annex.group'), said(productGroups[item.group])],
    [t('annex.code'), item.selectionCode],
    [t('annex.juror'), blank ? dots : (sheet?.jurorName ?? dots)],
    [t('annex.post'), blank ? dots : (sheet?.jurorPosition ?? dots)],
  ] as const;
  const heads = ['annex.number', 'annex.criterion', 'annex.max', 'annex.points', 'annex.note'] as const;
  return (
    <>
      <Row>
        <Checkbox id="annex-blank" label={t('annex.blank')} value={blank} onChange={setBlank} />
        <PrintButton>{t('annex.print')}</PrintButton>
      </Row>
      {!blank && sheet !== undefined && sheet?.state !== 'locked' && (
        <Notice kind="warn">{t('annex.draft')}</Notice>
      )}
      <Paper
        agency={agency}
        title={t('annex.title')}
        subtitle={`(${t('annex.source')})`}
        signature={{ post: t('annex.sign'), name: blank ? '' : (sheet?.jurorName ?? '') }}
      >
        <div>
          {facts.map(([term, detail]) => (
            <p key={term} class="annex-fact">
              {term}: {detail}
            </p>
          ))}
        </div>
        <div
          class="paper-scroll"
          ref={box}
          {...(overflows ? { role: 'region', tabIndex: 0, 'aria-label': t('annex.table') } : {})}
        >
          <table>
            <thead>
              <tr>
                {heads.map(head => (
                  <th key={head} scope="col">
                    {t(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Lines criteria={criteria} blank={blank} />
              <tr>
                <td />
                <th scope="row">{t('annex.total')}</th>
                <td class="paper-center">{points(criteria.reduce((sum, { max }) => sum + max, 0))}</td>
                <td class="paper-center">
                  {blank ? '' : <strong>{points(totalOf(criteria).points)}</strong>}
                </td>
                <td />
              </tr>
            </tbody>
          </table>
        </div>
        <p class="annex-remarks">
          {t('annex.remarks')}: {blank ? dots : (record?.fields.remarks ?? dots)}
        </p>
        {!blank && sheet?.correction && (
          <p>{t('annex.correction', { version: sheet.version, reason: sheet.correction.reason })}</p>
        )}
        <p class="paper-right annex-day">
          {blank || sheet?.lockedAt == null
            ? t('annex.day')
            : t('annex.locked', { moment: localMoment(sheet.lockedAt) })}
        </p>
      </Paper>
    </>
  );
};

const AnnexOf = ({ roundId, item }: { readonly roundId: string; readonly item: WorkItem }) => {
  const round = useCopy(getRoundContract, { params: { roundId } });
  const frame = useCopy(getScoreFrameContract, { params: { roundId, group: item.group } });
  return (
    <Copied copy={round}>
      {({ rules, authorityName }) => (
        <Copied copy={frame}>
          {read => (
            <Annex
              roundId={roundId}
              item={item}
              frame={read}
              criteriaSet={rules.criteriaSetId}
              agency={authorityName}
            />
          )}
        </Copied>
      )}
    </Copied>
  );
};

/** The juror's sheet as paper: Circular 26/2014/TT-BCT, Annex 4, filled or blank. */
export const AnnexPage = () => {
  const { roundId = '', code = '' } = useParams();
  const { copy, items } = useWork(roundId);
  const item = items?.find(({ selectionCode }) => selectionCode === code);
  return (
    <Page
      title={t('sheet.title', { code })}
      crumbs={[
        { label: t('worklist.title'), href: `/jury/${roundId}` },
        { label: code, href: `/jury/${roundId}/entries/${code}` },
        { label: t('annex.short') },
      ]}
    >
      <Copied copy={copy}>
        {() =>
          item === undefined ? (
            <NotFoundState sentence={t('sheet.not-yours')} />
          ) : (
            <AnnexOf roundId={roundId} item={item} />
          )
        }
      </Copied>
    </Page>
  );
};

import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getScoreFrameContract } from '#shared/contracts/judging/get-score-frame.ts';
import { getWorklistContract } from '#shared/contracts/judging/get-worklist.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { CriteriaSetId } from '#shared/domain/judging/criteria-sets.ts';
import type { ScoreFrame } from '#shared/domain/judging/judging.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { Copied } from '../../app/copied.tsx';
import { points } from '../../format/numbers.ts';
import { useCopy } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Page } from '../../ui/page.tsx';
import { Paper } from '../../ui/paper.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Row } from '../../ui/row.tsx';
import { criteriaOfFrame, totalOf, useSheet } from '../parts/use-sheet.ts';
import { t } from '../text.ts';
import type { WorkItem } from './worklist.tsx';

type Props = {
  readonly roundId: string;
  readonly item: WorkItem;
  readonly frame: Pick<ScoreFrame, 'criteria'>;
  readonly criteriaSet: CriteriaSetId;
  readonly agency: string;
};

const Lines = ({
  criteria,
  blank,
}: {
  readonly criteria: ReturnType<typeof criteriaOfFrame>;
  readonly blank: boolean;
}) => (
  <>
    {criteria.map(({ code, label, max, lines }, index) => (
      <>
        <tr key={code}>
          <td class="paper-center">{index + 1}</td>
          <th scope="row">{label}</th>
          <td class="paper-center">{points(max)}</td>
          <td class="paper-center">
            {blank ? '' : points(lines.reduce((sum, { score }) => sum + (score?.points ?? 0), 0))}
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
      </>
    ))}
  </>
);

const Annex = ({ roundId, item, frame, criteriaSet, agency }: Props) => {
  const [blank, setBlank] = useState(false);
  const { record, scoreOf } = useSheet(roundId, item.selectionCode);
  const criteria = criteriaOfFrame(frame, criteriaSet, scoreOf);
  const heads = ['annex.number', 'annex.criterion', 'annex.max', 'annex.points', 'annex.note'] as const;
  return (
    <>
      <Row>
        <Checkbox id="annex-blank" label={t('annex.blank')} value={blank} onChange={setBlank} />
        <PrintButton>{t(blank ? 'annex.blank' : 'annex.filled')}</PrintButton>
      </Row>
      <Paper
        agency={agency}
        title={t('annex.title')}
        subtitle={`(${t('annex.source')})`}
        signature={{ post: t('annex.sign'), name: record?.server?.jurorName ?? '' }}
        date={t('annex.day')}
      >
        <p>
          {t('annex.product')}: {item.productName}
          <br />
          {t('annex.group')}: {said(productGroups[item.group])}
          <br />
          {t('annex.code')}: {item.selectionCode}
          <br />
          {t('annex.juror')}: {record?.server?.jurorName ?? ''}
          <br />
          {t('annex.post')}: {record?.server?.jurorPosition ?? ''}
        </p>
        <table class="paper-table">
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
              <td class="paper-center">{blank ? '' : points(totalOf(criteria).points)}</td>
              <td />
            </tr>
          </tbody>
        </table>
        <p>
          {t('annex.remarks')}: {blank ? '' : (record?.fields.remarks ?? '')}
        </p>
      </Paper>
    </>
  );
};

/** The juror's sheet as paper: Circular 26/2014/TT-BCT, Annex 4, filled or blank. */
export const AnnexPage = () => {
  const { roundId = '', code = '' } = useParams();
  const worklist = useCopy(getWorklistContract, { params: { roundId }, query: { limit: '100' } });
  const item = worklist.data?.items.find(({ selectionCode }) => selectionCode === code);
  const round = useCopy(getRoundContract, { params: { roundId } });
  const frame = useCopy(getScoreFrameContract, { params: { roundId, group: item?.group ?? 'KHAC' } });
  return (
    <Page
      title={t('sheet.title', { code })}
      crumbs={[
        { label: t('worklist.title'), href: `/jury/${roundId}` },
        { label: code, href: `/jury/${roundId}/entries/${code}` },
        { label: t('annex.source') },
      ]}
    >
      <Copied copy={round}>
        {({ rules, authorityName }) =>
          item !== undefined && (
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
          )
        }
      </Copied>
    </Page>
  );
};

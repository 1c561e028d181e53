import type { getOwnResultContract } from '#shared/contracts/council/get-own-result.ts';
import { type CriteriaSetId, criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import type { Answer } from '#web/api/call.ts';
import { CriterionAsks, saysWhatItAsks } from '#web/app/criterion-asks.tsx';
import { points } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';

type OwnResult = Answer<typeof getOwnResultContract>;
type Criterion = OwnResult['criteria'][number];

const standings = {
  above: { label: 'result.above', tone: 'good' },
  at: { label: 'result.at', tone: 'neutral' },
  below: { label: 'result.below', tone: 'warn' },
} as const satisfies Record<NonNullable<OwnResult['group']>['against'], { label: string; tone: string }>;

const nameOf = (set: CriteriaSetId, code: string): string => {
  const criterion = criteriaOf(set).find(one => one.code === code);
  return criterion === undefined ? t('result.criterion', { code }) : said(criterion);
};

const Table = ({ result }: { readonly result: OwnResult }) => (
  <DataTable
    caption={t('result.criteria')}
    hideCaption
    rows={result.criteria}
    rowKey={({ code }) => code}
    columns={[
      {
        key: 'criterion',
        label: t('result.criterion-name'),
        head: true,
        cell: ({ code }) => nameOf(result.criteriaSetId, code),
      },
      {
        key: 'own',
        label: t('result.own'),
        end: true,
        cell: ({ mean, max }) => t('result.out-of', { points: written(mean), max: points(max) }),
      },
      ...(result.group
        ? [
            {
              key: 'median',
              label: t('result.median'),
              end: true,
              cell: ({ group }: Criterion) => group && written(group.median),
            },
            {
              key: 'against',
              label: t('result.against'),
              cell: ({ group }: Criterion) =>
                group && (
                  <StateBadge tone={standings[group.against].tone}>
                    {t(standings[group.against].label)}
                  </StateBadge>
                ),
            },
          ]
        : []),
    ]}
  />
);

/** `84.13`, as the record spells a mean, as people write it. */
export const written = (mean: string): string => points(Math.round(Number(mean) * 100));

/** Criteria whose mean stands below the median of the group, with what each asks. */
const Improve = ({ result }: { readonly result: OwnResult }) => {
  const low = result.criteria.filter(({ group }) => group?.against === 'below');
  return (
    <Section title={t('improve.title')}>
      {low.length === 0 ? (
        <p>{t('improve.nothing')}</p>
      ) : (
        <>
          <p>{t('improve.lead', { count: low.length })}</p>
          {low.map(({ code }) => (
            <div key={code}>
              <h3>{nameOf(result.criteriaSetId, code)}</h3>
              {saysWhatItAsks(result.criteriaSetId, code) ? (
                <>
                  <p>{t('improve.asks')}</p>
                  <CriterionAsks set={result.criteriaSetId} code={code} />
                </>
              ) : (
                <p>{t('improve.unsaid')}</p>
              )}
            </div>
          ))}
        </>
      )}
    </Section>
  );
};

/** The own points by criterion beside the medians of the group, and what there is to improve. */
export const ResultCriteria = ({ result }: { readonly result: OwnResult }) => (
  <>
    <Table result={result} />
    {result.group ? <Improve result={result} /> : <p class="muted">{t('result.group-too-small')}</p>}
  </>
);

import { criteriaSets } from '#shared/domain/judging/criteria-sets.ts';
import type { RoundRules } from '#shared/domain/round/rules.ts';
import { points } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { Section } from '#web/ui/section.tsx';
import { t } from '../../text.ts';
import { decimal, inOrder, type ResultBody } from './result.ts';

/** How the figures came about, in words and with one of them reckoned. */
export const Formula = ({
  result,
  criteriaSetId,
}: {
  readonly result: ResultBody;
  readonly criteriaSetId: RoundRules['criteriaSetId'];
}) => {
  const { lines } = result;
  const { criteria } = criteriaSets[criteriaSetId];
  const [first] = inOrder(result.standings);
  const nameOf = (step: string): string => {
    const criterion = criteria.find(({ code }) => code === step);
    return criterion === undefined ? t('ranking.formula-vote') : `${step} (${said(criterion)})`;
  };
  return (
    <Section title={t('ranking.formula')}>
      <p>
        {t('ranking.formula-mean')}{' '}
        {first !== undefined &&
          t('ranking.formula-example', {
            code: first.selectionCode,
            sum: points(first.sum),
            count: first.count,
            mean: decimal(first.mean),
          })}
      </p>
      <ul>
        <li>{t('ranking.formula-unlike')}</li>
        {lines.dropOutliers && <li>{t('ranking.formula-outliers')}</li>}
        <li>
          {t('ranking.formula-pass', { points: points(lines.passMark), sheets: lines.minSheetsPerEntry })}
        </li>
        <li>{t('ranking.formula-ties', { steps: lines.tieBreak.map(nameOf).join('; ') })}</li>
        {lines.divergenceLimit !== null && (
          <li>{t('ranking.formula-divergence', { points: points(lines.divergenceLimit) })}</li>
        )}
        {criteria.map(criterion => (
          <li key={criterion.code}>
            {t('ranking.formula-criterion', {
              code: criterion.code,
              name: said(criterion),
              max: points(criterion.max),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
};

import { levels } from '#shared/domain/authority/levels.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import type { Statement } from '#shared/domain/recognition/statement.ts';
import { localMoment, writtenDay } from '../../format/dates.ts';
import { said } from '../../text/said.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { t } from '../text.ts';

/** What a genuine statement says. */
export const StatementFacts = ({ statement }: { readonly statement: Statement }) => (
  <DescriptionList
    items={[
      {
        term: t('statement.status'),
        detail: t('statement.status-since', {
          status: t(`certificate.status.${statement.status}`),
          day: writtenDay(statement.since),
        }),
      },
      ...(statement.revokedBy === null
        ? []
        : [{ term: t('statement.revoked-by'), detail: statement.revokedBy }]),
      { term: t('statement.as-of'), detail: localMoment(statement.asOf) },
      { term: t('certificate.number'), detail: statement.number },
      { term: t('certificate.product'), detail: [statement.product, ...statement.parts].join('; ') },
      { term: t('certificate.group'), detail: said(productGroups[statement.group]) },
      { term: t('certificate.establishment'), detail: statement.establishment },
      { term: t('results.level'), detail: said(levels[statement.level]) },
      { term: t('certificate.authority'), detail: statement.authority },
      {
        term: t('certificate.decision'),
        detail: t('certificate.decision-of', {
          number: statement.decision.number,
          date: writtenDay(statement.decision.date),
        }),
      },
      { term: t('certificate.issued'), detail: writtenDay(statement.issuedOn) },
      { term: t('certificate.valid-to'), detail: writtenDay(statement.validTo) },
    ]}
  />
);

import type { listSupportContract } from '#shared/contracts/support/list-support.ts';
import type { Answer } from '#web/api/call.ts';
import { dong } from '#web/format/numbers.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { t } from '../../text.ts';

type SumsOf = Answer<typeof listSupportContract>['sums'];

/** Promised against delivered, over all that is meant. */
export const Sums = ({ sums }: { readonly sums: SumsOf }) => (
  <DescriptionList
    items={[
      {
        term: t('support.count'),
        detail: t('support.count-of', { grants: sums.grants, approved: sums.approved }),
      },
      { term: t('support.amount-promised'), detail: dong(sums.promisedDong) },
      { term: t('support.amount-delivered'), detail: dong(sums.deliveredDong) },
      { term: t('support.still-owed'), detail: dong(sums.promisedDong - sums.deliveredDong) },
    ]}
  />
);

import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import { language } from '../../text/language.ts';
import { said } from '../../text/said.ts';
import { Card } from '../../ui/card.tsx';
import { Cards } from '../../ui/cards.tsx';
import { t } from '../text.ts';

const all = Object.keys(productGroups) as ProductGroup[];

/** The product groups with a few things people make in each, so that a producer finds the right one. */
export const GroupCards = ({ groups = all }: { readonly groups?: readonly ProductGroup[] }) => (
  <Cards>
    {groups.map(group => (
      <Card key={group} title={said(productGroups[group])} level={3}>
        <p>{t('home.examples', { examples: productGroups[group].examples[language()].join(', ') })}</p>
      </Card>
    ))}
  </Cards>
);

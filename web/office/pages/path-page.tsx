import { useParams } from 'wouter';
import { LaterProductPath } from '#web/path/later-product-path.ts';
import { t } from '../text.ts';

/** The path of a product that the office has a dossier of. */
export const PathPage = () => {
  const { productId = '' } = useParams();
  return (
    <LaterProductPath
      key={productId}
      productId={productId}
      crumbs={[{ label: t('frame.rounds'), href: '/office' }]}
    />
  );
};

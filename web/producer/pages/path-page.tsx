import { LaterProductPath } from '#web/path/later-product-path.ts';
import { t } from '../text.ts';

/** The path of one of the producer's products. */
export const PathPage = ({ productId }: { readonly productId: string }) => (
  <LaterProductPath productId={productId} crumbs={[{ label: t('home.title'), href: '/producer' }]} />
);

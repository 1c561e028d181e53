import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import type { Product } from '#shared/domain/product/product.ts';
import { importedEstablishmentKey } from '#shared/domain/recognition/history/establishment-key.ts';
import type { Recognition } from '#shared/domain/recognition/recognition-record.ts';
import { searchKey } from '#shared/domain/wording/search-key.ts';
import type { World } from '../ports.ts';

/** Recognitions of one establishment that are looked through. */
const looked = 100;

/**
 * What the register imported of the time before, under the name of the product and its establishment: by tax code where the
 * file had one, else by name.
 */
export const earlierRecognitions = async (
  world: World,
  product: Pick<Product, 'name'>,
  { site, taxCode, name }: Pick<Establishment, 'site' | 'taxCode' | 'name'>,
): Promise<readonly Recognition[]> => {
  const keys = new Set(
    [taxCode, name].flatMap(known => (known ? [importedEstablishmentKey(site.province, known)] : [])),
  );
  const lists = await Promise.all(
    [...keys].map(key =>
      world.records.list('recognitions-of-establishment', { key }, { limit: looked, cursor: undefined }),
    ),
  );
  const own = searchKey(product.name);
  return lists
    .flatMap(({ items }) => items.map(({ body }) => body))
    .filter(({ annulled, productKeys }) => !annulled && productKeys.includes(own))
    .sort((a, b) => a.year - b.year);
};

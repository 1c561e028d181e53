import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ProductFields } from './product.ts';

/** Case and spacing apart; tone marks tell words apart and stay. */
const nameKey = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

/**
 * What the schema cannot say of a product: the items of a set (bộ sản phẩm; Circular 26/2014/TT-BCT, Article 3.2) are
 * different things, told apart by name.
 */
export const checkProduct = (fields: ProductFields): Result<ProductFields> => {
  const names = fields.set?.items.map(nameKey) ?? [];
  return new Set(names).size === names.length
    ? ok(fields)
    : fail({
        code: 'request.invalid',
        pointers: [{ pointer: '/body/set/items', code: 'product.set-item-twice' }],
      });
};

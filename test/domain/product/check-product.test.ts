import { expect, test } from '@jest/globals';
import { checkProduct } from '#shared/domain/product/check-product.ts';
import { setKinds } from '#shared/domain/product/groups.ts';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { codeOf } from '../../support/answered.ts';
import { productFields } from '../../support/product-builder.ts';

const setOf = (kind: string, ...items: readonly string[]) => ({ ...productFields(1), set: { kind, items } });

test('a set is of one of three kinds and has two items or more', () => {
  for (const kind of Object.keys(setKinds)) {
    expect(productFieldsSchema.safeParse(setOf(kind, 'Ấm', 'Chén')).success).toBe(true);
    expect(productFieldsSchema.safeParse(setOf(kind, 'Ấm')).success).toBe(false);
  }
  expect(Object.keys(setKinds)).toHaveLength(3);
  expect(productFieldsSchema.safeParse(setOf('OTHER', 'Ấm', 'Chén')).success).toBe(false);
});

test('the items of a set have different names; tone marks tell them apart, case does not', () => {
  const set = (...items: string[]) => productFields(1, { set: { kind: 'COMBINABLE', items } });

  expect(codeOf(checkProduct(set('Ấm trà', 'Chén trà')))).toBe('ok');
  expect(codeOf(checkProduct(set('Bát', 'Bạt')))).toBe('ok');
  expect(codeOf(checkProduct(set('Ấm trà', 'ẤM  TRÀ')))).toBe('request.invalid');
});

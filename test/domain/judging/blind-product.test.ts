import { describe, expect, test } from '@jest/globals';
import { blindProduct, hiddenWords } from '#shared/domain/judging/blind-product.ts';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { establishmentFields } from '../../support/establishment-builder.ts';
import { productFields } from '../../support/product-builder.ts';

const maker = establishmentFields(1, {
  name: 'Hợp tác xã Đồng Mẫu',
  representative: {
    name: 'Nguyễn Văn Mẫu',
    position: 'Giám đốc',
    phone: '+84912000001',
    email: 'lien-he@dongmau.example',
  },
});
const described = (description: string) => blindProduct(productFields(1, { description }), maker).description;

describe('what a product’s text says of its maker', () => {
  test.each([
    ['as it is written', 'Do Hợp tác xã Đồng Mẫu làm.', `Do ${hiddenWords} làm.`],
    ['in capitals', 'HỢP TÁC XÃ ĐỒNG MẪU', hiddenWords],
    ['without marks', 'hop tac xa dong mau xin chao', `${hiddenWords} xin chao`],
    ['spaced and pointed otherwise', 'Hợp-tác-xã   Đồng  Mẫu.', `${hiddenWords}.`],
    ['more than once', 'Hợp tác xã Đồng Mẫu, Hợp tác xã Đồng Mẫu', `${hiddenWords}, ${hiddenWords}`],
    ['in decomposed letters', 'Hợp tác xã Đồng Mẫu'.normalize('NFD'), hiddenWords],
    ['by its head', 'Nghệ nhân Nguyễn Văn Mẫu', `Nghệ nhân ${hiddenWords}`],
    ['by phone at home', 'Gọi 0912 000 001 nhé', `Gọi ${hiddenWords} nhé`],
    ['by phone from abroad', 'Gọi (+84) 912.000.001', `Gọi (+${hiddenWords}`],
    ['by mail', 'lien-he@dongmau.example', hiddenWords],
  ])('is hidden %s', (_how, text, shown) => {
    expect(described(text)).toBe(shown);
  });

  test.each(['Miến dong làm từ củ dong riềng.', 'Đồng bằng mẫu mực', 'Mã lô 10912000001', ''])(
    'leaves other words alone: %s',
    text => {
      expect(described(text)).toBe(text);
    },
  );

  test('is hidden in every field, and what remains is still a product', () => {
    const name = maker.name;
    const product = productFields(1, {
      name,
      set: { kind: 'COMBINABLE', items: [name, `Miến của ${name}`] },
      ...{
        description: name,
        use: name,
        materials: name,
        technology: name,
        yearlyOutput: name,
        markets: name,
      },
      standards: [{ name, number: 'MAU-1', issuer: name, validTo: null }],
      ...{ managementSystem: name, environment: name, intellectualProperty: name, awards: [name] },
    });
    const blind = blindProduct(product, maker);
    expect(JSON.stringify(blind)).not.toContain('Đồng Mẫu');
    expect(productFieldsSchema.safeParse(blind).success).toBe(true);
  });

  test('is looked for in linear time', () => {
    const started = performance.now();
    described('hoptacxadongma '.repeat(333));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

import type { EstablishmentKind } from '#shared/domain/establishment/kinds.ts';
import { checkTaxCode } from '#shared/domain/identity/tax-code.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';

export type PlayEstablishment = {
  readonly index: number;
  readonly owner: string;
  readonly kind: EstablishmentKind;
  readonly name: string;
  readonly taxCode: string | null;
  readonly personalNumber: string | null;
  readonly phone: string;
  readonly commune: string;
};
export type PlayProduct = {
  readonly index: number;
  readonly establishment: PlayEstablishment;
  readonly group: ProductGroup;
  readonly name: string;
  readonly set: { readonly kind: 'COMBINABLE'; readonly items: readonly string[] } | null;
};

const kinds = ['HTX', 'DNNVV', 'HKD', 'HTX', 'THT'] as const;
const kindNames = {
  HTX: 'Hợp tác xã',
  DNNVV: 'Công ty TNHH',
  HKD: 'Hộ kinh doanh',
  THT: 'Tổ hợp tác',
  LHHTX: 'Liên hiệp hợp tác xã',
} as const;
const trades: readonly {
  readonly group: ProductGroup;
  readonly name: string;
  readonly parts: readonly string[];
}[] = [
  { group: 'CBNLTS', name: 'Miến dong', parts: ['Miến dong trắng', 'Miến dong vàng'] },
  { group: 'CBNLTS', name: 'Trà hoa vàng', parts: ['Trà hộp', 'Trà túi lọc'] },
  { group: 'TCMN', name: 'Giỏ mây đan', parts: ['Giỏ lớn', 'Giỏ nhỏ'] },
  { group: 'CBNLTS', name: 'Tinh bột nghệ', parts: ['Bột nghệ', 'Viên nghệ mật ong'] },
  { group: 'TCMN', name: 'Thổ cẩm', parts: ['Khăn', 'Túi'] },
  { group: 'CBNLTS', name: 'Rượu men lá', parts: ['Chai 500 ml', 'Chai 1 lít'] },
  { group: 'KHAC', name: 'Gạch không nung', parts: ['Gạch đặc', 'Gạch lỗ'] },
  { group: 'CBNLTS', name: 'Mật ong rừng', parts: ['Mật ong', 'Phấn hoa'] },
];

/** A code of ten digits whose last is its check digit; nobody's, since its first digits are 99. */
const sampleTaxCode = (number: number): string => {
  const front = `99${String(number).padStart(7, '0')}`;
  const whole = Array.from({ length: 10 }, (_, digit) => `${front}${digit}`).find(
    code => checkTaxCode(code) === 'matches',
  );
  return whole ?? `${front}0`;
};

/** Sample establishments; each owner is a sample person of the local issuer. */
export const castEstablishments = (count: number): readonly PlayEstablishment[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'HTX';
    return {
      index,
      owner: `mau-co-so-${index + 1}`,
      kind,
      name: `${kindNames[kind]} Mẫu số ${index + 1}`,
      taxCode: kind === 'HKD' ? null : sampleTaxCode(index + 1),
      personalNumber: kind === 'HKD' ? `0190900${String(index + 1).padStart(5, '0')}` : null,
      phone: `09120${String(10_000 + index).slice(-5)}`,
      commune: String(1_800 + (index % 20) * 3).padStart(5, '0'),
    };
  });

/**
 * Sample products in three groups: each establishment has one, and the first ones a second until the count is reached; the
 * last two products of establishment 1 are alike, so that the council may merge them into a set.
 */
export const castProducts = (
  establishments: readonly PlayEstablishment[],
  count: number,
): readonly PlayProduct[] =>
  Array.from({ length: count }, (_, index) => {
    const establishment = establishments[index % establishments.length];
    if (establishment === undefined) throw new Error('a play needs establishments');
    const trade = trades[establishment.index % trades.length];
    if (trade === undefined) throw new Error('a play needs trades');
    const round = Math.floor(index / establishments.length);
    const set =
      index % 11 === 5
        ? { kind: 'COMBINABLE' as const, items: trade.parts.map(part => `${part} Mẫu`) }
        : null;
    return {
      index,
      establishment,
      group: trade.group,
      name: `${set === null ? trade.name : `Bộ ${trade.name}`} Mẫu ${index + 1}${round === 0 ? '' : ` loại ${round + 1}`}`,
      set,
    };
  });

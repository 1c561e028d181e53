import type { EstablishmentKind } from '#shared/domain/establishment/kinds.ts';
import { checkTaxCode } from '#shared/domain/identity/tax-code.ts';
import { communesOf } from '#shared/domain/place/communes.ts';
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
  /** Where it produces; the round is that of province 19. */
  readonly siteProvince: string;
};
export type PlayProduct = {
  readonly index: number;
  readonly establishment: PlayEstablishment;
  readonly group: ProductGroup;
  readonly name: string;
  readonly set: { readonly kind: 'COMBINABLE'; readonly items: readonly string[] } | null;
};

/** Groups of the played round; each of its first establishments makes something of another one. */
export const playGroups = ['CBNLTS', 'TCMN', 'KHAC'] as const satisfies readonly ProductGroup[];

/** Which products have a part of their own in the story, by index. */
export const parts = {
  /** The first two products of establishment 0 are alike and become one set. */
  alike: 0,
  /** Filed by the commune officer for the producer; ties at the quota line and wins the vote. */
  assisted: 1,
  /** Worked on in two tabs, supplemented; ties at the quota line, loses the vote and complains. */
  troubled: 2,
  /** Filed by the producer's own system. */
  automatic: 3,
} as const;

const kinds = ['HTX', 'DNNVV', 'HKD', 'HTX', 'THT'] as const;
const kindNames = {
  HTX: 'Hợp tác xã',
  DNNVV: 'Công ty TNHH',
  HKD: 'Hộ kinh doanh',
  THT: 'Tổ hợp tác',
  LHHTX: 'Liên hiệp hợp tác xã',
} as const;
const trades: readonly {
  readonly group: (typeof playGroups)[number];
  readonly name: string;
  readonly parts: readonly string[];
}[] = [
  { group: 'CBNLTS', name: 'Miến dong', parts: ['Miến dong trắng', 'Miến dong vàng'] },
  { group: 'TCMN', name: 'Giỏ mây đan', parts: ['Giỏ lớn', 'Giỏ nhỏ'] },
  { group: 'KHAC', name: 'Gạch không nung', parts: ['Gạch đặc', 'Gạch lỗ'] },
  { group: 'CBNLTS', name: 'Trà hoa vàng', parts: ['Trà hộp', 'Trà túi lọc'] },
  { group: 'TCMN', name: 'Tranh đá ghép', parts: ['Tranh lớn', 'Tranh nhỏ'] },
  { group: 'CBNLTS', name: 'Tinh bột nghệ', parts: ['Bột nghệ', 'Viên nghệ mật ong'] },
  { group: 'CBNLTS', name: 'Rượu men lá', parts: ['Chai 500 ml', 'Chai 1 lít'] },
  { group: 'CBNLTS', name: 'Mật ong rừng', parts: ['Mật ong', 'Phấn hoa'] },
];
/** Every so many products one is a set. */
const setEvery = 11;
const firstSet = 3;

/** A code of ten digits whose last is its check digit; nobody's, since its first digits are 99. */
const sampleTaxCode = (number: number): string => {
  for (let serial = number; ; serial += 10_000) {
    const front = `99${String(serial).padStart(7, '0')}`;
    const whole = Array.from({ length: 10 }, (_, digit) => `${front}${digit}`).find(
      code => checkTaxCode(code) === 'matches',
    );
    if (whole !== undefined) return whole;
  }
};

/** A commune of the province, another one for each of twenty in turn: the codes are real, what is said to stand there is not. */
const communeIn = (province: string, index: number): string => {
  const communes = communesOf(province).filter(({ kind }) => kind === 'xa');
  const commune = communes[index % 20];
  if (commune === undefined) throw new Error(`province ${province} has no such commune`);
  return commune.code;
};

/**
 * Sample establishments; each owner is a sample person of the local issuer. The last one produces in another province: its
 * product is ineligible.
 */
export const castEstablishments = (count: number): readonly PlayEstablishment[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'HTX';
    const siteProvince = index === count - 1 ? '20' : '19';
    return {
      index,
      owner: `mau-co-so-${index + 1}`,
      kind,
      name: `${kindNames[kind]} Mẫu số ${index + 1}`,
      taxCode: kind === 'HKD' ? null : sampleTaxCode(index + 1),
      personalNumber: kind === 'HKD' ? `0190900${String(index + 1).padStart(5, '0')}` : null,
      phone: `09120${String(10_000 + index).slice(-5)}`,
      commune: communeIn(siteProvince, index),
      siteProvince,
    };
  });

/**
 * Sample products in three groups: each establishment has one, and the first ones a second until the count is reached, so
 * that products 0 and `establishments.length` are alike and of one house.
 */
export const castProducts = (
  establishments: readonly PlayEstablishment[],
  count: number,
): readonly PlayProduct[] =>
  Array.from({ length: count }, (_, index) => {
    const establishment = establishments[index % establishments.length];
    const trade = trades[(index % establishments.length) % trades.length];
    if (establishment === undefined || trade === undefined) throw new Error('a play needs establishments');
    const round = Math.floor(index / establishments.length);
    const set =
      index % setEvery === firstSet
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

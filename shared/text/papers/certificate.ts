import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { Block, LineSize, PaperTemplate } from './paper.ts';
import { bold, italic, line } from './parts/blocks.ts';
import { signsFor } from './parts/bodies.ts';
import { dayInWords, placeAndDay } from './parts/dates.ts';
import { motto } from './parts/motto.ts';
import { authorityOf, levelAndYear, type RoundFacts } from './parts/round-facts.ts';
import { sampleMaker, sampleProduct, sampleRound } from './parts/sample-round.ts';

export type CertificatePaper = {
  readonly round: RoundFacts;
  readonly number: string;
  readonly product: string;
  readonly group: ProductGroup;
  readonly establishment: string;
  readonly address: string;
  readonly decision: { readonly number: string; readonly date: Day; readonly signer: string };
  readonly issuedOn: Day;
  readonly validTo: Day;
  /** As a JPEG; null where the programme had none when it was issued. */
  readonly logo: Uint8Array | null;
  readonly checkUrl: string;
};

/** A long name goes smaller rather than push the signature off the page; the longest has 200 letters. */
const sizeOf = ({ length }: string): LineSize => {
  if (length <= 60) return 'larger';
  return length <= 120 ? 'large' : 'body';
};

/** Number, validity, and how anyone checks them. */
const checkOf = ({ number, issuedOn, validTo, checkUrl }: CertificatePaper): readonly Block[] => [
  line(['Số: ', bold(number)], 'centre'),
  {
    type: 'columns',
    columns: [
      [{ type: 'qr', content: checkUrl, caption: 'Quét mã để kiểm tra' }],
      [
        line(''),
        line('Có hiệu lực'),
        line(['từ ngày ', bold(formatDay(issuedOn))]),
        line(['đến hết ngày ', bold(formatDay(validTo))]),
      ],
    ],
  },
  { ...line(italic(checkUrl), 'centre'), size: 'small' },
];

const signedOf = ({ round, issuedOn, decision }: CertificatePaper): readonly Block[] => [
  line(italic(placeAndDay(round.place, issuedOn)), 'centre'),
  { type: 'signature', signature: { capacity: signsFor(round.authorityName), name: decision.signer } },
];

/** Letters of an authority's name that stand on one line beside a logo in the large size. */
const besideLogo = 42;

/** The State, its motto and the authority; the logo at their left, in room of its own that no name runs into. */
const headOf = ({ round, logo }: CertificatePaper): readonly Block[] => {
  const authority = authorityOf(round).toLocaleUpperCase('vi');
  const size = logo !== null && authority.length > besideLogo ? 'body' : 'large';
  const head: readonly Block[] = [...motto, { ...line(bold(authority), 'centre'), size }];
  return logo === null
    ? head
    : [{ type: 'columns', shares: [1, 4, 1], columns: [[{ type: 'picture', jpeg: logo }], head, []] }];
};

/**
 * Giấy chứng nhận. The annex with its form is not published where we could read it: these are the fields that the sources name.
 * No emblem is printed, and as logo only what the authority uploaded: neither is ours to ship.
 */
export const certificate: PaperTemplate<CertificatePaper> = {
  vi: 'Giấy chứng nhận',
  en: 'Certificate',
  formats: ['pdf'],
  sample: {
    round: sampleRound,
    number: '001/2026/GCN-SPCNNTTB',
    product: sampleProduct,
    group: 'CBNLTS',
    establishment: sampleMaker,
    address: 'Thôn Mẫu, xã Mẫu, Thái Nguyên',
    decision: { number: '01/QĐ-UBND (mẫu)', date: '2026-08-01', signer: 'Người ký Mẫu' },
    issuedOn: '2026-08-25',
    validTo: '2029-12-31',
    logo: null,
    checkUrl: 'https://mau.example/certificates/MAU0MAU0MAU0',
  },
  write: data => ({
    title: `Giấy chứng nhận ${data.number}`,
    orientation: 'landscape',
    framed: true,
    letterhead: null,
    body: [
      ...headOf(data),
      { ...line(bold('GIẤY CHỨNG NHẬN'), 'centre'), size: 'display' },
      {
        ...line(`Sản phẩm công nghiệp nông thôn tiêu biểu ${levelAndYear(data.round)}`, 'centre'),
        size: 'large',
      },
      { ...line(bold(data.product), 'centre'), size: sizeOf(data.product) },
      line(productGroups[data.group].vi, 'centre'),
      line(['của ', bold(data.establishment)], 'centre'),
      line(`Địa chỉ: ${data.address}`, 'centre'),
      line(`Theo Quyết định số ${data.decision.number} ${dayInWords(data.decision.date)}`, 'centre'),
      { ...line(''), size: 'small' },
      { type: 'columns', columns: [checkOf(data), signedOf(data)] },
    ],
    signatures: [],
    recipients: [],
    annexes: [],
  }),
};

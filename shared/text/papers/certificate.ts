import { type Day, formatDay } from '#shared/domain/calendar/day.ts';
import { type ProductGroup, productGroups } from '#shared/domain/product/groups.ts';
import type { PaperTemplate } from './paper.ts';
import { bold, italic, line, title } from './parts/blocks.ts';
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
  readonly checkUrl: string;
};

/**
 * Giấy chứng nhận. The annex with its form is not published where we could read it: these are the fields that the sources name.
 * Neither emblem nor logo is printed; an authority that has the right to them puts them on its own stock.
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
    checkUrl: 'https://mau.example/certificates/MAU0MAU0MAU0',
  },
  write: data => ({
    title: `Giấy chứng nhận ${data.number}`,
    orientation: 'landscape',
    letterhead: null,
    body: [
      ...motto,
      line(bold(authorityOf(data.round).toLocaleUpperCase('vi')), 'centre'),
      title('GIẤY CHỨNG NHẬN', `Sản phẩm công nghiệp nông thôn tiêu biểu ${levelAndYear(data.round)}`),
      line(bold(data.product), 'centre'),
      line(productGroups[data.group].vi, 'centre'),
      line(['của ', bold(data.establishment)], 'centre'),
      line(`Địa chỉ: ${data.address}`, 'centre'),
      line(`Theo Quyết định số ${data.decision.number} ${dayInWords(data.decision.date)}`, 'centre'),
      {
        type: 'columns',
        columns: [
          [
            { type: 'qr', content: data.checkUrl, caption: 'Quét mã để kiểm tra' },
            line(italic(data.checkUrl), 'centre'),
          ],
          [
            line(['Số: ', bold(data.number)]),
            line(`Có hiệu lực từ ngày ${formatDay(data.issuedOn)} đến hết ngày ${formatDay(data.validTo)}`),
            line(italic(placeAndDay(data.round.place, data.issuedOn)), 'right'),
          ],
        ],
      },
    ],
    signatures: [{ capacity: signsFor(data.round.authorityName), name: data.decision.signer }],
    recipients: [],
    annexes: [],
  }),
};

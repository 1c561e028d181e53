import { BorderStyle, type Table } from 'docx';
import type { Letterhead, Signature } from '#shared/text/papers/paper.ts';
import { motto, nation, numberOf, sizes } from '../layout.ts';
import { paragraphOf, twips } from './docx-lines.ts';
import { type Children, sideBySide } from './docx-tables.ts';

const centred = { align: 'centre' } as const;

/** A paragraph drawn in from both sides, so that its lower border is about as long as its words. */
const ruled = (text: string, size: number, sides: number) =>
  paragraphOf(
    text,
    { ...centred, bold: true, size },
    {
      indent: { left: twips(sides), right: twips(sides) },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
      spacing: { after: twips(6) },
    },
  );

/** Who issues it at the left; the State and its motto at the right, with place and day below. */
export const letterheadOf = (letterhead: Letterhead, width: number): Table => {
  const left = width * 0.43;
  const number = numberOf(letterhead);
  return sideBySide([
    {
      width: left,
      children: [
        ...(letterhead.above === null
          ? []
          : [paragraphOf(letterhead.above.toLocaleUpperCase('vi'), { ...centred, size: sizes.issuer })]),
        paragraphOf(letterhead.issuer.toLocaleUpperCase('vi'), {
          ...centred,
          bold: true,
          size: sizes.issuer,
        }),
        ruled('', 2, left / 2 - 34),
        ...(number === null ? [] : [paragraphOf(number, { ...centred, size: sizes.number })]),
      ],
    },
    {
      width: width - left,
      children: [
        paragraphOf(nation, { ...centred, bold: true, size: sizes.nation }),
        ruled(motto, sizes.motto, (width - left) / 2 - 84),
        ...(letterhead.placeAndDay === null
          ? []
          : [paragraphOf(letterhead.placeAndDay, { ...centred, italic: true })]),
      ],
    },
  ]);
};

export const signatureOf = ({ capacity, name }: Signature): Children => [
  ...capacity.map(text => paragraphOf(text, { ...centred, bold: true })),
  ...Array.from({ length: 4 }, () => paragraphOf('')),
  paragraphOf(name ?? '', { ...centred, bold: true }),
];

const recipientsOf = (recipients: readonly string[]): Children =>
  recipients.length === 0
    ? [paragraphOf('')]
    : [
        paragraphOf('Nơi nhận:', { bold: true, italic: true, size: sizes.recipientsHead }),
        ...recipients.map(text => paragraphOf(`- ${text}`, { size: sizes.recipients })),
      ];

/** Those who sign side by side; where one alone signs, at the right, with those who get the paper at the left. */
export const endOf = (
  signatures: readonly Signature[],
  recipients: readonly string[],
  width: number,
): Children => {
  if (signatures.length === 0 && recipients.length === 0) return [];
  const left = recipients.length > 0 || signatures.length === 1 ? [recipientsOf(recipients)] : [];
  const columns = [...left, ...signatures.map(signatureOf)];
  return [
    paragraphOf(''),
    sideBySide(columns.map(children => ({ children, width: width / columns.length }))),
  ];
};

import type { Content } from 'pdfmake/interfaces';
import type { Letterhead, Paper, Signature } from '#shared/text/papers/paper.ts';
import { handSignatureRoom, motto, nation, numberOf, signatureRoom, sizes } from '../layout.ts';

type Margins = [left: number, top: number, right: number, bottom: number];

const centred = { alignment: 'center' } as const;

/** Words over a rule of their own length: a table of one cell as wide as its words, with a lower border. */
const ruled = (words: string, fontSize: number): Content => ({
  columns: [
    { width: '*', text: '' },
    {
      width: 'auto',
      table: {
        body: [[{ text: words, bold: true, fontSize, noWrap: true, border: [false, false, false, true] }]],
      },
      layout: 'rule',
    },
    { width: '*', text: '' },
  ],
});

/** The short rule below the issuer's name: a third to a half of its length. Anew each time: pdfmake writes into what it is given. */
const shortRule = (): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: 64, y2: 0, lineWidth: 0.8 }],
  ...centred,
  margin: [0, 3, 0, 0],
});

/** Who issues it at the left; the State and its motto at the right, with place and day below. */
export const letterheadOf = (letterhead: Letterhead): Content => {
  const number = numberOf(letterhead);
  return {
    columns: [
      {
        width: '43%',
        stack: [
          ...(letterhead.above === null
            ? []
            : [{ text: letterhead.above.toLocaleUpperCase('vi'), fontSize: sizes.issuer, ...centred }]),
          { text: letterhead.issuer.toLocaleUpperCase('vi'), bold: true, fontSize: sizes.issuer, ...centred },
          shortRule(),
          ...(number === null
            ? []
            : [{ text: number, fontSize: sizes.number, ...centred, margin: [0, 6, 0, 0] as Margins }]),
        ],
      },
      {
        width: '57%',
        stack: [
          { text: nation, bold: true, fontSize: sizes.nation, noWrap: true, ...centred },
          ruled(motto, sizes.motto),
          ...(letterhead.placeAndDay === null
            ? []
            : [
                {
                  text: letterhead.placeAndDay,
                  italics: true,
                  fontSize: sizes.body,
                  ...centred,
                  margin: [0, 6, 0, 0] as Margins,
                },
              ]),
        ],
      },
    ],
    columnGap: 6,
    margin: [0, 0, 0, 8],
  };
};

export const signatureOf = ({ capacity, name, sealed = true }: Signature, room: number): Content => ({
  stack: [
    ...capacity.map(text => ({ text, bold: true, ...centred })),
    { text: name ?? ' ', bold: true, ...centred, margin: [0, sealed ? room : handSignatureRoom, 0, 0] },
  ],
});

const recipientsOf = (recipients: readonly string[]): Content => ({
  stack: [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: sizes.recipientsHead },
    ...recipients.map(text => ({ text: `- ${text}`, fontSize: sizes.recipients })),
  ],
});

/** Those who sign side by side; where one alone signs, at the right, with those who get the paper at the left. */
export const endOf = (paper: Paper): Content[] => {
  const { signatures, recipients } = paper;
  if (signatures.length === 0 && recipients.length === 0) return [];
  const left = recipients.length > 0 || signatures.length === 1 ? [recipientsOrRoom(recipients)] : [];
  return [
    {
      columns: [...left, ...signatures.map(signature => signatureOf(signature, signatureRoom(paper)))],
      columnGap: 10,
      unbreakable: true,
      margin: [0, 14, 0, 0],
    },
  ];
};

const recipientsOrRoom = (recipients: readonly string[]): Content =>
  recipients.length === 0 ? { text: '' } : recipientsOf(recipients);

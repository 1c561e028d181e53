import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { RenderFacts } from '#shared/application/ports.ts';
import type { Paper, Sheet } from '#shared/text/papers/paper.ts';
import { frame, marginsOf, page, sizes, widthOf } from '../layout.ts';
import { childrenOf } from './docx-blocks.ts';
import { endOf, letterheadOf } from './docx-letterhead.ts';
import { halfPoints, twips } from './docx-lines.ts';
import type { Children } from './docx-tables.ts';
import { settled } from './settled.ts';

/** Centred on top, not on the first page. */
const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizes.pageNumber) })],
    }),
  ],
});

const border = { style: BorderStyle.DOUBLE, size: 6, space: 24, color: frame.colour.slice(1) };

/** The double line round each page of the section. */
const borders = {
  pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
  pageBorderTop: border,
  pageBorderRight: border,
  pageBorderBottom: border,
  pageBorderLeft: border,
};

const sectionOf = (
  { orientation, framed = false }: Sheet & Pick<Paper, 'framed'>,
  children: Children,
  first: boolean,
  margins = marginsOf({ framed }),
): ISectionOptions => ({
  properties: {
    titlePage: first,
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: twips(margins.left),
        right: twips(margins.right),
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        header: twips(26),
      },
      ...(framed ? { borders } : {}),
    },
  },
  headers: { default: pageNumber, ...(first ? { first: new Header({ children: [] }) } : {}) },
  children: [...children],
});

/**
 * Papers as DOCX, for people who go on editing: the face is Times New Roman, which their computers have. Bytes depend on the
 * paper and the facts alone, but for papers with a QR code, whose picture gets a name by chance.
 */
export const writeDocx = async (paper: Paper, facts: RenderFacts): Promise<Uint8Array> => {
  const width = widthOf(paper);
  const main = [
    ...(paper.letterhead === null ? [] : [letterheadOf(paper.letterhead, width)]),
    ...(await childrenOf(paper.body, width)),
    ...endOf(paper.signatures, paper.recipients, width),
  ];
  const annexes = await Promise.all(
    paper.annexes.map(async annex => sectionOf(annex, await childrenOf(annex.body, widthOf(annex)), false)),
  );
  const file = new Document({
    title: paper.title,
    creator: 'Tiêu Biểu',
    lastModifiedBy: 'Tiêu Biểu',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: halfPoints(sizes.body), language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [sectionOf(paper, main, true), ...annexes],
  });
  return settled(await Packer.toBuffer(file), facts);
};

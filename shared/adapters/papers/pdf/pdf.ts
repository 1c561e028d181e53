import pdfMake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { RenderFacts } from '#shared/application/ports.ts';
import type { Paper, Sheet } from '#shared/text/papers/paper.ts';
import { frame, marginsOf, page, sizes, widthOf } from '../layout.ts';
import { escapeMetadata } from './escape-metadata.ts';
import { contentOf } from './pdf-blocks.ts';
import { endOf, letterheadOf } from './pdf-letterhead.ts';

const layouts: Record<string, CustomTableLayout> = {
  grid: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0.5,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
  dotted: {
    hLineWidth: () => 0.7,
    hLineStyle: () => ({ dash: { length: 0.7, space: 2 } }),
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => -3,
  },
  rule: {
    hLineWidth: () => 0.8,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 1,
  },
};

const annexOf = (sheet: Sheet): Content => ({
  stack: contentOf(sheet.body, widthOf(sheet)),
  pageBreak: 'before',
  pageOrientation: sheet.orientation,
});

/** A rectangle for each line of the frame, round a page of this paper. */
const frameOf = ({ orientation }: Paper): Content => {
  const [w, h] = orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width];
  return {
    canvas: frame.lines.map(({ inset, width }) => ({
      ...{ type: 'rect', x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset },
      ...{ lineWidth: width, lineColor: frame.colour },
    })),
  };
};

const definitionOf = (
  paper: Paper,
  { id, at }: RenderFacts,
  margins = marginsOf(paper),
): TDocumentDefinitions => ({
  content: [
    ...(paper.letterhead === null ? [] : [letterheadOf(paper.letterhead)]),
    ...contentOf(paper.body, widthOf(paper)),
    ...endOf(paper),
    ...paper.annexes.map(annexOf),
  ],
  pageSize: 'A4',
  pageOrientation: paper.orientation,
  pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
  ...(paper.framed === true ? { background: () => frameOf(paper) } : {}),
  // Centred on top, not on the first page.
  header: current =>
    current === 1
      ? null
      : { text: String(current), alignment: 'center', fontSize: sizes.pageNumber, margin: [0, 26, 0, 0] },
  // A heading goes where what it heads begins.
  pageBreakBefore: ({ headlineLevel }, on) =>
    headlineLevel === 1 && on.getFollowingNodesOnPage().length === 0,
  defaultStyle: { font: 'Tinos', fontSize: sizes.body, lineHeight: 1.12 },
  info: {
    title: paper.title,
    creator: 'Tiêu Biểu',
    producer: 'Tiêu Biểu',
    keywords: id,
    creationDate: new Date(at),
  },
  language: 'vi',
  displayTitle: true,
  version: '1.7',
});

/** The four faces of Tinos, as bytes. */
export type Fonts = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>;

/**
 * Papers as PDF. Bytes depend on the paper and the facts alone. pdfmake writes no structure tree, so the file does not claim
 * to be tagged.
 */
export const openPdf = (fonts: Fonts) => {
  const files = Object.entries(fonts).map(([face, bytes]) => {
    const name = `Tinos-${face}.ttf`;
    pdfMake.virtualfs.writeFileSync(name, Buffer.from(bytes));
    return [face, name];
  });
  pdfMake.setFonts({ Tinos: Object.fromEntries(files) });
  pdfMake.setTableLayouts(layouts);
  // Whatever a paper may name, nothing is read from disk or fetched.
  pdfMake.setLocalAccessPolicy(() => false);
  pdfMake.setUrlAccessPolicy(() => false);
  return async (paper: Paper, facts: RenderFacts): Promise<Uint8Array> => {
    const made = pdfMake.createPdf(definitionOf(paper, facts));
    escapeMetadata(await made.getStream());
    return made.getBuffer();
  };
};

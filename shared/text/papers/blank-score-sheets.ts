import type { PaperTemplate, Sheet } from './paper.ts';
import { type Annex4Sheet, annex4 } from './parts/annex-4.ts';
import { blankCriteria } from './parts/sample-criteria.ts';
import { sampleProduct, sampleRound } from './parts/sample-round.ts';

export type BlankScoreSheets = {
  readonly sheets: readonly [first: Annex4Sheet, ...others: Annex4Sheet[]];
};

const blank: Annex4Sheet = {
  round: sampleRound,
  product: sampleProduct,
  group: 'CBNLTS',
  selectionCode: 'B-001',
  juror: { name: 'Giám khảo Mẫu 1', position: 'Giám khảo 1 (mẫu)' },
  criteria: blankCriteria,
  total: null,
  remarks: null,
  lockedOn: null,
  version: 1,
};

/** A sheet on a page of its own, with its place to sign: the paper itself is signed at the end of the first. */
const further = (sheet: Annex4Sheet): Sheet => {
  const { orientation, body, signatures } = annex4(sheet);
  const signed = signatures.map(signature => ({ type: 'signature', signature }) as const);
  return { orientation, body: [...body, { type: 'columns', columns: [[], signed] }] };
};

/** Blank sheets to score by hand, one a page, with all that is known printed already (Circular 26/2014/TT-BCT, Annex 4). */
export const blankScoreSheets: PaperTemplate<BlankScoreSheets> = {
  vi: 'Phiếu chấm điểm để trống',
  en: 'Blank score sheets',
  formats: ['pdf', 'docx'],
  sample: { sheets: [blank, { ...blank, selectionCode: 'B-002', product: 'Chè xanh Mẫu' }] },
  write: ({ sheets: [first, ...others] }) => ({
    ...annex4(first),
    title: 'Phiếu chấm điểm để trống',
    annexes: others.map(further),
  }),
};

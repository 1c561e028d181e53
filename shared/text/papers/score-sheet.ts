import type { PaperTemplate } from './paper.ts';
import { type Annex4Sheet, annex4 } from './parts/annex-4.ts';
import { scoredCriteria } from './parts/sample-criteria.ts';
import { sampleProduct, sampleRound } from './parts/sample-round.ts';

/** Phiếu chấm điểm, filled: one juror's locked sheet (Circular 26/2014/TT-BCT, Annex 4). */
export const scoreSheet: PaperTemplate<Annex4Sheet> = {
  vi: 'Phiếu chấm điểm',
  en: 'Score sheet',
  formats: ['pdf'],
  sample: {
    round: sampleRound,
    product: sampleProduct,
    group: 'CBNLTS',
    selectionCode: 'B-001',
    juror: { name: 'Giám khảo Mẫu 1', position: 'Giám khảo 1 (mẫu)' },
    criteria: scoredCriteria,
    total: 9000,
    remarks: 'Sản phẩm đẹp, chất lượng ổn định (mẫu).',
    lockedOn: '2026-06-20',
    version: 1,
  },
  write: annex4,
};

import { sheetCorrectionSchema } from '#shared/domain/judging/judging.ts';

/** A correction as its juror and the head of the panel see it: no points. */
export const correctionView = sheetCorrectionSchema.omit({ submissionId: true });

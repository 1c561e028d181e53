import { sheetSchema } from '#shared/domain/judging/judging.ts';

/** A sheet as its own juror sees it; nothing in it depends on anybody else's. */
export const sheetView = sheetSchema.omit({ submissionId: true });

import { conflictSchema, entrySchema } from '#shared/domain/judging/judging.ts';

/** A conflict as officials see it. */
export const conflictView = conflictSchema.extend({ selectionCode: entrySchema.shape.selectionCode });

/** What the person who declared sees of it. */
export const ownConflictView = conflictView.pick({
  roundId: true,
  selectionCode: true,
  basis: true,
  state: true,
  raisedAt: true,
});

import * as z from 'zod';
import { conflictSchema, entrySchema } from '#shared/domain/judging/judging.ts';

export const wordingView = z.object({ vi: z.string(), en: z.string() });

/** A conflict as officials see it. */
export const conflictView = conflictSchema.extend({ selectionCode: entrySchema.shape.selectionCode });

/** A conflict in the list of its round, with what it is about and what it rests on in words. */
export const conflictRowView = conflictView.extend({
  version: z.int(),
  personName: z.string().nullable(),
  group: entrySchema.shape.group.nullable(),
  productName: z.string(),
  establishmentName: z.string().nullable(),
  basisText: wordingView,
});

/** What the person who declared sees of it. */
export const ownConflictView = conflictView.pick({
  roundId: true,
  selectionCode: true,
  basis: true,
  state: true,
  raisedAt: true,
});

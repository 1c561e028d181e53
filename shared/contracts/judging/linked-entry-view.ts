import * as z from 'zod';
import { conflictSchema } from '#shared/domain/judging/judging.ts';
import { submissionSchema } from '#shared/domain/submission/submission.ts';
import { wordingView } from './conflict-views.ts';

/** A filed submission to which a person has a link, and what the link is. */
export const linkedEntryView = conflictSchema.pick({ submissionId: true, basis: true }).strip().extend({
  group: submissionSchema.shape.group,
  productName: z.string(),
  establishmentName: z.string().nullable(),
  basisText: wordingView,
});

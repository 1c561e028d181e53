import * as z from 'zod';
import { documentTypeSchema } from '#shared/domain/dossier/document-types.ts';
import { establishmentFieldsSchema } from '#shared/domain/establishment/establishment.ts';
import { productFieldsSchema } from '#shared/domain/product/product.ts';
import { submissionSchema, supplementItemSchema } from '#shared/domain/submission/submission.ts';
import { idSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const { shape } = submissionSchema;

/** The submitted copy, with the personal number masked. */
export const snapshotView = z.object({
  takenAt: instantSchema,
  establishment: z.object({ ...establishmentFieldsSchema.shape, personalNumber: z.string().nullable() }),
  product: productFieldsSchema,
  documents: z.array(
    z.object({ id: idSchema, type: documentTypeSchema, sha256: z.string(), bytes: z.int() }),
  ),
});

/**
 * A submission as its owners see it. Who in the office did what is not theirs to know, so no person of the office is named;
 * a result shows only once its round is published.
 */
export const submissionView = z.object({
  id: idSchema,
  roundId: idSchema,
  establishmentId: idSchema,
  productId: idSchema,
  group: shape.group,
  state: shape.state,
  note: shape.note,
  sample: shape.sample,
  assistance: z
    .object({
      officerName: z.string(),
      producerName: z.string(),
      /** Masked. */
      phone: z.string(),
      confirmedAt: instantSchema.nullable(),
    })
    .nullable(),
  snapshot: snapshotView.nullable(),
  declaration: z.object({ at: instantSchema, name: z.string(), text: z.string() }).nullable(),
  receiptCode: shape.receiptCode,
  submittedAt: shape.submittedAt,
  supplement: z
    .object({
      items: z.array(supplementItemSchema),
      requestedAt: instantSchema,
      dueDay: z.string(),
      dueAt: instantSchema,
      /** `17:00 10/04/2026`, local time. */
      dueLocal: z.string(),
      answeredAt: instantSchema.nullable(),
      answer: z.string().nullable(),
    })
    .nullable(),
  settlement: z
    .object({
      at: instantSchema,
      eligible: z.boolean(),
      reason: z.string().nullable(),
      legalBasis: z.string().nullable(),
    })
    .nullable(),
  withdrawn: z.object({ at: instantSchema, reason: z.string().nullable() }).nullable(),
  createdAt: instantSchema,
});

/** To officials the same, and who of the office handled it. */
export const submissionDetailView = submissionView.extend({
  handling: z
    .object({ supplementRequestedBy: z.string().nullable(), settledBy: z.string().nullable() })
    .nullable(),
});

const receiptView = z.object({ stream: z.string(), sequence: z.int(), hash: z.string() });

/** What a producer holds after submitting: the public code, and the proof in the audit trail. */
export const submittedView = z.object({
  submissionId: idSchema,
  state: shape.state,
  receiptCode: z.string(),
  receipt: receiptView,
  receivedAt: instantSchema,
  /** `17:00 10/04/2026`, local time. */
  receivedAtLocal: z.string(),
  nextSteps: z.array(
    z.object({
      step: z.enum(['closing', 'screening', 'results']),
      by: instantSchema,
      byLocal: z.string(),
    }),
  ),
});

import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { documentTypeSchema } from '../dossier/document-types.ts';
import { establishmentFieldsSchema } from '../establishment/establishment.ts';
import { productGroupSchema } from '../product/groups.ts';
import { productFieldsSchema } from '../product/product.ts';
import { submissionStateSchema } from './states.ts';

export const supplementItemSchema = z.strictObject({
  /** The document asked for, or null where it is a field or explanation. */
  type: documentTypeSchema.nullable(),
  reason: textSchema(1000),
});

/** What was submitted, as it was: the declared fields and each clean document pinned by version and hash. */
const snapshotSchema = z.strictObject({
  takenAt: instantSchema,
  establishment: establishmentFieldsSchema,
  product: productFieldsSchema,
  documents: z.array(
    z.strictObject({
      id: idSchema,
      type: documentTypeSchema,
      sha256: z.string(),
      versionId: z.string(),
      bytes: z.int(),
    }),
  ),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** From where an entry of an upper round was nominated: what stands in the record in place of papers U1 to U3. */
const raisedSchema = z.strictObject({
  roundId: idSchema,
  unitId: idSchema,
  certificateId: idSchema,
  from: authoritySchema,
  fromName: nameSchema(160),
  certificate: z.strictObject({ number: z.string(), issuedOn: daySchema, validTo: daySchema }),
  decision: z.strictObject({ number: lineSchema(60), date: daySchema }),
  /** The seal under which it was offered, verified when it was accepted. */
  dossierHash: z.string(),
});

/** One product (or set) entered in one round by one establishment, with its dossier. */
export const submissionSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  establishmentId: idSchema,
  productId: idSchema,
  /** Exactly one; chosen before submitting. */
  group: productGroupSchema.nullable(),
  state: submissionStateSchema,
  ownerIds: z.array(personIdSchema).min(1).max(20),
  /** Notes of the producer to the helping team. */
  note: textSchema(2000).nullable(),
  sample: z.enum(['CHUA_NOP', 'DA_NHAN', 'CATALOGUE_THAY_THE', 'DA_TRA']),
  /** The officer who files on the producer's behalf, and the producer's confirmation by one-time code. */
  assistance: z
    .strictObject({
      officerId: personIdSchema,
      officerName: nameSchema(120),
      producerName: nameSchema(120),
      phone: z.string().max(20),
      confirmedAt: instantSchema.nullable(),
    })
    .nullable(),
  /** Immutable copy of what was submitted: taken at submission, and anew with each answered supplement. */
  snapshot: snapshotSchema.nullable(),
  /** "I answer in law for what I declare" (Circular 14/2018/TT-BCT): dated, by name. */
  declaration: z
    .strictObject({ at: instantSchema, by: personIdSchema, name: nameSchema(120), text: textSchema(1000) })
    .nullable(),
  receiptCode: z.string().nullable(),
  submittedAt: instantSchema.nullable(),
  /** The one supplement request, item by item, with the last moment to answer. */
  supplement: z
    .strictObject({
      items: z.array(supplementItemSchema).min(1).max(40),
      requestedAt: instantSchema,
      requestedBy: personIdSchema,
      dueDay: daySchema,
      dueAt: instantSchema,
      answeredAt: instantSchema.nullable(),
      answer: textSchema(2000).nullable(),
    })
    .nullable(),
  settlement: z
    .strictObject({
      at: instantSchema,
      by: personIdSchema,
      eligible: z.boolean(),
      reason: textSchema(2000).nullable(),
      legalBasis: lineSchema(300).nullable(),
    })
    .nullable(),
  withdrawn: z
    .strictObject({ at: instantSchema, by: personIdSchema, reason: textSchema(1000).nullable() })
    .nullable(),
  /** Only of what the level below nominated. */
  raised: raisedSchema.optional(),
  createdAt: instantSchema,
  createdBy: personIdSchema,
});
export type Submission = z.infer<typeof submissionSchema>;

/** The copy that an answered supplement replaced, kept as it was. Id: `<submissionId>/<takenAt>`. */
export const earlierSnapshotSchema = z.strictObject({
  submissionId: idSchema,
  snapshot: snapshotSchema,
  replacedAt: instantSchema,
});

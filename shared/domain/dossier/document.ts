import * as z from 'zod';
import { lineSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { type FileKind, fileKinds } from '../file/file-kinds.ts';
import { documentTypeSchema } from './document-types.ts';

/**
 * States of a document: `awaiting` its bytes, `quarantined` while they are examined (or the scanner is silent), `clean`
 * once they are what they claim, `refused` with a reason, `removed` by its owner. Only clean documents count.
 */
export const documentStates = ['awaiting', 'quarantined', 'clean', 'refused', 'removed'] as const;

export const fileKindSchema = z.enum(Object.keys(fileKinds) as [FileKind, ...FileKind[]]);

/** A file of a dossier. Its id is `<submissionId>/<documentId>` in the store. */
export const documentSchema = z.strictObject({
  id: idSchema,
  submissionId: idSchema,
  type: documentTypeSchema,
  /** As the producer named it; data only, never part of a key. */
  fileName: lineSchema(200),
  kind: fileKindSchema,
  declaredBytes: z.int().min(1),
  declaredSha256: z.string().regex(/^[0-9a-f]{64}$/),
  validTo: daySchema.nullable(),
  state: z.enum(documentStates),
  /** Object key under incoming/; random. */
  key: z.string(),
  /** Multipart upload under way, if any. */
  uploadId: z.string().nullable(),
  versionId: z.string().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  pages: z.int().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  previewKey: z.string().nullable(),
  /** Codes of what was found: why it was refused, or warnings. */
  findings: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning']) })),
  ticketExpiresAt: instantSchema,
  createdAt: instantSchema,
  createdBy: personIdSchema,
  examinedAt: instantSchema.nullable(),
});
export type DossierDocument = z.infer<typeof documentSchema>;

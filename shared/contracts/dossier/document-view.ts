import * as z from 'zod';
import { documentSchema } from '#shared/domain/dossier/document.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const { shape } = documentSchema;

/** A document as its owners and the officials see it: no object key, no upload. */
export const documentView = z.object({
  id: shape.id,
  submissionId: shape.submissionId,
  type: shape.type,
  fileName: shape.fileName,
  kind: shape.kind,
  bytes: z.int(),
  sha256: z.string(),
  validTo: shape.validTo,
  state: shape.state,
  pages: shape.pages,
  width: shape.width,
  height: shape.height,
  hasPreview: z.boolean(),
  /** Why it was refused, or what deserves a look. */
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      vi: z.string(),
      en: z.string(),
    }),
  ),
  createdAt: instantSchema,
  examinedAt: shape.examinedAt,
  /** For If-Match. */
  version: z.int(),
});

const plannedPart = z.object({ part: z.int(), bytes: z.int(), url: z.string() });

/** How the bytes get there: one form to post, or parts to put and then complete. */
export const uploadView = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('post'),
    url: z.string(),
    fields: z.record(z.string(), z.string()),
    expiresAt: instantSchema,
  }),
  z.object({ method: z.literal('parts'), parts: z.array(plannedPart), expiresAt: instantSchema }),
]);

export const partsView = z.object({
  /** Parts still to put, each with a fresh address. */
  parts: z.array(plannedPart),
  /** Parts that are there already. */
  present: z.array(z.object({ part: z.int(), bytes: z.int() })),
  expiresAt: instantSchema,
});

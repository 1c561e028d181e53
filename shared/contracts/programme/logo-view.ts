import * as z from 'zod';
import { logoSchema } from '#shared/domain/programme/logo.ts';
import { idSchema } from '#shared/kernel/id.ts';

const { shape } = logoSchema;

export const logoParams = z.strictObject({ programmeId: idSchema, logoId: idSchema });

/** A logo as officials see it: no object key. */
export const logoView = z.object({
  id: shape.id,
  kind: shape.kind,
  bytes: shape.declaredBytes,
  sha256: shape.declaredSha256,
  width: shape.width,
  height: shape.height,
  state: shape.state,
  /** Why it was refused. */
  findings: z.array(z.object({ code: z.string(), vi: z.string(), en: z.string() })),
  addedBy: shape.addedBy,
  addedAt: shape.addedAt,
  adopted: shape.adopted,
  ended: shape.ended,
});

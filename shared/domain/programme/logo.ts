import * as z from 'zod';
import { textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';

/** What a logo may be uploaded as; a certificate takes no vector drawings, whose readers can do too much. */
export const logoKinds = ['PNG', 'JPEG'] as const;
/** Of one programme, in all its years; each upload is one. */
export const mostLogos = 200;
/** Far more than a drawing of three colours needs. */
export const maxLogoBytes = 2 * 1024 * 1024;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const actSchema = z.strictObject({ at: instantSchema, by: personIdSchema, reason: textSchema(1000) });

/** The picture that papers print: made of the uploaded file when it was examined, without metadata. */
const pictureSchema = z.strictObject({
  key: z.string(),
  versionId: z.string(),
  sha256: sha256Schema,
});

/**
 * A logo of a programme as an official uploaded it. The artwork belongs to the ministry, so none comes with the product. None
 * is replaced in place or taken away: what was once in force says until when and why. Id: `<programmeId>/<id>`.
 */
export const logoSchema = z.strictObject({
  id: idSchema,
  programmeId: idSchema,
  authority: authoritySchema,
  key: z.string(),
  kind: z.enum(logoKinds),
  declaredBytes: z.int().min(1).max(maxLogoBytes),
  declaredSha256: sha256Schema,
  state: z.enum(['awaiting', 'quarantined', 'clean', 'refused']),
  versionId: z.string().nullable(),
  findings: z.array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning']) })),
  width: z.int().nullable(),
  height: z.int().nullable(),
  picture: pictureSchema.nullable(),
  addedBy: personIdSchema,
  addedAt: instantSchema,
  /** When it came into force. */
  adopted: actSchema.nullable(),
  /** When it went out of force again, and whether another took its place. */
  ended: actSchema.extend({ how: z.enum(['replaced', 'withdrawn']) }).nullable(),
});
export type Logo = z.infer<typeof logoSchema>;

/** The logo that a certificate was issued with: it is printed with this one for as long as it exists. */
export const pinnedLogoSchema = z.strictObject({ id: idSchema, sha256: sha256Schema });

export const logoIdOf = ({ programmeId, id }: Pick<Logo, 'programmeId' | 'id'>): string =>
  `${programmeId}/${id}`;

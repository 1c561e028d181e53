import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema, levelSchema } from '../authority/levels.ts';
import { productGroupSchema } from '../product/groups.ts';
import { pinnedLogoSchema } from '../programme/logo.ts';

/** A certificate of recognition (giấy chứng nhận): one per recognised unit; number unique per authority and year. */
export const certificateSchema = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  unitId: idSchema,
  submissionIds: z.array(idSchema).min(1),
  establishmentId: idSchema,
  establishmentName: nameSchema(200),
  establishmentAddress: lineSchema(240),
  productName: nameSchema(240),
  group: productGroupSchema,
  authority: authoritySchema,
  authorityName: nameSchema(160),
  year: z.int(),
  serial: z.int().min(1),
  number: z.string(),
  decision: z.strictObject({ number: lineSchema(60), date: daySchema, signer: nameSchema(120) }),
  issuedOn: daySchema,
  /** 31 December of the last year of validity. */
  validTo: daySchema,
  /** The programme's logo that was in force on that day; null where there was none. */
  logo: pinnedLogoSchema.nullable().default(null),
  /** Unguessable code of the public check page. */
  checkCode: z.string(),
  revoked: z
    .strictObject({
      at: instantSchema,
      by: personIdSchema,
      decision: lineSchema(120),
      reason: textSchema(2000),
    })
    .nullable(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** The list a round puts up to the level above (đề cử). Id: the round's. */
export const nominationSchema = z.strictObject({
  roundId: idSchema,
  /**
   * The level above, or null where there is none. Its locality is null where no published table says which place of that
   * level it is (provinces to regions since the mergers of 2025).
   */
  to: z.strictObject({ level: levelSchema, locality: z.string().nullable() }).nullable(),
  items: z.array(
    z.strictObject({
      certificateId: idSchema,
      unitId: idSchema,
      submissionIds: z.array(idSchema),
      rank: z.int().nullable(),
      /** SHA-256 over the sealed dossiers that go up. */
      dossierHash: z.string(),
    }),
  ),
  offeredAt: instantSchema,
});
export type Nomination = z.infer<typeof nominationSchema>;

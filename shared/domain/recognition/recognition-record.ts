import * as z from 'zod';
import { lineSchema, nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { idOfValue } from '#shared/kernel/id-of-value.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema } from '../authority/levels.ts';
import { establishmentKindSchema } from '../establishment/kinds.ts';
import { productGroupSchema } from '../product/groups.ts';

/** Where it was made, as the units were called when it was recognised; districts ended on 30 June 2025. */
export const recognitionPlaceSchema = z.strictObject({
  province: z.string().regex(/^\d{2}$/, 'place.province'),
  commune: z
    .string()
    .regex(/^\d{5}$/, 'place.commune')
    .nullable(),
  districtName: nameSchema(80).nullable(),
  communeName: nameSchema(80).nullable(),
});

/**
 * What the public register says of one recognised product or set: a copy of public facts, kept in step by every command
 * that changes them, so that the register is read without opening dossiers. Nothing personal: of a household business the
 * name it trades under, of its address commune and province only.
 */
export const recognitionSchema = z.strictObject({
  id: idSchema,
  source: z.enum(['round', 'imported']),
  roundId: idSchema.nullable(),
  roundTitle: lineSchema(200),
  authority: authoritySchema,
  authorityName: nameSchema(160),
  year: z.int().min(2010).max(2199),
  group: productGroupSchema,
  name: nameSchema(240),
  /** The products of a set by name; none of a single product. */
  parts: z.array(nameSchema(200)).max(60),
  establishment: z.strictObject({
    /** The same for recognitions of the same establishment; tells nothing else. */
    key: idSchema,
    name: nameSchema(200),
    kind: establishmentKindSchema,
  }),
  /** The same for recognitions of the same product of an establishment, at any level: never shown. */
  productKeys: z.array(z.string().max(300)).min(1).max(61),
  place: recognitionPlaceSchema,
  decision: z.strictObject({ number: lineSchema(60), date: daySchema }),
  /** The day from which it is public: the publication of the results, of an imported one the decision's. */
  recognisedOn: daySchema,
  certificate: z
    .strictObject({
      number: lineSchema(60),
      issuedOn: daySchema,
      validTo: daySchema,
      revoked: z.strictObject({ at: instantSchema, decision: lineSchema(120) }).nullable(),
    })
    .nullable(),
  /** A later decision took it back: it is in no list any more. */
  annulled: z.boolean(),
  imported: z
    .strictObject({
      at: instantSchema,
      by: personIdSchema,
      lineHash: z.string(),
      /** Whether it went on to the level above; absent where its papers do not say. */
      nominated: z.boolean().optional(),
    })
    .nullable(),
});
export type Recognition = z.infer<typeof recognitionSchema>;

/** The address of a unit in the register: follows from the unit, does not show it. */
export const recognitionIdOf = (roundId: string, unitId: string): string =>
  idOfValue(['recognition', roundId, unitId]);

/** The key of an establishment that is registered here. */
export const establishmentKeyOf = (establishmentId: string): string =>
  idOfValue(['establishment', establishmentId]);

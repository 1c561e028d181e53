import * as z from 'zod';
import { lineSchema, nameSchema, textSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { authoritySchema, levelSchema } from '../authority/levels.ts';
import { productGroupSchema } from '../product/groups.ts';

/**
 * States of an offer and the ones that may follow: `prepared` waits until an official says which place of the level above it goes
 * to; a returned one is mended and offered again; the producer may withdraw it until it is accepted, and then the entry in the
 * upper round instead.
 */
export const offerStates = {
  prepared: ['offered', 'withdrawn'],
  offered: ['accepted', 'returned', 'withdrawn'],
  returned: ['offered', 'withdrawn'],
  accepted: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type OfferState = keyof typeof offerStates;
const offerStateSchema = z.enum(Object.keys(offerStates) as [OfferState, ...OfferState[]]);

/**
 * Whether the level above sees the dossier: from when it was offered on, also what it gave back, since its reasons are about
 * those papers; no more once the producer took it out.
 */
export const showsDossier = (state: OfferState): boolean =>
  state === 'offered' || state === 'accepted' || state === 'returned';

/** Whether an offer may step from one state to another. */
export const offerMayBecome = (from: OfferState, to: OfferState): boolean =>
  (offerStates[from] as readonly OfferState[]).includes(to);

/**
 * One recognised unit put to the level above (đề cử): what it is, by which certificate, and the seal over its dossiers. Id:
 * `<roundId>/<unitId>`.
 */
export const offerSchema = z.strictObject({
  roundId: idSchema,
  unitId: idSchema,
  certificateId: idSchema,
  submissionIds: z.array(idSchema).min(1),
  establishmentId: idSchema,
  from: authoritySchema,
  fromName: nameSchema(160),
  roundTitle: nameSchema(200),
  /** The locality is null until an official has chosen it. */
  to: z.strictObject({ level: levelSchema, locality: z.string().nullable() }),
  productName: nameSchema(240),
  establishmentName: nameSchema(200),
  group: productGroupSchema,
  certificate: z.strictObject({ number: z.string(), issuedOn: daySchema, validTo: daySchema }),
  decision: z.strictObject({ number: lineSchema(60), date: daySchema }),
  /** SHA-256 over the dossiers exactly as submitted, each document pinned by version and hash. */
  dossierHash: z.string(),
  state: offerStateSchema,
  /** How often it was offered. */
  times: z.int().min(0),
  /** What the lower level says with it, as when it was mended. */
  note: textSchema(2000).nullable(),
  offeredAt: instantSchema.nullable(),
  offeredBy: personIdSchema.nullable(),
  returned: z.strictObject({ at: instantSchema, by: personIdSchema, reason: textSchema(2000) }).nullable(),
  accepted: z
    .strictObject({ at: instantSchema, by: personIdSchema, roundId: idSchema, submissionId: idSchema })
    .nullable(),
  withdrawn: z
    .strictObject({ at: instantSchema, by: personIdSchema, reason: textSchema(1000).nullable() })
    .nullable(),
  preparedAt: instantSchema,
});
export type Offer = z.infer<typeof offerSchema>;

export const offerIdOf = ({ roundId, unitId }: Pick<Offer, 'roundId' | 'unitId'>): string =>
  `${roundId}/${unitId}`;

/** Whether the certificate below runs out before a day on which it is needed, as when the upper council meets. */
export const lapsesBefore = (certificate: { readonly validTo: string }, day: string): boolean =>
  certificate.validTo < day;

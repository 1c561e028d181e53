import * as z from 'zod';
import { lineSchema, nameSchema } from '#shared/domain/wording/text-schemas.ts';
import { idSchema, personIdSchema } from '#shared/kernel/id.ts';
import { daySchema, instantSchema } from '#shared/kernel/instant.ts';
import { chosenChannelSchema, chosenChannels } from '../message/channels.ts';
import { establishmentKindSchema } from './kinds.ts';

const dong = z.int().min(0).max(1_000_000_000_000_000);

/** A place: the commune's five-digit code and the rest of the address in words. */
export const placeSchema = z.strictObject({
  province: z.string().regex(/^\d{2}$/, 'place.province'),
  commune: z.string().regex(/^\d{5}$/, 'place.commune'),
  address: lineSchema(200),
});

/** Staff, revenue and capital of a year: the input of the size test (Decree 80/2021) and of criterion C2. */
export const yearFiguresSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  staff: z.int().min(0).max(1_000_000),
  revenueDong: dong.nullable(),
  capitalDong: dong.nullable(),
});

/** What a producer declares of the establishment (cơ sở công nghiệp nông thôn). */
export const establishmentFieldsSchema = z.strictObject({
  kind: establishmentKindSchema,
  name: nameSchema(200),
  /** 10 digits, or 13 as NNNNNNNNNN-NNN; null for a household business. */
  taxCode: z.string().max(14).nullable(),
  /** 12-digit personal number of a household business's representative (its tax code since 1 July 2025): personal data. */
  personalNumber: z.string().max(12).nullable(),
  licence: z
    .strictObject({ kind: lineSchema(120), number: lineSchema(60), date: daySchema, issuer: lineSchema(160) })
    .nullable(),
  representative: z.strictObject({
    name: nameSchema(120),
    position: lineSchema(120),
    phone: z.string().max(20),
    email: z.email().max(254).nullable(),
    /** Ways beyond mail by which they asked to be told; absent and empty mean none. */
    notifyBy: z.array(chosenChannelSchema).max(chosenChannels.length).optional(),
  }),
  office: placeSchema,
  site: placeSchema,
  craftVillage: lineSchema(200).nullable(),
  figures: z.array(yearFiguresSchema).max(10),
});
export type EstablishmentFields = z.infer<typeof establishmentFieldsSchema>;

export const establishmentSchema = z.strictObject({
  id: idSchema,
  ...establishmentFieldsSchema.shape,
  /** People who act for the establishment. */
  ownerIds: z.array(personIdSchema).min(1).max(20),
  /** Who registered it when that was an officer on the producer's behalf. */
  registeredBy: personIdSchema,
  registeredAt: instantSchema,
});
export type Establishment = z.infer<typeof establishmentSchema>;

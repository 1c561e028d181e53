import * as z from 'zod';
import {
  establishmentFieldsSchema,
  establishmentSchema,
} from '#shared/domain/establishment/establishment.ts';

/** An establishment as its owners and the officials of its place see it; the personal number is masked for all of them. */
export const establishmentView = z.object({
  ...establishmentFieldsSchema.shape,
  id: establishmentSchema.shape.id,
  /** Masked: only the last three digits. */
  personalNumber: z.string().nullable(),
  registeredAt: establishmentSchema.shape.registeredAt,
});

/** Something a person should look at; it refuses nothing. */
export const warningView = z.object({
  pointer: z.string(),
  code: z.string(),
  vi: z.string(),
  en: z.string(),
});

/** After a change: the establishment and what deserves a look. */
export const checkedEstablishmentView = establishmentView.extend({ warnings: z.array(warningView) });

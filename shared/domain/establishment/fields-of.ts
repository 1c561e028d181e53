import * as z from 'zod';
import { type EstablishmentFields, establishmentFieldsSchema } from './establishment.ts';

const shape = z.object(establishmentFieldsSchema.shape);

/** What is declared of an establishment, out of a record or of a record with changes laid over it. */
export const establishmentFieldsOf = (value: unknown): EstablishmentFields => shape.parse(value);

import * as z from 'zod';

/** A ULID: 26 characters of Crockford's base 32; sorts by the time it was made. */
export const idSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'id.malformed');

/** A person's or client's id as the identity provider names it (`sub`). */
export const personIdSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[A-Za-z0-9._:@-]+$/, 'id.malformed');

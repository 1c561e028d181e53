import * as z from 'zod';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

const longest = 254;
const longestLocalPart = 64;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const topLevel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    text.length <= longest &&
    local.length <= longestLocalPart &&
    localPart.test(local) &&
    labels.length >= 2 &&
    labels.every(label => domainLabel.test(label)) &&
    topLevel.test(labels.at(-1) ?? '')
  );
}

/**
 * One plain address in the form by which people are compared: NFC, lower case, no blanks around.
 * Only ASCII: look-alike letters of other scripts and anything that could end a mail header are refused.
 * Fails with `email.malformed`.
 */
export function normaliseEmail(text: string): Result<string> {
  if (text.length > longest + 16) return fail('email.malformed');
  const address = text.normalize('NFC').trim().toLowerCase();
  return isAddress(address) ? ok(address) : fail('email.malformed');
}

/** An e-mail address, stored as `normaliseEmail` gives it. */
export const emailSchema = z
  .string({ error: 'email.malformed' })
  .max(longest + 16, { error: 'email.malformed', abort: true })
  .overwrite(text => {
    const address = normaliseEmail(text);
    return address.ok ? address.value : text;
  })
  .refine(text => normaliseEmail(text).ok, { error: 'email.malformed' });

/** First letter and domain: enough for the owner to recognise it. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••${email.slice(at)}`;
}

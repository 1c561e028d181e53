import type { Result } from '#shared/kernel/result.ts';
import { type CodeShape, makeCheckedCode, parseCheckedCode } from './checked-code.ts';

const shape: CodeShape = { prefix: 'CN', groups: 4, groupLength: 4, refusal: 'certificate-code.malformed' };

/**
 * The code by which anyone checks a certificate, `CN-XXXX-XXXX-XXXX-XXXX-C`: 80 random bits and a check symbol.
 * `random`: at least ten bytes of a cryptographic source; nothing about the product can be guessed from it.
 */
export function makeCertificateCode(random: Uint8Array): string {
  return makeCheckedCode(shape, random);
}

/** The code from what a person typed; fails with `certificate-code.malformed`. */
export function parseCertificateCode(text: string): Result<string> {
  return parseCheckedCode(shape, text);
}

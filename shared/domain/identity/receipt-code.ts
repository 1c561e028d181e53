import type { Result } from '#shared/kernel/result.ts';
import { type CodeShape, makeCheckedCode, parseCheckedCode } from './checked-code.ts';

const shape: CodeShape = { prefix: 'TB', groups: 3, groupLength: 5, refusal: 'receipt-code.malformed' };

/**
 * The public code of a filing, `TB-XXXXX-XXXXX-XXXXX-C`: 75 random bits and a check symbol.
 * `random`: at least ten bytes of a cryptographic source. Who holds it may look the filing up.
 */
export function makeReceiptCode(random: Uint8Array): string {
  return makeCheckedCode(shape, random);
}

/** The code from what a person typed; fails with `receipt-code.malformed`. */
export function parseReceiptCode(text: string): Result<string> {
  return parseCheckedCode(shape, text);
}

import * as z from 'zod';
import { takeNumbers } from './random-numbers.ts';

const form = /^([A-Z]{2,10})-((?!000)\d{3}|[1-9]\d{3})$/;
const highestNumber = 9999;

/** Mã số bình chọn, by which jurors know an entry: product group and running number, e.g. `TCMN-007`. */
export const selectionCodeSchema = z
  .string({ error: 'selection-code.malformed' })
  .max(15, { error: 'selection-code.malformed', abort: true })
  .regex(form, { error: 'selection-code.malformed' });

/** The product group that a code stands in. */
export const groupOfCode = (code: string): string => code.slice(0, code.indexOf('-'));

/** `number` from 1 to 9999, at least three digits wide. */
export function makeSelectionCode(group: string, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > highestNumber)
    throw new RangeError(`No such number: ${number}`);
  return selectionCodeSchema.parse(`${group}-${String(number).padStart(3, '0')}`);
}

/**
 * A permutation of 0 … count - 1, each equally likely (Fisher-Yates), from random bytes: give 8 for each place.
 * Keep the bytes with the round: with them anyone can derive the order again and see that nobody chose it.
 */
export function permutationOf(count: number, random: Uint8Array): readonly number[] {
  const draws = takeNumbers(
    random,
    Array.from({ length: Math.max(0, count - 1) }, (_, index) => count - index),
  );
  const order = Array.from({ length: count }, (_, index) => index);
  draws.forEach((draw, index) => {
    const last = count - 1 - index;
    const kept = order[last] ?? last;
    order[last] = order[draw] ?? draw;
    order[draw] = kept;
  });
  return order;
}

/**
 * Selection codes of a group's entries. The order of `entryIds` has no effect: they are sorted and then placed by
 * `permutation`, so that a code says nothing about who filed first. `taken`: numbers already given in the group.
 */
export function assignSelectionCodes(
  group: string,
  entryIds: readonly string[],
  permutation: readonly number[],
  taken = 0,
): ReadonlyMap<string, string> {
  const sorted = [...new Set(entryIds)].sort();
  const isPermutation = [...permutation].sort((a, b) => a - b).every((place, index) => place === index);
  if (sorted.length !== entryIds.length) throw new RangeError('An entry is named twice');
  if (!isPermutation || permutation.length !== sorted.length)
    throw new RangeError('Not a permutation of the entries');
  return new Map(
    sorted.map(
      (id, index) => [id, makeSelectionCode(group, taken + (permutation[index] ?? index) + 1)] as const,
    ),
  );
}

import { expect, jest } from '@jest/globals';
import { atDepth } from './depth.ts';

/** `value` was exercised; fewer than `least` proves nothing. */
type Figure = { readonly value: number; readonly least: number };

/** Where a normal run begins: always there, so that a change is judged by what it changes. */
const usual = 77;

/**
 * The seed of everything random in a proof. Deep runs draw by the run's own, so that each goes where none went before;
 * `PROOF_SEED` repeats what one of them said.
 */
export const proofSeed = (): number =>
  // Jest's own may be below nought, where no plan of faults begins.
  Math.abs(Number(process.env.PROOF_SEED ?? atDepth({ normal: usual, deep: jest.getSeed() })));

type Figures = Readonly<Record<string, Figure>>;

/** Names of what was exercised too little to prove anything. */
export const shortIn = (figures: Figures): readonly string[] =>
  Object.entries(figures).flatMap(([what, { value, least }]) => (value < least ? [what] : []));

/** Says in one line what a proof exercised and by which seed, and fails where that was too little. */
export const sayProof = (name: string, figures: Figures): void => {
  const words = Object.entries(figures).map(([what, { value, least }]) => `${what} ${value} (need ${least})`);
  process.stderr.write(`proof ${name}: ${words.join(', ')} seed=${proofSeed()}\n`);
  expect(shortIn(figures)).toEqual([]);
};

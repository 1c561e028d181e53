import { expect, jest } from '@jest/globals';

/** `value` was exercised; fewer than `least` proves nothing. */
type Figure = { readonly value: number; readonly least: number };

/** The seed of everything random in a proof: the run's own, so that `npx jest --seed N` repeats it. */
export const proofSeed = (): number => jest.getSeed();

/** Says in one line what a proof exercised and by which seed, and fails where that was too little. */
export const sayProof = (name: string, figures: Readonly<Record<string, Figure>>): void => {
  const words = Object.entries(figures).map(([what, { value, least }]) => `${what} ${value} (need ${least})`);
  process.stderr.write(`proof ${name}: ${words.join(', ')} seed=${proofSeed()}\n`);
  const short = Object.entries(figures).filter(([, { value, least }]) => value < least);
  expect(short).toEqual([]);
};

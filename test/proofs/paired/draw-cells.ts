import type { Contract } from '#shared/contracts/contract.ts';
import { piped } from '../matrix/open-matrix.ts';
import { type Person, people } from '../matrix/people.ts';
import { readWhoMay } from '../matrix/who-may.ts';
import { choosing } from '../support/make-input.ts';

/** One person at one route. */
export type Cell = {
  readonly person: Person;
  readonly contract: Contract;
  /** How often it was asked in earlier pairs. */
  readonly before: number;
  /** Whether the table of who may lets this person in for what is theirs. */
  readonly marked: boolean;
};

const table = readWhoMay();
const isMarked = ({ columns }: Person, { id }: Contract): boolean =>
  columns.some(
    column => !['anyone', 'signed in', 'any token'].includes(column) && table.get(id)?.has(column),
  );

type Known = {
  readonly person: Person;
  readonly contract: Contract;
  readonly marked: boolean;
  asked: number;
};

/**
 * Every person at every route, of which each pair takes a slice: those that were asked least come first, in an order that the seed
 * draws. Who is let in has more to tell, and is asked more often.
 */
export const openCells = (seed: number, shares: { readonly marked: number; readonly others: number }) => {
  const known: readonly Known[] = people.flatMap(person =>
    piped.map(contract => ({ person, contract, marked: isMarked(person, contract), asked: 0 })),
  );
  const choose = choosing(seed);
  const least = (cells: readonly Known[], share: number): readonly Known[] =>
    cells
      .map(cell => ({ cell, place: cell.asked + choose(1000) / 1001 }))
      .sort((a, b) => a.place - b.place)
      .slice(0, Math.ceil(cells.length * share))
      .map(({ cell }) => cell);
  return {
    /** A slice for one pair, of those that are asked in it. */
    take: (isAsked: (person: Person) => boolean): readonly Cell[] => {
      const asked = known.filter(({ person }) => isAsked(person));
      const taken = [
        ...least(
          asked.filter(({ marked }) => marked),
          shares.marked,
        ),
        ...least(
          asked.filter(({ marked }) => !marked),
          shares.others,
        ),
      ];
      return taken.map(cell => {
        cell.asked += 1;
        return { person: cell.person, contract: cell.contract, marked: cell.marked, before: cell.asked - 1 };
      });
    },
    all: known.length,
    leastAsked: () => Math.min(...known.map(({ asked }) => asked)),
  };
};

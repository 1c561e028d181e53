import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getPublicFiguresContract } from '#shared/contracts/public/get-public-figures.ts';
import { countAll, countFigures, countLevels } from '#shared/domain/recognition/figures.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { readAllYears } from './read-register.ts';

type Contract = typeof getPublicFiguresContract;

/** Figures over the years, counted from the public register alone. */
export const getPublicFigures: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const recognitions = await readAllYears(world, ask.now);
  return ok({
    body: {
      ...countAll(recognitions),
      levels: [...countLevels(recognitions)],
      rows: [...countFigures(recognitions)],
    },
  });
};

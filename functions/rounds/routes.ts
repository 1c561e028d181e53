import { createProgramme } from '#shared/application/programme/create-programme.ts';
import { getProgramme } from '#shared/application/programme/get-programme.ts';
import { listProgrammes } from '#shared/application/programme/list-programmes.ts';
import { createProgrammeContract } from '#shared/contracts/programme/create-programme.ts';
import { getProgrammeContract } from '#shared/contracts/programme/get-programme.ts';
import { listProgrammesContract } from '#shared/contracts/programme/list-programmes.ts';
import { commandRoute, queryRoute, type Route } from '../edge/route.ts';

/** Programmes, rounds and the people appointed to them. */
export const roundsRoutes: readonly Route[] = [
  commandRoute(createProgrammeContract, createProgramme),
  queryRoute(getProgrammeContract, getProgramme),
  queryRoute(listProgrammesContract, listProgrammes),
];

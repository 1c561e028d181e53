import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { reportStageNames } from '#shared/domain/report/stages.ts';
import { roundStateSchema } from '#shared/domain/round/states.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const countView = z.object({ entries: z.int(), establishments: z.int(), units: z.int() });

/** By stage; null where it is not told yet. */
export const countsView = z.record(z.enum(reportStageNames), countView.nullable());

export const breakdownView = z.object({
  total: countsView,
  groups: z.array(z.object({ group: productGroupSchema, counts: countsView })),
  /** Where it is made: province, and commune by name as it stood in the round's year. */
  places: z.array(
    z.object({ province: z.string(), commune: z.string(), name: z.string(), counts: countsView }),
  ),
  kinds: z.array(z.object({ kind: establishmentKindSchema, counts: countsView })),
});

export const reportView = z.object({
  authority: authoritySchema,
  madeAt: instantSchema,
  /** All rounds together. */
  whole: breakdownView,
  years: z.array(z.object({ year: z.int(), counts: countsView })),
  rounds: z.array(
    breakdownView.extend({ roundId: z.string(), title: z.string(), year: z.int(), state: roundStateSchema }),
  ),
});

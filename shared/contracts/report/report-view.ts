import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { reportStageNames } from '#shared/domain/report/stages.ts';
import { roundStateSchema } from '#shared/domain/round/states.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const countView = z.object({ entries: z.int(), establishments: z.int(), units: z.int() });

/** By stage; null where it is not told yet. */
const countsView = z.record(z.enum(reportStageNames), countView.nullable());

/** What was promised by decisions, and what was delivered; null where the ledger is not kept by this. */
const supportView = z.object({ promisedDong: z.int(), deliveredDong: z.int() }).nullable();

const lineView = z.object({ counts: countsView, support: supportView });

export const breakdownView = z.object({
  total: lineView,
  groups: z.array(lineView.extend({ group: productGroupSchema })),
  /** Where it is made: province, and commune by name as it stood in the round's year. */
  places: z.array(lineView.extend({ province: z.string(), commune: z.string(), name: z.string() })),
  kinds: z.array(lineView.extend({ kind: establishmentKindSchema })),
});

export const reportView = z.object({
  authority: authoritySchema,
  /** As its latest round names them; null before the first. */
  authorityName: z.string().nullable(),
  standingBody: z.string().nullable(),
  madeAt: instantSchema,
  /** All rounds together. */
  whole: breakdownView,
  years: z.array(lineView.extend({ year: z.int() })),
  rounds: z.array(
    breakdownView.extend({ roundId: z.string(), title: z.string(), year: z.int(), state: roundStateSchema }),
  ),
});

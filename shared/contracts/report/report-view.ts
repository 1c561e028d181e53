import * as z from 'zod';
import { authoritySchema } from '#shared/domain/authority/levels.ts';
import { establishmentKindSchema } from '#shared/domain/establishment/kinds.ts';
import { productGroupSchema } from '#shared/domain/product/groups.ts';
import { reportSourceNames } from '#shared/domain/report/sources.ts';
import { reportStageNames } from '#shared/domain/report/stages.ts';
import { roundStateSchema } from '#shared/domain/round/states.ts';
import { instantSchema } from '#shared/kernel/instant.ts';

const countView = z.object({ entries: z.int(), establishments: z.int(), units: z.int() });

/** By stage; null where it is not told yet, or where imported records say nothing of it. */
const countsView = z.record(z.enum(reportStageNames), countView.nullable());

/** What was promised by decisions, and what was delivered; null where the ledger is not kept by this. */
const supportView = z.object({ promisedDong: z.int(), deliveredDong: z.int() }).nullable();

/** `source`: whether it is counted from rounds of this system, from imported records of earlier ones, or from both. */
const lineView = z.object({
  counts: countsView,
  support: supportView,
  source: z.enum(reportSourceNames),
});

export const breakdownView = z.object({
  total: lineView,
  groups: z.array(lineView.extend({ group: productGroupSchema })),
  /** Where it is made: province, and commune by name as it stood in the round's year; imported records have no codes of communes. */
  places: z.array(
    lineView.extend({ province: z.string(), commune: z.string().nullable(), name: z.string() }),
  ),
  kinds: z.array(lineView.extend({ kind: establishmentKindSchema })),
});

export const reportView = z.object({
  authority: authoritySchema,
  /** As its latest round names them, or its programme before the first; null before that. */
  authorityName: z.string().nullable(),
  standingBody: z.string().nullable(),
  madeAt: instantSchema,
  /** All rounds together. */
  whole: breakdownView,
  years: z.array(lineView.extend({ year: z.int() })),
  rounds: z.array(
    breakdownView.extend({
      /** Null of an imported round, as its state. */
      roundId: z.string().nullable(),
      title: z.string(),
      year: z.int(),
      state: roundStateSchema.nullable(),
      /** Who held it, as it was called then. */
      authorityName: z.string(),
    }),
  ),
});

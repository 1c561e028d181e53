import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { settleConflictContract } from '#shared/contracts/judging/settle-conflict.ts';
import { conflictIdOf, entryIdOf } from '#shared/domain/judging/judging.ts';
import { settleConflict as settle } from '#shared/domain/judging/settle-conflict.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { matches } from '../ask.ts';
import type { Command } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { excludeSheets } from './exclude-sheets.ts';

type Contract = typeof settleConflictContract;

/** Officials confirm or dismiss a suggested conflict, with a reason. */
export const settleConflict: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId, submissionId, personId } = ask.input.params;
  const found = await findRoundAllowed(world, ask, roundId);
  if (!found.ok) return found;
  const round = found.value.body;
  const id = conflictIdOf(roundId, submissionId, personId);
  const [conflict, entry] = await Promise.all([
    world.records.find('conflict', id),
    world.records.find('entry', entryIdOf(roundId, submissionId)),
  ]);
  if (conflict === undefined || entry === undefined) return fail('resource.not-found');
  const current = matches(ask, conflict);
  if (!current.ok) return current;
  const { confirmed, reason } = ask.input.body;
  const settled = settle(round, conflict.body, { confirmed, reason, by: ask.actor.id, now: ask.now });
  if (!settled.ok) return settled;
  const sheets = confirmed
    ? await excludeSheets(world, round, { submissionId, personId }, ask.now)
    : { changes: [], effects: [], checks: [], marks: [] };
  return ok({
    changes: [
      {
        kind: 'conflict',
        id,
        before: conflict,
        after: settled.value,
        action: confirmed ? 'conflict.confirm' : 'conflict.dismiss',
        reason,
      },
      ...sheets.changes,
    ],
    checks: sheets.checks,
    marks: sheets.marks,
    effects: sheets.effects,
    answer: sealed => ({
      body: {
        ...settled.value,
        selectionCode: entry.body.selectionCode,
        receipt: sealed.receipt('conflict', id),
      },
      version: sealed.version('conflict', id),
    }),
  });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { declareConflictContract } from '#shared/contracts/judging/declare-conflict.ts';
import { conflictIdOf, entryIdOf } from '#shared/domain/judging/judging.ts';
import { declareConflict as declare } from '#shared/domain/judging/settle-conflict.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { roundResource } from '../round-resource.ts';
import { excludeSheets } from './exclude-sheets.ts';
import { submissionOfCode } from './selection-codes.ts';

type Contract = typeof declareConflictContract;

/** A juror or council member steps back from an entry; it acts at once and nobody is asked. */
export const declareConflict: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { roundId } = ask.input.params;
  const { selectionCode, reason } = ask.input.body;
  const [round, submissionId] = await Promise.all([
    world.records.find('round', roundId),
    submissionOfCode(world, roundId, selectionCode),
  ]);
  const entry = submissionId && (await world.records.find('entry', entryIdOf(roundId, submissionId)));
  const allowed = ask.allow(round && entry ? { ...roundResource(round.body), group: entry.body.group } : {});
  if (!allowed.ok) return allowed;
  if (!round || !entry) return fail('resource.not-found');
  const { submissionId: about } = entry.body;
  const id = conflictIdOf(roundId, about, ask.actor.id);
  const before = await world.records.find('conflict', id);
  const declared = declare(round.body, before?.body, {
    submissionId: about,
    personId: ask.actor.id,
    reason,
    now: ask.now,
  });
  if (!declared.ok) return declared;
  const sheets = await excludeSheets(
    world,
    round.body,
    { submissionId: about, personId: ask.actor.id },
    ask.now,
  );
  return ok({
    changes: [
      { kind: 'conflict', id, before, after: declared.value, action: 'conflict.declare', reason },
      ...sheets.changes,
    ],
    checks: sheets.checks,
    marks: sheets.marks,
    effects: sheets.effects,
    answer: sealed => ({
      body: { ...declared.value, selectionCode, receipt: sealed.receipt('conflict', id) },
    }),
  });
};

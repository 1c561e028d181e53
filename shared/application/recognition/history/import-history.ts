import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { importHistoryContract } from '#shared/contracts/recognition/import-history.ts';
import { linesPerImport } from '#shared/domain/recognition/history/columns.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Change, Command } from '../../command.ts';
import { compareHistory } from './compare-history.ts';
import { historyResource, readHistory } from './read-history.ts';

type Contract = typeof importHistoryContract;

/**
 * Records a part of a file of past recognitions in the public register, marked as imported. One commit takes the whole part;
 * a line that stands so already changes nothing, one that stands otherwise is replaced only when that was asked for.
 */
export const importHistory: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { csv, replace, ...of } = ask.input.body;
  const allowed = ask.allow(historyResource(of));
  if (!allowed.ok) return allowed;
  const read = readHistory(world, of, csv);
  if (!read.ok) return read;
  const { lines, problems } = read.value;
  if (problems.length > 0) return fail('history.has-problems');
  if (lines.length > linesPerImport)
    return fail({ code: 'history.part-too-long', params: { max: linesPerImport } });
  const { authority, authorityName } = of;
  const made = { now: ask.now, by: ask.actor.id };
  const compared = await compareHistory(world, { authority, authorityName }, lines, made);
  const changed = compared.filter(({ is }) => is === 'changed');
  const written = compared.filter(({ is }) => is === 'fresh' || (is === 'changed' && replace));
  const body = {
    fresh: compared.filter(({ is }) => is === 'fresh').length,
    same: compared.filter(({ is }) => is === 'same').length,
    replaced: replace ? changed.length : 0,
    kept: replace ? [] : changed.map(({ at }) => at),
  };
  return ok({
    changes: written.map(
      ({ before, after }): Change => ({
        ...{ kind: 'recognition', id: after.id, before, after },
        action: before === undefined ? 'recognition.import' : 'recognition.replace',
      }),
    ),
    answer: () => ({ body }),
  });
};

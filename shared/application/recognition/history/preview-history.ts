import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { previewHistoryContract } from '#shared/contracts/recognition/preview-history.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../../command.ts';
import { sayProblem } from '../../say-problem.ts';
import { compareHistory } from './compare-history.ts';
import { historyResource, type LineProblem, readHistory } from './read-history.ts';

type Contract = typeof previewHistoryContract;

/** Problems that one answer tells: it is kept with its key, and the store keeps 400 kB at most. */
const told = 300;

const say = ({ line, column, code, params }: LineProblem): BodyOf<Contract>['problems'][number] => {
  const { vi, en } = sayProblem({ pointer: '', code, ...(params === undefined ? {} : { params }) });
  return { line, column, code, vi, en };
};

/** What an import of the file would do and every line that it could not take, with nothing written. */
export const previewHistory: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { csv, ...of } = ask.input.body;
  const allowed = ask.allow(historyResource(of));
  if (!allowed.ok) return allowed;
  const read = readHistory(world, of, csv);
  if (!read.ok) return read;
  const { lines, problems } = read.value;
  const { authority, authorityName } = of;
  const made = { now: ask.now, by: ask.actor.id };
  const compared = await compareHistory(world, { authority, authorityName }, lines, made);
  const count = (wanted: string) => compared.filter(({ is }) => is === wanted).length;
  const body = {
    lines: new Set([...lines.map(({ at }) => at), ...problems.map(({ line }) => line)]).size,
    fresh: count('fresh'),
    same: count('same'),
    changed: compared.filter(({ is }) => is === 'changed').map(({ at }) => at),
    problems: problems.slice(0, told).map(say),
    more: Math.max(0, problems.length - told),
  };
  return ok({ changes: [], answer: () => ({ body }) });
};

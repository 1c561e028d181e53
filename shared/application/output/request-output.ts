import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import type { Output } from '#shared/domain/output/output.ts';
import type { OutputKindEntry } from '#shared/domain/output/output-kind.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { allowOutput } from './allow-output.ts';
import { makerOf } from './makers/index.ts';
import { showOutput } from './show-output.ts';

type Contract = typeof requestOutputContract;

/** What one person may order in an hour: making is work, and a stuck button must not become a queue. */
const limit = { perHour: 120, windowSeconds: 3600 } as const;

/**
 * Orders a paper, list or archive. It is made in the background, from the record as it stands then; an order is never
 * answered with what another person ordered, since that may say what this one must not know.
 */
export const requestOutput: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { what, subject, format } = ask.input.body;
  const kind: OutputKindEntry = outputKinds[what];
  if (!kind.formats.includes(format))
    return fail({
      code: 'request.invalid',
      pointers: [{ pointer: '/body/format', code: 'output.other-format' }],
    });
  const askedBy = ask.actor.id;
  const allowed = await allowOutput(world, ask, { what, subject, askedBy });
  if (!allowed.ok) return allowed;
  const asked = await world.records.countUse({
    name: `outputs-of/${askedBy}`,
    windowSeconds: limit.windowSeconds,
    now: ask.now,
  });
  if (asked > limit.perHour) return fail('request.too-many');
  const ready = await makerOf(what).check(world, subject, { at: ask.now, askedBy, format });
  if (!ready.ok) return ready;
  const output: Output = {
    id: world.chance.id(ask.now),
    what,
    subject,
    format,
    askedBy,
    askedAt: isoOf(ask.now),
    state: 'asked',
    attempts: 0,
    progress: null,
    file: null,
    failure: null,
    keptUntil: null,
  };
  const { id } = output;
  return ok({
    changes: [{ kind: 'output', id, before: undefined, after: output, action: 'output.request' }],
    answer: sealed => ({ body: showOutput(output, ask.now), version: sealed.version('output', id) }),
  });
};

import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { listShown } from '../list-shown.ts';
import { allowOutput } from './allow-output.ts';
import { showOutput } from './show-output.ts';

type Contract = typeof listOutputsContract;

/** What the caller asked for, the latest first; what they have lost the right to is left out. */
export const listOutputs: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = ask.allow({});
  if (!allowed.ok) return allowed;
  const { limit, cursor: after } = ask.input.query;
  const of = { personId: ask.actor.id };
  const { items, cursor } = await listShown(
    ...([world, 'outputs-of-person', of, { limit, cursor: after }] as const),
    found =>
      Promise.all(
        found.map(async ({ body }) =>
          (await allowOutput(world, ask, body)).ok ? showOutput(body, ask.now) : undefined,
        ),
      ),
  );
  return ok({ body: { items: [...items], cursor: cursor ?? null } });
};

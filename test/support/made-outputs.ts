import { downloadOutput } from '#shared/application/output/download-output.ts';
import { makeOutput } from '#shared/application/output/make-output.ts';
import { requestOutput } from '#shared/application/output/request-output.ts';
import type { World } from '#shared/application/ports.ts';
import { runCommand } from '#shared/application/run-command.ts';
import type { InputOf } from '#shared/contracts/contract.ts';
import type { requestOutputContract } from '#shared/contracts/output/request-output.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { codeOf } from './answered.ts';
import { askAs } from './asks.ts';

export type Order = InputOf<typeof requestOutputContract>['body'];

/** Outputs as a person gets them: asked for, made by the background function's use case, downloaded. */
export const madeOutputs = (world: World, now: number) => {
  const ask = (actor: Actor, body: Order) =>
    runCommand(world, requestOutput, askAs(actor, 'output.ask', { params: {}, query: {}, body }, { now }));
  const download = (actor: Actor, outputId: string) =>
    downloadOutput(
      world,
      askAs(actor, 'output.ask', { params: { outputId }, query: {}, body: undefined }, { now }),
    );
  /** The id of what was asked for and made. Throws, with the code, where that was refused or failed. */
  const make = async (actor: Actor, body: Order): Promise<string> => {
    const asked = await ask(actor, body);
    if (!asked.ok) throw new Error(`${body.what} was refused: ${asked.refusal.code}`);
    const { id } = asked.value.body;
    await makeOutput(world, id, { at: now, requestId: 'test' });
    return id;
  };
  /** The file that its asker downloads. */
  const file = async (actor: Actor, body: Order): Promise<Uint8Array> => {
    const id = await make(actor, body);
    const allowed = codeOf(await download(actor, id));
    const made = (await world.records.find('output', id))?.body;
    if (allowed !== 'ok' || !made?.file)
      throw new Error(`${body.what} was not made: ${made?.failure ?? allowed}`);
    return world.files.read(made.file.key, made.file.versionId);
  };
  return { ask, download, make, file };
};

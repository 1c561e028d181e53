import { makeOutput } from '#shared/application/output/make-output.ts';
import type { World } from '#shared/application/ports.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import { listRemindersContract } from '#shared/contracts/record/list-reminders.ts';
import type { OutputKindEntry } from '#shared/domain/output/output-kind.ts';
import { type OutputKind, outputKindNames, outputKinds } from '#shared/domain/output/output-kinds.ts';
import { openScreening, now as whileScreened } from '#test/application/screening/open-screening.ts';
import { inParallel } from '#test/play/parallel.ts';
import { openGateway } from '../../secrecy/gateway.ts';
import type { Pool } from '../../secrecy/reading-routes.ts';
import { when } from '../../secrecy/whole-round.ts';
import { codeOf } from '../../support/answered.ts';
import { madeOutputs } from '../../support/made-outputs.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { furtherValues } from '../matrix/further-records.ts';
import { piped } from '../matrix/open-matrix.ts';
import { people } from '../matrix/people.ts';
import { choosing, fits, makeInput, type Values } from '../support/make-input.ts';
import { openDoor } from '../support/open-door.ts';
import { ofKind, subjectsOf } from '../support/read-outputs.ts';
import { readers } from '../support/readers.ts';
import { plainRender as render } from '../support/requests/event-work.ts';
import type { Path } from './path.ts';
import { functionOf } from './request-paths.ts';
import { putPreviews, seedRound } from './whole-ground.ts';

/** Those who are let in somewhere; what is refused is refused by the same first calls. */
const readersHere = people.filter(({ name }) => !/-(elsewhere|beside|former)$/.test(name));

/** Inputs of a route that differ in what may be left out or chosen. */
const inputsOf = (contract: Contract, values: Values) => {
  const inputs = Array.from({ length: 12 }, (_, turn) => makeInput(contract, values, choosing(turn)));
  const fitting = inputs.filter(input => fits(contract, input));
  return [...new Map(fitting.map(input => [JSON.stringify(input), input])).values()].slice(0, 5);
};

let address = 0;

/** Asks for everything in every way, until that is refused; gives what was answered by a fault. */
const readBy = async (world: World, contract: Contract, pool: Pool): Promise<readonly string[]> => {
  const door = openDoor(world);
  const faults: string[] = [];
  for (const person of readersHere) {
    const values = { ...pool, ...furtherValues, effectId: pool.messageId, ...person.values };
    for (const { params, query } of inputsOf(contract, values)) {
      address += 1;
      const { status } = await door({
        ...{ routeKey: routeKeyOf(contract), caller: person.caller, params, query, now: when },
        // What is rationed by address is not the subject here.
        sourceIp: `2001:db8::${address.toString(16)}`,
      });
      if (status >= 500) faults.push(`${contract.id}, ${person.name}: ${status}`);
      if (status >= 400) break;
    }
  }
  return faults;
};

const reading = piped.filter(({ method }) => method === 'GET');
const shown = reading.filter(({ query }) => 'preview' in query.shape);

/** Every route that reads, asked by everyone who is here; once more for pictures when they are there. */
const readAll: Path = async ground => {
  const pool = await seedRound(ground);
  const faults: string[] = [];
  const read = async (contract: Contract): Promise<void> => {
    faults.push(...(await ground.as(functionOf(contract), world => readBy(world, contract, pool))));
  };
  await inParallel(reading, 3, read);
  await putPreviews(ground);
  await inParallel(shown, 3, read);
  if (faults.length > 0) throw new Error(faults.join('\n'));
};

/** Every output in every format: ordered, made, downloaded. */
const makeAll: Path = async ground => {
  const pool = await seedRound(ground);
  const subjects = subjectsOf(pool);
  const made: string[] = [];
  for (const what of outputKindNames) {
    const kind: OutputKindEntry = outputKinds[what];
    for (const format of kind.formats) {
      const order = { what, subject: ofKind[what as OutputKind] ?? subjects[kind.subject], format };
      for (const { actor } of readers) {
        if (actor === null) continue;
        const id = await ground.as('outputs', async world => {
          const asked = await madeOutputs(world, when).ask(actor, order);
          return asked.ok ? asked.value.body.id : undefined;
        });
        if (id === undefined) continue;
        await ground.as('make-outputs', world =>
          makeOutput({ ...world, render }, id, { at: when, requestId: 'proof' }),
        );
        const got = await ground.as('outputs', async world =>
          codeOf(await madeOutputs(world, when).download(actor, id)),
        );
        if (got !== 'ok') throw new Error(`${what}.${format}: ${got}`);
        made.push(what);
        break;
      }
    }
  }
  const missing = outputKindNames.filter(what => !made.includes(what));
  if (missing.length > 0) throw new Error(`nobody was given ${missing.join(', ')}`);
};

/** While dossiers are screened the officials see whom the system will remind of supplements. */
const readReminders: Path = async ground => {
  await openScreening(() => ground.world).seedScreened(1);
  const request = { as: 'official-1', now: whileScreened, params: { roundId: sampleRoundId } };
  const { status } = await ground.as(functionOf(listRemindersContract), world =>
    openGateway(world)(routeKeyOf(listRemindersContract), request),
  );
  if (status !== 200) throw new Error(`the reminders: ${status}`);
};

/** What reads alone. */
export const readingPaths: Readonly<Record<string, Path>> = { readAll, makeAll, readReminders };

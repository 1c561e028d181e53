import { routeTable } from '#functions/catalog.ts';
import type { Route } from '#functions/edge/route.ts';
import type { World } from '#shared/application/ports.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import { isOver, type RoundState, roundStates } from '#shared/domain/round/states.ts';
import { nothing, seedWholeRound, when } from '../../secrecy/whole-round.ts';
import { openLocalSigner } from '../../support/local-signer.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { buildRound } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld } from '../../support/world.ts';
import { choosing, fits, makeInput, type RouteInput, type Values } from '../support/make-input.ts';
import { noteRights } from '../support/note-rights.ts';
import { type DoorRequest, openDoor } from '../support/open-door.ts';
import { rememberReads } from '../support/remember-reads.ts';
import { frozenWorld } from './frozen-world.ts';
import { furtherRecords, furtherValues } from './further-records.ts';
import { besideRoundId, furtherSeats, type Person, people } from './people.ts';
import type { WhoMay } from './who-may.ts';

/** What is answered by the pipeline; the description of the API is files beside a bundle. */
export const piped: readonly Contract[] = routeTable
  .map(({ route }) => route.contract)
  .filter(({ path }) => path.startsWith('/v1/'));
export const states = Object.keys(roundStates) as RoundState[];

const refusals = [401, 403, 404];

/** By what stands where they are asked; who has values of their own asks by them. */
const made = new WeakMap<Values, Map<string, RouteInput>>();
const inputOf = (contract: Contract, person: Person, values: Values): RouteInput => {
  const key = `${contract.id} ${person.values === undefined ? '' : person.name}`;
  const known = made.get(values) ?? new Map<string, RouteInput>();
  made.set(values, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const choose = choosing(7);
  for (let turn = 0; turn < 40; turn += 1) {
    const input = makeInput(contract, { ...values, ...person.values }, choose);
    if (!fits(contract, input)) continue;
    known.set(key, input);
    return input;
  }
  throw new Error(`no input of ${contract.id} could be made`);
};

/** A request of the person with everything that the route demands. */
export const requestOf = (contract: Contract, person: Person, values: Values): DoorRequest => {
  const { params, query, body } = inputOf(contract, person, values);
  return {
    ...{ routeKey: routeKeyOf(contract), caller: person.caller, params, query, now: when },
    ...(body === undefined ? {} : { text: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', 'idempotency-key': 'matrix-of-rights', 'if-match': '"1"' },
  };
};

const webhooks = { secretOf: async () => 'mau', refusalOf: async () => undefined, call: async () => 200 };

/** Two rounds of one province, one of them played to its end, and everyone of the matrix; `values` name what is there. */
export const openMatrix = async () => {
  const keys = await openLocalSigner();
  const store = await openTestWorld({ files: memoryFiles(), signer: keys.signer, webhooks });
  const whole = await seedWholeRound(store.world);
  const beside = buildRound({ id: besideRoundId, state: 'judging', title: 'Đợt bên cạnh (mẫu)' });
  await seed(store.world, [...furtherSeats, ...furtherRecords, record('round', besideRoundId, beside)]);
  const values: Values = { ...whole, ...furtherValues, effectId: whole.messageId };
  return {
    values,
    world: { ...store.world, records: rememberReads(store.world.records) },
    /** The same, without remembering what was read, and the client that reads. */
    fresh: store.world,
    client: store.client,
    close: async () => {
      await store.close();
      await keys.close();
    },
  };
};

export type Walk = {
  readonly world: World;
  readonly values: Values;
  readonly table: WhoMay;
  readonly routes?: readonly Contract[];
  readonly states: (route: number, person: number) => readonly RoundState[];
  /** Put around each route, where a fault is planted. */
  readonly through?: (route: Route) => Route;
};

const isMarked = (table: WhoMay, route: string, person: Person, state: RoundState): boolean =>
  person.columns.some(column => {
    const until = table.get(route)?.get(column);
    return until === 'always' || (until !== undefined && !isOver(state));
  });

/** Walks cells of the matrix and gives those that are not as the table says. */
export const walkMatrix = async (walk: Walk) => {
  const { world, values, table, routes = piped, through = (route: Route) => route } = walk;
  const absentValues = { ...values, ...nothing };
  const wrong: string[] = [];
  const count = { cells: 0, allowed: 0, committed: 0 };
  for (const state of states) {
    const frozen = frozenWorld(world, state);
    const rights = noteRights();
    const door = openDoor(frozen.world, route => rights.through(through(route)));
    const cells = routes.flatMap((contract, index) =>
      people
        .filter((_, turn) => walk.states(index, turn).includes(state))
        .map(person => ({ contract, person })),
    );
    for (const { contract, person } of cells) {
      const marked = isMarked(table, contract.id, person, state);
      const before = frozen.commits();
      const reply = await door(requestOf(contract, person, values));
      const letIn = rights.wasLetIn(reply.status);
      const committed = frozen.commits() > before;
      count.cells += 1;
      count.allowed += marked ? 1 : 0;
      count.committed += committed ? 1 : 0;
      const cell = `${contract.id}, ${person.name}, ${state}: ${reply.status}`;
      if (reply.status === 500) wrong.push(`${cell} is a fault`);
      if (letIn !== marked) wrong.push(`${cell}, ${letIn ? 'let in' : 'kept out'}`);
      if (marked) continue;
      if (committed) wrong.push(`${cell}, came to a commit`);
      if (!refusals.includes(reply.status)) wrong.push(`${cell} is no refusal`);
      const absent = await door(requestOf(contract, person, absentValues));
      rights.wasLetIn(absent.status);
      if (JSON.stringify(absent) !== JSON.stringify(reply)) wrong.push(`${cell}, tells that it exists`);
    }
  }
  return { wrong, count };
};

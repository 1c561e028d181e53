import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Route } from '#functions/edge/route.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { fail } from '#shared/kernel/result.ts';
import { when } from '../../secrecy/whole-round.ts';
import { frozenWorld } from '../matrix/frozen-world.ts';
import { openMatrix, piped, states } from '../matrix/open-matrix.ts';
import { people } from '../matrix/people.ts';
import { readWhoMay } from '../matrix/who-may.ts';
import { atDepth } from '../support/depth.ts';
import { type Choose, choosing, makeInput } from '../support/make-input.ts';
import { type Door, type DoorReply, openDoor } from '../support/open-door.ts';
import { proofSeed, sayProof } from '../support/say-proof.ts';
import { bodyOf, type Draft, gentle, type MutationName, mutationNames, mutations } from './mutations.ts';

/** What tells how we are made: places in the code, of AWS, of the computer; names of errors. */
const internals =
  /\.[cm]?[tj]s:\d|node_modules|arn:aws|\bat async\b|[a-z]Error\b|Exception|dynamo|\/tmp\/|\$metadata/i;

/** Harms by which a body says more than the contract names, and the mark of each: what still bears one is never obeyed. */
const neverObeyed: Readonly<Partial<Record<MutationName, RegExp>>> = {
  'a member nobody knows': /"unknownMember"/,
  'a prototype': /"(__proto__|constructor)"/,
  'a key said twice': /^\{("[^"]+"):null,(.*,)?\1:|^\{"a":1,"a":2\}$/s,
  'deep nesting': /\[{31}/,
};

/** Half of all requests are little harmed, and come far in; the others have one or two of everything done to them. */
const drawNames = (choose: Choose): readonly MutationName[] => {
  if (choose(2) === 0) return [gentle[choose(gentle.length)] ?? 'as it is'];
  return Array.from(
    { length: 1 + choose(2) },
    () => mutationNames[choose(mutationNames.length)] ?? 'as it is',
  );
};

const table = readWhoMay();
/** For each route, someone who may: the others would only ever meet the door. */
const whoMay = new Map(
  piped.map(({ id }) => [
    id,
    people.filter(({ columns }) => columns.some(column => table.get(id)?.has(column))),
  ]),
);

describe('whatever is sent', () => {
  let matrix: Awaited<ReturnType<typeof openMatrix>>;
  beforeAll(async () => {
    matrix = await openMatrix();
  });
  afterAll(() => matrix.close());

  const fuzz = async (count: number, seed: number, through = (route: Route): Route => route) => {
    let inside = false;
    const noting = (route: Route): Route => {
      const run = through(route).run as (world: unknown, ask: unknown) => Promise<never>;
      return {
        ...route,
        run: (world: unknown, ask: unknown) => {
          inside = true;
          return run(world, ask);
        },
      };
    };
    const doors: readonly Door[] = states.map(state =>
      openDoor(frozenWorld(matrix.world, state, { pretend: true }).world, noting),
    );
    const wrong: string[] = [];
    const counted = { requests: 0, deep: 0, done: 0 };
    const met = new Set<string>();
    const judge = (reply: DoorReply, names: readonly MutationName[], said: string, body: string) => {
      if (reply.status >= 500 || reply.status < 200) wrong.push(`${said}: ${reply.status}`);
      if (internals.test(reply.text)) wrong.push(`${said}: tells ${internals.exec(reply.text)?.[0]}`);
      if (reply.status < 300 && names.some(name => neverObeyed[name]?.test(body)))
        wrong.push(`${said}: obeyed`);
      if ('polluted' in {}) wrong.push(`${said}: changed every object`);
    };
    for (let turn = 0; turn < count; turn += 1) {
      const choose = choosing(seed + turn * 7919);
      const contract = piped[turn % piped.length];
      const door = doors[choose(doors.length)];
      if (contract === undefined || door === undefined) throw new Error('no route');
      const able = whoMay.get(contract.id) ?? people;
      const person = able[choose(able.length)] ?? people[0];
      const names = drawNames(choose);
      const input = makeInput(contract, { ...matrix.values, ...person?.values }, choose);
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': `fuzz-${turn}-mau`,
        'if-match': '"1"',
      };
      const draft = names.reduce<Draft>((before, name) => mutations[name](before, choose), {
        ...input,
        headers,
      });
      const { text, base64 = false } = bodyOf(draft);
      inside = false;
      const reply = await door({
        ...{
          routeKey: routeKeyOf(contract),
          params: draft.params,
          query: draft.query,
          headers: draft.headers,
        },
        ...{
          now: when,
          sourceIp: `2001:db8::${(turn % 65_535).toString(16)}`,
          base64,
        },
        ...(text === undefined ? {} : { text }),
        ...(contract.signIn === 'none' ? {} : { caller: person?.caller }),
      });
      const body = base64 ? Buffer.from(text ?? '', 'base64').toString('utf8') : (text ?? '');
      judge(reply, names, `${contract.id} ${person?.name} ${names.join(' + ')} ${body.slice(0, 200)}`, body);
      counted.requests += 1;
      counted.deep += inside ? 1 : 0;
      counted.done += reply.status < 300 ? 1 : 0;
      if (reply.status < 300) met.add(contract.id);
    }
    return { wrong, counted, met };
  };

  test('is answered or refused, without a fault and without a word of how we are made', async () => {
    const { wrong, counted, met } = await fuzz(atDepth({ normal: 5000, deep: 300_000 }), proofSeed());
    expect(wrong.slice(0, 40)).toEqual([]);
    sayProof('requests', {
      requests: { value: counted.requests, least: 2000 },
      deep: { value: counted.deep, least: Math.ceil(counted.requests / 3) },
      answered: { value: counted.done, least: Math.ceil(counted.requests / 20) },
      'routes that answered': { value: met.size, least: Math.ceil(piped.length / 3) },
    });
  }, 1_800_000);

  test.each([
    [
      'a use case that fails',
      /: 500/,
      (route: Route): Route =>
        route.contract.id === 'change-establishment'
          ? {
              ...route,
              type: 'query',
              run: async () => {
                throw new Error('table records');
              },
            }
          : route,
    ],
    [
      'a refusal that tells its place in the code',
      /tells/,
      (route: Route): Route => ({
        ...route,
        type: 'query',
        run: async () => fail({ code: 'resource.not-found', params: { at: String(new Error('mau').stack) } }),
      }),
    ],
  ])('the harness sees %s', async (_what, found, through) => {
    const { wrong } = await fuzz(3 * piped.length, 1, through);
    expect(wrong.filter(one => found.test(one))).not.toEqual([]);
  });
});

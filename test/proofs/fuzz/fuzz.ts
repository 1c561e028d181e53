import type { Route } from '#functions/edge/route.ts';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import { type Choose, choosing, type RouteInput } from '../support/make-input.ts';
import type { Door } from '../support/open-door.ts';
import { progressOf } from '../support/say-progress.ts';
import { wrongWith } from './judge.ts';
import { bodyOf, type Draft, gentle, type MutationName, mutationNames, mutations } from './mutations.ts';

/** A request before it is harmed: to where, by whom, when. */
export type Sound = {
  readonly contract: Contract;
  readonly door: Door;
  /** Who asks, in words. */
  readonly who: string;
  readonly caller: unknown;
  readonly now: number;
  readonly input: RouteInput;
  readonly version?: number | undefined;
};

/** Half of all requests are little harmed, and come far in; the others have one or two of everything done to them. */
export const anyHarm = (choose: Choose): readonly MutationName[] => {
  if (choose(2) === 0) return [gentle[choose(gentle.length)] ?? 'as it is'];
  return Array.from(
    { length: 1 + choose(2) },
    () => mutationNames[choose(mutationNames.length)] ?? 'as it is',
  );
};

/** Notes of each request whether it came to the use case. */
export const noteInside = (through: (route: Route) => Route = route => route) => {
  let inside = false;
  return {
    through: (route: Route): Route => {
      const run = through(route).run as (world: unknown, ask: unknown) => Promise<never>;
      return {
        ...route,
        run: (world: unknown, ask: unknown) => {
          inside = true;
          return run(world, ask);
        },
      };
    },
    /** Since it was last asked. */
    wasInside: (): boolean => {
      const was = inside;
      inside = false;
      return was;
    },
  };
};

export type Fuzzed = {
  readonly requests: number;
  /** Came to a use case. */
  readonly deep: number;
  /** How often each route answered with success. */
  readonly done: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
};

type Fuzz = {
  readonly count: number;
  readonly seed: number;
  readonly sound: (turn: number, choose: Choose) => Sound;
  readonly harms?: (choose: Choose, turn: number) => readonly MutationName[];
  readonly wasInside: () => boolean;
};

/** Sends so many requests, each harmed as chance says, and gives what was wrong with the answers. */
export const fuzz = async ({ count, seed, sound, harms = anyHarm, wasInside }: Fuzz): Promise<Fuzzed> => {
  const wrong: string[] = [];
  const done = new Map<string, number>();
  let deep = 0;
  const progress = progressOf('requests', count);
  for (let turn = 0; turn < count; turn += 1) {
    const choose = choosing(seed + turn * 7919);
    const { contract, door, who, caller, now, input, version = 1 } = sound(turn, choose);
    const names = harms(choose, turn);
    const headers = {
      ...{ 'content-type': 'application/json', 'idempotency-key': `fuzz-${turn}-mau` },
      'if-match': `"${version}"`,
    };
    const draft = names.reduce<Draft>((before, name) => mutations[name](before, choose), {
      ...input,
      headers,
    });
    const { text, base64 = false } = bodyOf(draft);
    wasInside();
    const before = process.cpuUsage();
    const reply = await door({
      ...{ routeKey: routeKeyOf(contract), params: draft.params, query: draft.query, headers: draft.headers },
      ...{ now, sourceIp: `2001:db8::${(turn % 65_535).toString(16)}`, base64 },
      ...(text === undefined ? {} : { text }),
      ...(contract.signIn === 'none' ? {} : { caller }),
    });
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    const body = base64 ? Buffer.from(text ?? '', 'base64').toString('utf8') : (text ?? '');
    for (const what of wrongWith(reply, names, body, spent))
      wrong.push(`${contract.id} ${what} (${who}, ${names.join(' + ')}, ${body.slice(0, 200)})`);
    deep += wasInside() ? 1 : 0;
    progress(wrong.length);
    if (reply.status < 300) done.set(contract.id, (done.get(contract.id) ?? 0) + 1);
  }
  return { requests: count, deep, done, wrong };
};

import { remindDue } from '#shared/application/message/remind-due.ts';
import type { World } from '#shared/application/ports.ts';
import { applyRetention } from '#shared/application/privacy/apply-retention.ts';
import { tellOfExpiry } from '#shared/application/recognition/tell-of-expiry.ts';
import { deliverEffect } from '#shared/application/record/deliver-effect.ts';
import { draftNextRounds } from '#shared/application/round/draft-next-rounds.ts';
import { deliverWebhookCall } from '#shared/application/webhook/deliver-webhook-call.ts';
import { wakeEffects } from '#shared/application/webhook/wake-effects.ts';
import { type Effect, effectSchema } from '#shared/domain/record/effect.ts';
import { varied } from '../support/vary.ts';
import { fitOf } from './circumstances.ts';
import type { Heard, History, Sent } from './history.ts';
import type { Wish } from './stages.ts';

const minute = 60_000;
const hour = 60 * minute;

/** How often each thing was done, and how often it came to something. */
export type Tally = Map<string, { made: number; moved: number }>;

export type Life = {
  readonly history: History;
  /** What was refused since something was granted last. */
  readonly refused: Set<string>;
  readonly found: string[];
  readonly moves: Tally;
  /** By the function that served them. */
  readonly requests: Tally;
  readonly granted: Set<string>;
  keys: number;
};

const count = (tally: Tally, name: string, moved: boolean): void => {
  const before = tally.get(name) ?? { made: 0, moved: 0 };
  tally.set(name, { made: before.made + 1, moved: before.moved + Number(moved) });
};

/** A request made now: of the version that its record has now, but for a few. */
const newRequest = (life: Life, wish: Wish): Sent => {
  const { standing, fraction, now } = life.history;
  life.keys += 1;
  const { target = '' } = wish.circumstances;
  const current = fraction() < 0.95 ? standing.get(target)?.version : undefined;
  const version = wish.asked.version === undefined ? undefined : (current ?? wish.asked.version);
  return { ...wish, version, key: `model-key-${life.keys}`, at: now() };
};

/** Whether it was granted. */
const note = (life: Life, { sent, reply }: Heard): boolean => {
  const granted = reply.status < 300;
  if (granted) life.refused.clear();
  else life.refused.add(sent.contract.id);
  if (granted) life.granted.add(sent.contract.id);
  count(life.requests, sent.servedBy, granted);
  return granted;
};

const isLater = (reply: Heard['reply']): boolean => reply.status === 503 || reply.status === 429;

/** A client's patience: the same request under the same key. */
const insist = async (life: Life, sent: Sent): Promise<boolean> => {
  let heard = await life.history.ask(sent);
  for (let time = 0; time < 3 && isLater(heard.reply); time += 1) {
    await life.history.wait(2000);
    await life.history.quiet();
    heard = await life.history.ask(sent);
  }
  return note(life, heard);
};

const chooseWish = (life: Life): Wish | undefined => {
  const { history, refused, keys } = life;
  const [own] = history.stage.wishes;
  if (keys === 0) return own;
  const open = history.stage.wishes.filter(({ contract }) => !refused.has(contract.id));
  const among = Map.groupBy(open, wish => wish.servedBy);
  // What can be asked in few states of things is asked there the more.
  const chances = open.map(wish => {
    const rivals =
      (history.stage.offers.get(wish.servedBy) ?? 1) * (among.get(wish.servedBy)?.length ?? 1) ** 0.5;
    return { wish, chance: fitOf(wish.circumstances, history.standing) / rivals };
  });
  let left = history.fraction() * chances.reduce((sum, { chance }) => sum + chance, 0);
  return chances.find(({ chance }) => {
    left -= chance;
    return left < 0;
  })?.wish;
};

const effectsIn = async ({ history }: Life): Promise<readonly Effect[]> =>
  (await history.stage.place.contents()).records
    .filter(({ kind }) => kind?.S === 'effect' || kind?.S === 'webhook-call')
    .map(({ body }) => effectSchema.parse(JSON.parse(body?.S ?? 'null')));

/** Work that no client waits for: it may fail for the moment, and is brought again. */
const work = async (life: Life, name: string, doing: (world: World) => Promise<unknown>): Promise<void> => {
  try {
    await life.history.perform(({ world }) => doing(world));
    life.history.trace.push(name);
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    life.history.trace.push(`${name}: ${reason}`);
    if (reason !== 'UnavailableError')
      life.found.push(`${name} broke: ${error instanceof Error ? error.stack : reason}`);
  }
};

const deliverOne = (life: Life, { id, payload }: Effect): Promise<void> =>
  work(life, `deliver ${payload.type} ${id}`, world =>
    payload.type === 'webhook-call'
      ? deliverWebhookCall(world, id, life.history.now())
      : deliverEffect(world, id, life.history.now()),
  );

/** Deliveries of the stream, some of them doubled, and the waking of those that wait. */
export const sweep = async (life: Life, share = 0.8): Promise<number> => {
  const effects = await effectsIn(life);
  const pending = effects.filter(({ state }) => state === 'pending');
  for (const effect of pending) {
    if (life.history.fraction() > share) continue;
    const copies = life.history.fraction() < 0.2 ? 2 : 1;
    await Promise.all(Array.from({ length: copies }, () => deliverOne(life, effect)));
  }
  await work(life, 'wake effects', world => wakeEffects(world, life.history.now()));
  return effects.filter(({ state }) => state === 'pending' || state === 'waiting').length;
};

const nextDeadline = ({ history }: Life): number | undefined =>
  [...history.standing]
    .filter(([place]) => place.startsWith('round '))
    .flatMap(([, { body }]) => [...JSON.stringify(body).matchAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g)])
    .map(([text]) => Date.parse(text.slice(1, -1)))
    .filter(at => at > history.now())
    .sort((a, b) => a - b)[0];

/** Whether any of them was granted. */
const noteAll = (life: Life, all: readonly Heard[]): boolean =>
  all.map(one => note(life, one)).includes(true);

type Move = {
  readonly share: number;
  /** Whether there is anything to do it with. @default always */
  readonly can?: (life: Life) => boolean;
  readonly make: (life: Life) => Promise<boolean>;
};

/** Everything that happens in a history, and how often. */
export const moves = {
  ask: {
    share: 45,
    make: async life => {
      const wish = chooseWish(life);
      if (wish === undefined) return false;
      const other =
        life.history.fraction() < 0.1
          ? { ...wish, asked: { ...wish.asked, ...varied(wish.contract, wish.asked) } }
          : wish;
      return insist(life, newRequest(life, other));
    },
  },
  'the same again': {
    share: 8,
    can: ({ history }) => history.heard.length > 0,
    make: async life => {
      const earlier = life.history.pick(life.history.heard);
      if (earlier === undefined) return false;
      await life.history.ask(earlier.sent);
      return true;
    },
  },
  'two clicks at once': {
    share: 8,
    make: async life => {
      const wish = chooseWish(life);
      if (wish === undefined) return false;
      const sent = newRequest(life, wish);
      return noteAll(life, await Promise.all([life.history.ask(sent), life.history.ask(sent)]));
    },
  },
  'two clients at once': {
    share: 8,
    make: async life => {
      const [one, other] = [chooseWish(life), chooseWish(life)];
      if (one === undefined || other === undefined) return false;
      const both = [newRequest(life, one), newRequest(life, other)];
      return noteAll(life, await Promise.all(both.map(life.history.ask)));
    },
  },
  'clients at the hour': {
    share: 5,
    can: life => nextDeadline(life) !== undefined,
    make: async life => {
      const { fraction, now, wait, ask } = life.history;
      const deadline = nextDeadline(life);
      const [one, other] = [chooseWish(life), chooseWish(life)];
      if (deadline === undefined || one === undefined || other === undefined) return false;
      await wait(deadline - now() - 1);
      await life.history.quiet();
      const both = [newRequest(life, one), newRequest(life, other)] as const;
      const [first, , second] = await Promise.all([
        ask(both[0]),
        wait(Math.floor(fraction() * 3)),
        ask(both[1]),
      ]);
      return noteAll(life, [first, second]);
    },
  },
  'another body under the key': {
    share: 3,
    can: ({ history }) => history.heard.some(({ reply }) => reply.status < 300),
    make: async life => {
      const earlier = life.history.pick(life.history.heard.filter(({ reply }) => reply.status < 300));
      if (earlier === undefined) return false;
      const { sent } = earlier;
      await life.history.ask({ ...sent, asked: { ...sent.asked, ...varied(sent.contract, sent.asked) } });
      return true;
    },
  },
  clock: {
    share: 10,
    make: async life => {
      const { fraction, now, wait, pick } = life.history;
      const kind = fraction();
      const deadline = nextDeadline(life);
      if (kind < 0.1 && deadline !== undefined) await wait(deadline - now() + Math.floor(fraction() * 3) - 1);
      else
        await wait(
          kind < 0.8 ? (pick([1, 1000, minute, 3 * minute]) ?? 1) : Math.floor(fraction() * 20 * hour),
        );
      return true;
    },
  },
  effects: {
    share: 14,
    can: ({ history }) => history.owed.size > 0,
    make: async life => (await sweep(life)) > 0,
  },
  daily: {
    share: 4,
    make: async life => {
      const now = life.history.now();
      await work(life, 'remind', world => remindDue(world, now));
      await work(life, 'draft rounds', world => draftNextRounds(world, { now }));
      await work(life, 'expiry', world => tellOfExpiry(world, { now }));
      await work(life, 'retention', world => applyRetention(world, { now }));
      return true;
    },
  },
} as const satisfies Record<string, Move>;

type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as readonly MoveName[];

/** One move, drawn by its share of those that there is anything to do with. */
export const move = async (life: Life): Promise<void> => {
  const possible = moveNames.filter(name => {
    const one: Move = moves[name];
    return one.can?.(life) ?? true;
  });
  let left = life.history.fraction() * possible.reduce((sum, name) => sum + moves[name].share, 0);
  const name = possible.find(one => {
    left -= moves[one].share;
    return left < 0;
  });
  if (name === undefined) return;
  const moved = await moves[name].make(life);
  await life.history.quiet();
  count(life.moves, name, moved);
};

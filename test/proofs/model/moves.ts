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
import type { Heard, History, Sent } from './history.ts';
import type { Wish } from './stages.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What was learned in earlier histories of a stage: which wishes were ever granted there. */
export type Memory = Map<string, { asked: number; granted: number }>;

export type Life = {
  readonly history: History;
  readonly memory: Memory;
  /** Where a wish was refused since the last one that was granted. */
  readonly refused: Set<string>;
  readonly versions: Map<string, number>;
  readonly found: string[];
  readonly counts: Map<string, { made: number; moved: number }>;
  keys: number;
};

const count = ({ counts }: Life, name: string, moved: boolean): void => {
  const before = counts.get(name) ?? { made: 0, moved: 0 };
  counts.set(name, { made: before.made + 1, moved: before.moved + Number(moved) });
};

/** Whose command a request is, in the words of rights: `submission` of `submission.submit`. */
export const classOf = ({ contract }: Pick<Wish, 'contract'>): string => contract.action.split('.')[0] ?? '';

const placeOf = ({ contract, asked }: Wish): string => `${contract.id} ${JSON.stringify(asked.params)}`;

const newRequest = (life: Life, wish: Wish): Sent => {
  life.keys += 1;
  const version =
    wish.asked.version === undefined ? undefined : (life.versions.get(placeOf(wish)) ?? wish.asked.version);
  return { ...wish, version, key: `model-key-${life.keys}`, at: life.history.now() };
};

const note = (life: Life, { sent, reply }: Heard): void => {
  const granted = reply.status < 300;
  const known = life.memory.get(sent.contract.id) ?? { asked: 0, granted: 0 };
  life.memory.set(sent.contract.id, { asked: known.asked + 1, granted: known.granted + Number(granted) });
  if (granted) life.refused.clear();
  else life.refused.add(sent.contract.id);
  const version = Number(/\d+/.exec(reply.etag ?? '')?.[0]);
  if (reply.etag !== undefined) life.versions.set(placeOf(sent), version);
  count(life, classOf(sent), granted);
};

const isLater = (reply: Heard['reply']): boolean =>
  reply.status === 503 || reply.status === 429 || reply.text.includes('in-progress');

/** A client's patience: the same request under the same key, and on a newer version once more under another. */
const insist = async (life: Life, first: Sent): Promise<Heard> => {
  let heard = await life.history.ask(first);
  for (let time = 0; time < 3 && isLater(heard.reply); time += 1) {
    await life.history.wait(2000);
    await life.history.quiet();
    heard = await life.history.ask(first);
  }
  note(life, heard);
  return heard;
};

const chooseWish = ({ history, memory, refused, keys }: Life): Wish | undefined => {
  const [own, ...others] = history.stage.wishes;
  const share = keys === 0 ? 1 : 0.15;
  if (own !== undefined && !refused.has(own.contract.id) && history.fraction() < share) return own;
  const open = others.filter(({ contract }) => !refused.has(contract.id));
  const chances = open.map(wish => {
    const { asked, granted } = memory.get(wish.contract.id) ?? { asked: 0, granted: 0 };
    return { wish, chance: (granted + 0.5) / (asked + 1) };
  });
  let left = history.fraction() * chances.reduce((sum, { chance }) => sum + chance ** 2, 0);
  return chances.find(({ chance }) => {
    left -= chance ** 2;
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

const deadlinesIn = async ({ history }: Life): Promise<readonly number[]> =>
  (await history.stage.place.contents()).records
    .filter(({ kind }) => kind?.S === 'round')
    .flatMap(({ body }) => [...(body?.S ?? '').matchAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g)])
    .map(([text]) => Date.parse(text.slice(1, -1)))
    .filter(at => at > history.now())
    .sort((a, b) => a - b);

type Move = { readonly share: number; readonly make: (life: Life) => Promise<boolean> };

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
      const { reply, sent } = await insist(life, newRequest(life, other));
      if (reply.status === 412) await insist(life, newRequest(life, sent));
      return true;
    },
  },
  'the same again': {
    share: 8,
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
      for (const heard of await Promise.all([life.history.ask(sent), life.history.ask(sent)]))
        note(life, heard);
      return true;
    },
  },
  'two clients at once': {
    share: 8,
    make: async life => {
      const [one, other] = [chooseWish(life), chooseWish(life)];
      if (one === undefined || other === undefined) return false;
      const both = [newRequest(life, one), newRequest(life, other)];
      for (const heard of await Promise.all(both.map(life.history.ask))) note(life, heard);
      return true;
    },
  },
  'clients at the hour': {
    share: 5,
    make: async life => {
      const { fraction, now, wait, ask } = life.history;
      const [deadline] = await deadlinesIn(life);
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
      note(life, first);
      note(life, second);
      return true;
    },
  },
  'another body under the key': {
    share: 3,
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
      const [deadline] = await deadlinesIn(life);
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

const names = Object.keys(moves) as readonly (keyof typeof moves)[];
const whole = names.reduce((sum, name) => sum + moves[name].share, 0);

/** One move, drawn by its share. */
export const move = async (life: Life): Promise<void> => {
  let left = life.history.fraction() * whole;
  const name = names.find(one => {
    left -= moves[one].share;
    return left < 0;
  });
  if (name === undefined) return;
  const made = await moves[name].make(life);
  await life.history.quiet();
  if (name !== 'ask') count(life, name, made);
};

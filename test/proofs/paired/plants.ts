import type { Route } from '#functions/edge/route.ts';
import type { Ask } from '#shared/application/ask.ts';
import type { Render, World } from '#shared/application/ports.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import { fail } from '#shared/kernel/result.ts';
import { sampleRoundId } from '../../support/round-builder.ts';

type Run = (world: World, ask: Ask<unknown>) => Promise<Answered>;
type Answered =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: { readonly code: string } };
/** Of what reads, its body; of a command, what it would send. */
type Value = {
  readonly body: Body;
  readonly version?: number;
  readonly effects?: readonly { readonly payload: EffectPayload }[];
};
type Body = Readonly<Record<string, unknown>> & { readonly items?: readonly Body[] };

/** Whether the secret is the other thing: what each leak is made of. It costs the same in both worlds. */
export type IsOther = (world: World) => Promise<boolean>;

type Leak = (run: Run, isOther: boolean, world: World, ask: Ask<unknown>) => Promise<Answered>;

/** A leak built into one route. */
export type Plant = {
  readonly routeId: string;
  readonly through: (isOther: IsOther) => (route: Route) => Route;
};

const at = (routeId: string, leak: Leak): Plant => ({
  routeId,
  through: isOther => route => {
    if (route.contract.id !== routeId) return route;
    // The route's type tied contract and use case together when it was made; the leak changes what it answers.
    const run = route.run as unknown as Run;
    const leaking: Run = async (world, ask) => leak(run, await isOther(world), world, ask);
    return { ...route, run: leaking as never };
  },
});

const inAnswer = (routeId: string, change: (answered: Answered) => Answered): Plant =>
  at(routeId, async (run, isOther, world, ask) => {
    const answered = await run(world, ask);
    return isOther ? change(answered) : answered;
  });
const inBody = (routeId: string, change: (body: Body) => Body): Plant =>
  inAnswer(routeId, answered =>
    answered.ok ? { ...answered, value: { ...answered.value, body: change(answered.value.body) } } : answered,
  );
const inItems = (routeId: string, change: (items: readonly Body[]) => readonly Body[]): Plant =>
  inBody(routeId, body => ({ ...body, items: change(body.items ?? []) }));
const inRefusal = (routeId: string): Plant =>
  inAnswer(routeId, answered => (answered.ok ? answered : fail('access.denied')));
const inCalls = (routeId: string, call: (world: World) => Promise<unknown>): Plant =>
  at(routeId, async (run, isOther, world, ask) => {
    const answered = await run(world, ask);
    if (isOther) await call(world);
    return answered;
  });

/** One parameter more in whatever a command would send. */
const inMessage = (routeId: string): Plant =>
  inAnswer(routeId, answered => {
    if (!answered.ok) return answered;
    const { effects = [] } = answered.value;
    const told = effects.map(effect =>
      'params' in effect.payload
        ? { ...effect, payload: { ...effect.payload, params: { ...effect.payload.params, points: 4000 } } }
        : effect,
    );
    return { ...answered, value: { ...answered.value, effects: told } };
  });

/** Ways in which secrets have left systems of this kind, each built in where it would not be looked for. */
export const plantedLeaks = {
  'the order of a list': inItems('list-round-memberships', items => items.toReversed()),
  'the number of items': inItems('list-round-submissions', items => items.slice(1)),
  'a tag': inAnswer('get-round', answered =>
    answered.ok ? { ...answered, value: { ...answered.value, version: 7 } } : answered,
  ),
  'when it was changed': inBody('get-programme', body => ({
    ...body,
    createdAt: '2026-05-18T03:00:04.000Z',
  })),
  'who changed it': inBody('get-programme', body => ({ ...body, standingBody: 'juror-2' })),
  'a cursor': inBody('list-rounds', body => ({ ...body, cursor: 'NDAwMA' })),
  'which refusal': inRefusal('get-result'),
  'the length of an answer': inBody('get-programme', body => ({
    ...body,
    standingBody: `${String(body.standingBody)}.`,
  })),
  'one more call of the store': inCalls('get-me', world => world.records.find('round', sampleRoundId)),
  'the name of a file': inBody('download-document', body => ({
    ...body,
    url: `${String(body.url)}-4000.pdf`,
  })),
  'a mark of a producer’s own dossier': inBody('get-submission', body => ({ ...body, note: 'Mẫu' })),
  'which refusal of a change': inRefusal('withdraw-submission'),
  'one more call of the store before a change is refused': inCalls('withdraw-submission', world =>
    world.records.find('round', sampleRoundId),
  ),
  'a file that is looked for when a change is refused': inCalls('change-submission', world =>
    world.files.head('incoming/mau'),
  ),
  'a word in a message': inMessage('withdraw-offer'),
} as const satisfies Readonly<Record<string, Plant>>;

type Spoil = (render: Render, isOther: () => Promise<boolean>) => Partial<Render>;

/** Ways in which it may leave with a file, its words being the same. */
export const plantedInFiles = {
  'what a paper says of itself': (render, isOther) => ({
    paper: async (paper, format, facts) =>
      render.paper(paper, format, (await isOther()) ? { ...facts, id: `${facts.id}-4000` } : facts),
  }),
  'when a paper was made': (render, isOther) => ({
    paper: async (paper, format, facts) =>
      render.paper(paper, format, (await isOther()) ? { ...facts, at: facts.at + 4000 } : facts),
  }),
  'a byte more at the end of a list': (render, isOther) => ({
    list: async function* (list, format) {
      yield* render.list(list, format);
      if (await isOther()) yield Buffer.from('\n');
    },
  }),
} as const satisfies Readonly<Record<string, Spoil>>;

/** A world whose papers and lists leak. */
export const spoiled = (world: World, spoil: Spoil, isOther: IsOther): World => ({
  ...world,
  render: { ...world.render, ...spoil(world.render, () => isOther(world)) },
});

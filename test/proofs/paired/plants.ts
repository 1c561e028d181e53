import type { Route } from '#functions/edge/route.ts';
import type { Ask } from '#shared/application/ask.ts';
import type { Render, World } from '#shared/application/ports.ts';
import { fail } from '#shared/kernel/result.ts';
import { sampleRoundId } from '../../support/round-builder.ts';

type Run = (world: World, ask: Ask<unknown>) => Promise<Answered>;
type Answered =
  | { readonly ok: true; readonly value: { readonly body: Body; readonly version?: number } }
  | { readonly ok: false; readonly refusal: { readonly code: string } };
type Body = Readonly<Record<string, unknown>> & { readonly items?: readonly Body[] };

/** Whether a juror gave many points: what each leak is made of. It costs the same in both worlds. */
const isHigh = async (world: World): Promise<boolean> => {
  const sheets = await world.records.children('sheet', sampleRoundId);
  return sheets.some(({ body }) => body.jurorId === 'juror-2' && (body.total ?? 0) > 2000);
};

type Leak = (high: boolean, answered: Answered, world: World) => Answered | Promise<Answered>;

const at =
  (routeId: string, leak: Leak) =>
  (route: Route): Route => {
    if (route.contract.id !== routeId) return route;
    // The route's type tied contract and use case together when it was made; the leak changes what it answers.
    const run = route.run as unknown as Run;
    const leaking: Run = async (world, ask) => leak(await isHigh(world), await run(world, ask), world);
    return { ...route, run: leaking as never };
  };

const inBody =
  (change: (body: Body) => Body): Leak =>
  (high, answered) =>
    high && answered.ok
      ? { ...answered, value: { ...answered.value, body: change(answered.value.body) } }
      : answered;
const inItems = (change: (items: readonly Body[]) => readonly Body[]): Leak =>
  inBody(body => ({ ...body, items: change(body.items ?? []) }));

/** Ways in which a score has left systems of this kind, each built in where it would not be looked for. */
export const plantedLeaks = {
  'the order of a list': at(
    'list-round-submissions',
    inItems(items => items.toReversed()),
  ),
  'the number of items': at(
    'list-round-submissions',
    inItems(items => items.slice(1)),
  ),
  'a tag': at('get-round', (high, answered) =>
    high && answered.ok ? { ...answered, value: { ...answered.value, version: 7 } } : answered,
  ),
  'when it was changed': at(
    'get-programme',
    inBody(body => ({ ...body, createdAt: '2026-05-18T03:00:04.000Z' })),
  ),
  'who changed it': at(
    'get-programme',
    inBody(body => ({ ...body, standingBody: 'juror-2' })),
  ),
  'a cursor': at(
    'list-rounds',
    inBody(body => ({ ...body, cursor: 'NDAwMA' })),
  ),
  'which refusal': at('get-result', (high, answered) =>
    high && !answered.ok ? fail('access.denied') : answered,
  ),
  'the length of an answer': at(
    'get-programme',
    inBody(body => ({ ...body, standingBody: `${String(body.standingBody)}.` })),
  ),
  'one more call of the store': at('get-me', async (high, answered, world) => {
    if (high) await world.records.find('round', sampleRoundId);
    return answered;
  }),
  'the name of a file': at(
    'download-document',
    inBody(body => ({ ...body, url: `${String(body.url)}-4000.pdf` })),
  ),
  'a mark of a producer’s own dossier': at(
    'get-submission',
    inBody(body => ({ ...body, note: 'Mẫu' })),
  ),
} as const;

/** Ways in which it may leave with the answer to a change that was asked for. */
export const plantedInChanges = {
  'which refusal of a change': at('withdraw-submission', (high, answered) =>
    high && !answered.ok ? fail('access.denied') : answered,
  ),
  'one more call of the store before a change is refused': at(
    'withdraw-submission',
    async (high, answered, world) => {
      if (high) await world.records.find('round', sampleRoundId);
      return answered;
    },
  ),
  'a file that is looked for when a change is refused': at(
    'change-submission',
    async (high, answered, world) => {
      if (high) await world.files.head('incoming/mau');
      return answered;
    },
  ),
} as const;

type Spoil = (render: Render, isHigh: () => Promise<boolean>) => Partial<Render>;

/** Ways in which it may leave with a file, its words being the same. */
export const plantedInFiles = {
  'what a paper says of itself': (render, isHigh) => ({
    paper: async (paper, format, facts) =>
      render.paper(paper, format, (await isHigh()) ? { ...facts, id: `${facts.id}-4000` } : facts),
  }),
  'when a paper was made': (render, isHigh) => ({
    paper: async (paper, format, facts) =>
      render.paper(paper, format, (await isHigh()) ? { ...facts, at: facts.at + 4000 } : facts),
  }),
  'a byte more at the end of a list': (render, isHigh) => ({
    list: async function* (list, format) {
      yield* render.list(list, format);
      if (await isHigh()) yield Buffer.from('\n');
    },
  }),
} as const satisfies Readonly<Record<string, Spoil>>;

/** A world whose papers and lists leak. */
export const spoiled = (world: World, spoil: Spoil): World => ({
  ...world,
  render: { ...world.render, ...spoil(world.render, () => isHigh(world)) },
});

import type { World } from '#shared/application/ports.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { type Call, eventOf, openGateway, type Reply } from '#test/secrecy/gateway.ts';
import { memoryFiles } from '#test/support/memory-files.ts';
import { brokenInvariants } from './invariants.ts';
import type { Contents, Engine } from './place.ts';
import { openProcess } from './process.ts';
import { seedStaff } from './requests/people.ts';
import type { Asked, RequestCase } from './requests/request.ts';
import { seedNamed } from './seed-named.ts';

const wordsOf = (params: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(params)).map(([name, value]) => [name, String(value)]));

export type Sent = Omit<Partial<Asked>, 'version'> & {
  readonly version?: number | undefined;
  readonly key?: string;
};

export const callOf = ({
  as,
  now,
  version,
  params,
  body,
  key = 'proof-request-1',
}: Omit<Asked, 'version'> & Sent): Call => ({
  ...{ as, now, params: wordsOf(params), key },
  ...(version === undefined ? {} : { version }),
  ...(body === undefined ? {} : { body }),
});

/** A route where a request to it succeeds, its stores as they stand then, and how to ask it by any process. */
export const prepare = async (engine: Engine, { contract, prepare: come }: RequestCase) => {
  const place = await engine.newPlace();
  const files = memoryFiles();
  const world = openProcess(place, files, { row: 'before', number: 1 });
  await seedStaff(world);
  const asked = await come({ world, files });
  await seedNamed(world, await place.contents());
  const before = await place.contents();
  const broken = brokenInvariants(before);
  if (broken.length > 0) throw new Error(`${contract.id} is prepared broken: ${broken.join('; ')}`);
  const restoreFiles = files.remember();
  return {
    ...{ contract, place, files, asked, before, restoreFiles },
    /** Everything as it stood before the request; `now`: what stands there, where it is known. */
    restore: async (now?: Contents): Promise<void> => {
      restoreFiles();
      await place.restore(before, now);
    },
    /** The request as the gateway hands it to a function. */
    event: () => eventOf(routeKeyOf(contract), callOf(asked)),
    /** The request, by a process whose pipeline is opened once. */
    opened: (by: World): (() => Promise<Reply>) => {
      const gateway = openGateway(by);
      return () => gateway(routeKeyOf(contract), callOf(asked));
    },
    /** The request, or one that differs from it as said, answered by the process whose world this is. */
    ask: (by: World, more: Sent = {}): Promise<Reply> =>
      openGateway(by)(routeKeyOf(contract), callOf({ ...asked, ...more })),
  };
};
export type Prepared = Awaited<ReturnType<typeof prepare>>;

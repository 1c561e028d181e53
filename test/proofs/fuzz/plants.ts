import type { Route } from '#functions/edge/route.ts';
import type { Ask } from '#shared/application/ask.ts';
import type { World } from '#shared/application/ports.ts';
import { fail } from '#shared/kernel/result.ts';

const instead = (route: Route, run: () => Promise<never>): Route => ({ ...route, type: 'query', run });

const refused = (): never => fail('resource.not-found') as never;

const refusing = (route: Route, at: string): Route => ({
  ...route,
  type: 'query',
  run: async (_world: World, _ask: Ask<never>) => fail({ code: 'resource.not-found', params: { at } }),
});

/** Faults that a route may have, each planted in one, and what the harness says of it. */
export const plants = {
  'that fails': {
    says: 'faults: 500',
    plant: route =>
      instead(route, async () => {
        throw new Error('a fault of the proof');
      }),
  },
  'that never answers': { says: 'hangs', plant: route => instead(route, () => new Promise(() => {})) },
  'that never lets go': {
    says: 'hangs',
    plant: route =>
      instead(route, async () => {
        const begun = process.cpuUsage().user;
        while (process.cpuUsage().user - begun < 2_500_000);
        return refused();
      }),
  },
  'whose refusal tells its place in the code': {
    says: 'tells .ts:',
    // Not this computer's own: wherever the checkout lies, it is the place in the code that is found.
    plant: route => refusing(route, 'at mau (functions/mau.ts:1:1)'),
  },
  'whose refusal names what AWS calls it': {
    says: 'tells arn:aws',
    plant: route => refusing(route, 'arn:aws:lambda:ap-southeast-1:000000000000:function:mau'),
  },
  'whose refusal names a table': {
    says: 'tells tieu-bieu-records',
    plant: route => refusing(route, 'no index of tieu-bieu-records'),
  },
} as const satisfies Readonly<
  Record<string, { readonly says: string; readonly plant: (route: Route) => Route }>
>;

import { rmSync } from 'node:fs';
import { type ApiClient, openApiClient } from '../support/http/api-client.ts';
import { type LocalServer, startLocalServer } from '../support/http/local-server.ts';
import { castEstablishments, castProducts, type PlayEstablishment, type PlayProduct } from './cast.ts';
import { type Meter, openMeter } from './meter.ts';
import type { Progress } from './progress.ts';
import type { Scale } from './scale.ts';

/** The province the play is set in, by its code. */
export const province = { level: 'TINH', locality: '19' } as const;

/** A place in an audit history, as the API hands it to whoever did something. */
export type Receipt = { readonly stream: string; readonly sequence: number; readonly hash: string };

/** Where a round cannot go on, and why. */
export type Stalled = { readonly step: string; readonly reason: string };

/** All that acts have in common. */
export type Stage = {
  readonly scale: Scale;
  readonly server: LocalServer;
  readonly progress: Progress;
  readonly meter: Meter;
  readonly establishments: readonly PlayEstablishment[];
  readonly products: readonly PlayProduct[];
  /** A client signed in as a sample person; one token each for the whole play. */
  readonly as: (sub: string) => Promise<ApiClient>;
  /** A client that bears a token of its own. */
  readonly withToken: (token: string) => ApiClient;
  /** Moves the clock on to an instant. */
  readonly at: (instant: string) => Promise<void>;
  /** Receipts that people were given; the export must contain every one. */
  readonly receipts: Receipt[];
  /** What is done about a round that stalled; `by` is an official who may. @throws where nothing may stall */
  readonly whenStalled: (roundId: string, stalled: Stalled, by: string | undefined) => Promise<void>;
};

/** The Monday on which the play begins, 09:00 in Viet Nam. */
const beginsAt = Date.parse('2026-02-02T02:00:00.000Z');

/** Starts the product on a fresh folder, its clock at the first morning of the play. */
export const openStage = async (folder: string, scale: Scale, progress: Progress): Promise<Stage> => {
  rmSync(folder, { recursive: true, force: true });
  const server = await startLocalServer(folder);
  await server.advanceTo(beginsAt);
  const signedIn = new Map<string, Promise<ApiClient>>();
  const establishments = castEstablishments(scale.establishments);
  return {
    scale,
    server,
    progress,
    meter: openMeter(server),
    establishments,
    products: castProducts(establishments, scale.products),
    as: sub => {
      const known = signedIn.get(sub) ?? server.as(sub);
      signedIn.set(sub, known);
      return known;
    },
    withToken: token => openApiClient(() => server.url, token),
    at: async instant => {
      await server.advanceTo(Date.parse(instant));
    },
    receipts: [],
    whenStalled: async (_roundId, { step, reason }) => {
      throw new Error(`the round stalled at ${step}: ${reason}`);
    },
  };
};

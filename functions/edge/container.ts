import { pace } from '#shared/adapters/aws/pace.ts';
import { openChance } from '#shared/adapters/chance/chance.ts';
import { openClient } from '#shared/adapters/dynamodb/open-client.ts';
import { openRecordStore } from '#shared/adapters/dynamodb/record-store.ts';
import type { World } from '#shared/application/ports.ts';
import { lazyTable } from '#shared/kernel/lazy-table.ts';
import { demand, type Environment, readEnvironment } from './environment.ts';

/** A part of the world that a function was not given: touching it is a mistake in the function's wiring. */
const absent = <T extends object>(part: string): T =>
  new Proxy({} as T, {
    get: (_target, property) => {
      throw new Error(`this function has no ${part} (asked for ${String(property)})`);
    },
  });

/** What a function adds to the store of records that all have. */
export type Parts = {
  readonly files?: (environment: Environment) => World['files'];
  readonly outside?: (environment: Environment) => World['outside'];
  readonly webhooks?: (environment: Environment) => World['webhooks'];
  readonly examine?: (environment: Environment) => World['examine'];
  readonly writeCsv?: () => World['writeCsv'];
  readonly signer?: (environment: Environment) => World['signer'];
  readonly checkpoints?: (environment: Environment) => World['checkpoints'];
  readonly readCsv?: () => World['readCsv'];
  readonly render?: (environment: Environment) => World['render'];
  readonly signatures?: () => World['signatures'];
};

/**
 * The composition root: one world per function instance, opened at the first request, each part when it is first used. Each
 * entry names the parts it needs, so that a bundle holds no client its function may not use.
 */
export const openWorld = (parts: Parts = {}): (() => World) => {
  let world: World | undefined;
  return () => {
    if (world === undefined) {
      const environment = readEnvironment(process.env);
      world = lazyTable({
        records: () =>
          openRecordStore({
            client: openClient({ region: environment.AWS_REGION }),
            tables: { records: environment.TB_RECORDS_TABLE, audit: environment.TB_AUDIT_TABLE },
            pace,
          }),
        chance: () => openChance(),
        pause: () => pace.pause,
        files: () => parts.files?.(environment) ?? absent<World['files']>('files'),
        outside: () => parts.outside?.(environment) ?? absent<World['outside']>('outside'),
        webhooks: () => parts.webhooks?.(environment) ?? absent<World['webhooks']>('webhooks'),
        examine: () => parts.examine?.(environment) ?? absent<World['examine']>('examine'),
        writeCsv: () => parts.writeCsv?.() ?? absent<World['writeCsv']>('writeCsv'),
        signer: () => parts.signer?.(environment) ?? absent<World['signer']>('signer'),
        checkpoints: () => parts.checkpoints?.(environment) ?? absent<World['checkpoints']>('checkpoints'),
        readCsv: () => parts.readCsv?.() ?? absent<World['readCsv']>('readCsv'),
        render: () => parts.render?.(environment) ?? absent<World['render']>('render'),
        signatures: () => parts.signatures?.() ?? absent<World['signatures']>('signatures'),
        channels: () => () => demand(environment.TB_CHANNELS, 'TB_CHANNELS'),
        site: () => () => demand(environment.TB_SITE_ORIGIN, 'TB_SITE_ORIGIN'),
      });
    }
    return world;
  };
};

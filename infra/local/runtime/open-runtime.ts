import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { routeTable } from '#functions/catalog.ts';
import { apiPatterns } from '#infra/site/site-paths.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { openControl } from '../control/control.ts';
import { lockFolder } from '../disk/folder-lock.ts';
import { writeFileAtomically } from '../disk/write-file-atomically.ts';
import { gatewayServerOptions, openGateway } from '../gateway/gateway.ts';
import { localSettings } from '../site/local-settings.ts';
import { openFilesDoor } from '../site/serve-files.ts';
import { openSite } from '../site/serve-site.ts';
import type { Log } from '../wire/log.ts';
import { listen } from './listen.ts';
import { names } from './names.ts';
import { scheduleJobs } from './schedule-jobs.ts';
import { openServices } from './services.ts';

const siteFolder = join(import.meta.dirname, '../../../dist/web');

export type RuntimeOptions = {
  readonly folder: string;
  readonly port: number;
  /** Where files are uploaded and downloaded; 0 for any free port. */
  readonly objectPort: number;
  readonly log: Log;
  /** Bytes that functions have logged so far. @default 0 */
  readonly functionLogBytes?: () => number;
  /** What a function's role does not allow is refused, as on AWS. @default false */
  readonly enforceIam?: boolean;
};

/**
 * The whole system in one process on 127.0.0.1: the catalog's functions behind the gateway, over the embedded services,
 * with their data in `folder`. Takes the folder's lock: a second start on the same data is refused by name.
 */
export const openRuntime = async ({
  folder,
  port,
  objectPort,
  log,
  functionLogBytes = () => 0,
  enforceIam = false,
}: RuntimeOptions) => {
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder, 'runtime');
  const services = await openServices({ folder, port, objectPort, log, enforceIam });
  const gateway = services.usage.api(
    openGateway({
      routes: () =>
        routeTable.map(({ route, functionName }) => ({
          routeKey: routeKeyOf(route.contract),
          functionName,
          authorizer: route.contract.signIn,
        })),
      authorizer: 'authoriser',
      invoke: services.functions.invoke,
      now: services.clock.now,
      log,
    }),
  );
  const control = openControl(services, functionLogBytes);
  const settings = localSettings(services.endpoints, names.clientId);
  const files = openFilesDoor(`${services.endpoints.s3}/${names.bucket}`);
  const site = openSite({
    folder: siteFolder,
    settings: () => settings,
    api: apiPatterns(routeTable.map(({ route }) => route.contract.path)),
  });
  const server = await listen(
    (request, response) => {
      if (services.issuer.handle(request, response)) return;
      if (control(request, response)) return;
      if (files(request, response)) return;
      if (site(request, response)) return;
      gateway(request, response);
    },
    port,
    gatewayServerOptions,
  );
  await services.start();
  await scheduleJobs(services.endpoints.scheduler);
  const url = `http://127.0.0.1:${server.port}`;
  const endpointsFile = join(folder, 'endpoints.json');
  writeFileAtomically(
    endpointsFile,
    JSON.stringify(
      {
        ...services.endpoints,
        url,
        recordsTable: names.records,
        auditTable: names.audit,
        bucket: names.bucket,
        checkpointsBucket: names.checkpoints,
        pid: process.pid,
      },
      null,
      2,
    ),
  );
  return {
    url,
    services,
    stop: async () => {
      rmSync(endpointsFile, { force: true });
      await server.close();
      await services.stop();
      lock.release();
    },
  };
};

import { openWorld } from '../edge/container.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { signerPart } from '../edge/signer-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { writeCsvPart } from '../edge/write-csv-part.ts';
import { publicRoutes } from './routes.ts';

export const handler = serveRoutes(
  publicRoutes,
  openWorld({ signer: signerPart, writeCsv: writeCsvPart }),
  openTelemetry('public'),
);

import { openWorld } from '../edge/container.ts';
import { csvPart } from '../edge/csv-part.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { recognitionRoutes } from './routes.ts';

export const handler = serveRoutes(
  recognitionRoutes,
  openWorld({ readCsv: csvPart }),
  openTelemetry('recognition'),
);

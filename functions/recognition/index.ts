import { openWorld } from '../edge/container.ts';
import { csvPart } from '../edge/csv-part.ts';
import { filesPart } from '../edge/files-part.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { recognitionRoutes } from './routes.ts';

export const handler = serveRoutes(
  recognitionRoutes,
  openWorld({ files: filesPart, readCsv: csvPart }),
  openTelemetry('recognition'),
);

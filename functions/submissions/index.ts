import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { submissionsRoutes } from './routes.ts';

export const handler = serveRoutes(
  submissionsRoutes,
  openWorld({ files: filesPart }),
  openTelemetry('submissions'),
);

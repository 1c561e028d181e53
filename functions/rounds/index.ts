import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { roundsRoutes } from './routes.ts';

export const handler = serveRoutes(roundsRoutes, openWorld({ files: filesPart }), openTelemetry('rounds'));

import { openWorld } from '../edge/container.ts';
import { filesPart } from '../edge/files-part.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { councilRoutes } from './routes.ts';

export const handler = serveRoutes(councilRoutes, openWorld({ files: filesPart }), openTelemetry('council'));

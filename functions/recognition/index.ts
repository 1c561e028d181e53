import { openWorld } from '../edge/container.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { recognitionRoutes } from './routes.ts';

export const handler = serveRoutes(recognitionRoutes, openWorld(), openTelemetry('recognition'));

import { openWorld } from '../edge/container.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { privacyRoutes } from './routes.ts';

export const handler = serveRoutes(privacyRoutes, openWorld(), openTelemetry('privacy'));

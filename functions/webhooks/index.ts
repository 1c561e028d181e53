import { openWorld } from '../edge/container.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { webhooksPart } from '../edge/webhooks-part.ts';
import { webhooksRoutes } from './routes.ts';

export const handler = serveRoutes(
  webhooksRoutes,
  openWorld({ webhooks: webhooksPart }),
  openTelemetry('webhooks'),
);

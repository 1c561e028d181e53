import { openWorld } from '../edge/container.ts';
import { serveRoutes } from '../edge/serve-routes.ts';
import { signerPart } from '../edge/signer-part.ts';
import { openTelemetry } from '../edge/telemetry.ts';
import { publicRoutes } from './routes.ts';

export const handler = serveRoutes(publicRoutes, openWorld({ signer: signerPart }), openTelemetry('public'));

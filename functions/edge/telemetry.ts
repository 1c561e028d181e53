import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

export type Telemetry = { readonly logger: Logger; readonly metrics: Metrics };

/** JSON lines and embedded metrics of one function: ids, codes and durations; never bodies, names, numbers or files. */
export const openTelemetry = (serviceName: string): Telemetry => ({
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ namespace: 'TieuBieu', serviceName }),
});

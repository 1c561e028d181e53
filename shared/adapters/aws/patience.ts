/**
 * How long the SDK's clients wait and how often they try: three times, 1 s for a connection and 3 s for an answer to begin,
 * so that a service that hangs is given up after some 9 s, well inside a gateway request's 29. Times are milliseconds.
 */
export const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
} as const;

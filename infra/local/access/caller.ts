import type { IncomingMessage } from 'node:http';

/** The access key that signed a request in its header; what it signed is not checked here, the loopback is trusted. */
export const accessKeyIn = ({ headers }: IncomingMessage): string | undefined =>
  /\bCredential=([^/,\s]+)\//.exec(headers.authorization ?? '')?.[1];

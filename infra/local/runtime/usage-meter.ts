import type { IncomingMessage, ServerResponse } from 'node:http';
import { catalog, type FunctionName } from '#functions/catalog.ts';
import { operationName } from '../object-store/operations.ts';
import { readRequest } from '../object-store/request.ts';

/** What was used of each thing that AWS bills, by names as in a price list: `s3.PutObject`, `lambda.gbSeconds`. */
export type Used = Readonly<Record<string, number>>;

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

const byTarget = ({ headers, method }: IncomingMessage): string =>
  String(headers['x-amz-target'] ?? method)
    .split('.')
    .at(-1) ?? '';

const ofFiles = (request: IncomingMessage): string => {
  try {
    const name = operationName(readRequest(request));
    // A form that is posted to a bucket puts an object.
    return name === 'PostBucket' ? 'PostObject' : name;
  } catch {
    // What cannot be read is refused by the store, and billed all the same.
    return 'Refused';
  }
};

/** The name of what a request asks of each service. */
const operations = {
  s3: ofFiles,
  sfn: byTarget,
  kms: byTarget,
  scheduler: ({ method }) => `${method}Schedule`,
  ses: ({ method, url }) => (url?.endsWith('/outbound-emails') ? 'SendEmail' : `${method}`),
  sns: () => 'Publish',
  zalo: () => 'Message',
} as const satisfies Readonly<Record<string, (request: IncomingMessage) => string>>;

const isSignedLink = ({ url = '' }: IncomingMessage): boolean => url.includes('X-Amz-Signature=');

/** Calls `then` with the bytes of the answer, head included, once it has gone out. */
const afterAnswer = (request: IncomingMessage, response: ServerResponse, then: (bytes: number) => void) => {
  const { socket } = request;
  const before = socket.bytesWritten;
  response.once('close', () => then(socket.bytesWritten - before));
};

/**
 * Counts beside the capacity meter what else a bill would have: calls of each service, requests and answers of the API, files
 * that leave by a link, calls and time of functions. Their time is a model: CPU of this process while they run, so that a busy
 * computer makes nothing dearer; what they wait for is not in it, what the embedded services do meanwhile is.
 */
export const openUsageMeter = () => {
  const used: Record<string, number> = {};
  const add = (what: string, count: number): void => {
    used[what] = (used[what] ?? 0) + count;
  };
  /** Gigabytes of the functions that run. */
  const running: number[] = [];
  let before = process.cpuUsage();
  /** Gives the CPU since the last start or end to those that ran meanwhile, in equal parts. */
  const share = (): void => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const gigabytes = running.reduce((sum, one) => sum + one, 0);
    if (running.length > 0) add('lambda.gbSeconds', ((user + system) / 1e6 / running.length) * gigabytes);
  };
  return {
    used: (): Used => ({ ...used }),
    add,
    service:
      (service: keyof typeof operations, handle: Handle): Handle =>
      (request, response) => {
        add(`${service}.${operations[service](request)}`, 1);
        if (service === 's3' && isSignedLink(request))
          afterAnswer(request, response, bytes => add('egress.filesBytes', bytes));
        return handle(request, response);
      },
    api:
      (handle: Handle): Handle =>
      (request, response) => {
        add('api.requests', 1);
        afterAnswer(request, response, bytes => add('egress.apiBytes', bytes));
        return handle(request, response);
      },
    function: async <T>(name: FunctionName, call: () => Promise<T>): Promise<T> => {
      const gigabytes = catalog[name].memoryMb / 1024;
      share();
      running.push(gigabytes);
      try {
        return await call();
      } finally {
        share();
        running.splice(running.indexOf(gigabytes), 1);
        add('lambda.invocations', 1);
      }
    },
  };
};
export type UsageMeter = ReturnType<typeof openUsageMeter>;

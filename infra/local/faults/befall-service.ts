import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { accessKeyIn } from '../access/caller.ts';
import { localCredentials } from '../runtime/names.ts';
import type { FaultsAtHand } from './fault-plan.ts';
import type { FaultKind } from './faults.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
export type Service = 'kms' | 's3' | 'sfn' | 'scheduler' | 'ses' | 'sns';

/** How a service that answers in XML words a refusal of the moment; the others answer in JSON. */
const xmlWords: Partial<Readonly<Record<Service, (code: string) => string>>> = {
  s3: code => `<Error><Code>${code}</Code><Message>A fault that was asked for</Message></Error>`,
  sns: code => `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`,
};

const refuse = (service: Service, response: ServerResponse, status: number, code: string): void => {
  const xml = xmlWords[service];
  response.writeHead(status, {
    'content-type': xml === undefined ? 'application/x-amz-json-1.0' : 'application/xml',
    'x-amzn-errortype': code,
  });
  response.end(xml === undefined ? JSON.stringify({ __type: code }) : xml(code));
};

/** Lets the work be done, of which nobody hears. */
const muted = (request: IncomingMessage, response: ServerResponse): ServerResponse =>
  Object.assign(response, {
    write: () => true,
    end: () => {
      request.socket.destroy();
      return response;
    },
  });

/** Functions alone meet faults: a browser that follows a signed link has no key of its own. */
const callerOf = (request: IncomingMessage): string | undefined => {
  const key = accessKeyIn(request);
  return key?.startsWith(`${localCredentials.accessKeyId}-`) ? key : undefined;
};

/** What was drawn for a call to the store befalls calls to the other services too, where a plan says so. */
export const befallService =
  (faults: FaultsAtHand) =>
  (service: Service, handle: Handle): Handle =>
  async (request, response) => {
    const caller = callerOf(request);
    const drawn =
      caller === undefined || !faults.areEverywhere()
        ? undefined
        : faults.draw(service, Buffer.from('{}'), caller);
    const meet: Partial<Record<FaultKind, () => unknown>> = {
      throttle: () =>
        service === 's3'
          ? refuse(service, response, 503, 'SlowDown')
          : refuse(service, response, 400, 'ThrottlingException'),
      failBefore: () => refuse(service, response, 500, 'InternalError'),
      dropAfterCommit: () => handle(request, muted(request, response)),
      delay: async () => {
        await pause(faults.delayMs(), undefined, { ref: false });
        return handle(request, response);
      },
      hang: () => undefined,
    };
    const met = drawn === undefined ? undefined : meet[drawn];
    return met === undefined ? handle(request, response) : met();
  };

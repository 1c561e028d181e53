import type { IncomingMessage, ServerResponse } from 'node:http';
import { AccessDeniedError, type Admit } from '../access/admit.ts';
import { askedOfWorkflow } from '../access/asked/workflow.ts';
import { accessKeyIn } from '../access/caller.ts';
import { actions, type Engine } from './actions.ts';
import { Fault } from './fault.ts';
import { LIMITS } from './limits.ts';

const SERVICE = 'AWSStepFunctions.';

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LIMITS.requestBytes)
      throw new Fault('ValidationException', `body above ${LIMITS.requestBytes} bytes`);
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new Fault('SerializationException', 'the body is not JSON');
  }
};

const actionOf = (request: IncomingMessage): string => {
  // Both headers make a browser ask first, so no web page can reach the engine through the user's browser.
  const type = request.headers['content-type'] ?? '';
  const target = request.headers['x-amz-target'];
  if (request.method !== 'POST' || !type.startsWith('application/x-amz-json-1.0')) {
    throw new Fault('UnknownOperationException', 'only POST of application/x-amz-json-1.0 is answered');
  }
  if (typeof target !== 'string' || !target.startsWith(SERVICE)) {
    throw new Fault('UnknownOperationException', `X-Amz-Target must start with ${SERVICE}`);
  }
  return target.slice(SERVICE.length);
};

const answer = (
  response: ServerResponse,
  status: number,
  requestId: string,
  body: object,
  type?: string,
): void => {
  const json = JSON.stringify(type === undefined ? body : { __type: type, ...body });
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(json),
    'x-amzn-requestid': requestId,
    ...(type === undefined ? {} : { 'x-amzn-errortype': type }),
  });
  response.end(json);
};

const serve = async (request: IncomingMessage, engine: Engine, admit: Admit): Promise<object> => {
  const name = actionOf(request);
  const run = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (run === undefined) {
    throw new Fault('UnknownOperationException', `operation ${name} is not implemented by this engine`);
  }
  const body = await bodyOf(request);
  admit(accessKeyIn(request), askedOfWorkflow(name, body));
  return Object(run(engine, body));
};

/** AWS JSON 1.0 over HTTP (header X-Amz-Target). A refusal is 400 under its AWS name; a defect is 500 and is logged. */
export const handlerOf =
  (
    engine: Engine,
    { requestId, log, admit }: { requestId: () => string; log: (line: string) => void; admit: Admit },
  ) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const id = requestId();
    serve(request, engine, admit).then(
      body => answer(response, 200, id, body),
      (error: unknown) => {
        if (error instanceof Fault) return answer(response, 400, id, { message: error.message }, error.type);
        if (error instanceof AccessDeniedError) {
          log(`request ${id}: ${error.message}`);
          return answer(response, 400, id, { message: error.message }, error.name);
        }
        log(`request ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
        return answer(response, 500, id, { message: 'internal failure, see the log' }, 'InternalFailure');
      },
    );
  };

import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { filesPath } from '#infra/site/site-paths.ts';
import { fileHeaders } from '#infra/site/site-policy.ts';

/** Headers of the connection to the bucket, not of the file. */
const ofTheConnection: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding'];

const askBucket = (address: string, { method, headers }: IncomingMessage): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { range } = headers;
    ask(address, { method, agent: false, headers: range === undefined ? {} : { range } }, resolve)
      .on('error', reject)
      .end();
  });

/**
 * The door to files as CloudFront has it: a signed address is asked of the bucket as it is, by path and query alone, and each
 * answer, refusals too, leaves with the headers of files. What is no file's address it leaves to others (false).
 * @param bucketUrl the bucket's own address
 */
export const openFilesDoor =
  (bucketUrl: string, added: Readonly<Record<string, string>> = fileHeaders) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method = '', url = '' } = request;
    if (!url.startsWith(`${filesPath}/`) || (method !== 'GET' && method !== 'HEAD')) return false;
    const pass = async () => {
      const answer = await askBucket(`${bucketUrl}${url.slice(filesPath.length)}`, request);
      const kept = Object.entries(answer.headers).filter(([name]) => !ofTheConnection.includes(name));
      response.writeHead(answer.statusCode ?? 502, { ...Object.fromEntries(kept), ...added });
      await pipeline(answer, response);
    };
    pass().catch(() => {
      // The bucket is gone, or who asked is: nothing more can be said to either.
      if (response.headersSent) response.destroy();
      else response.writeHead(502, added).end();
    });
    return true;
  };

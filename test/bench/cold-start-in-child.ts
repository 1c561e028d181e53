import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

/** One cold start: a bundle is loaded and asked once. Says the CPU that both took, and the status of the answer. */
const [file = '', eventFile = ''] = process.argv.slice(2);
const event: unknown = JSON.parse(readFileSync(eventFile, 'utf8'));
const load = createRequire(import.meta.url);
const answerSchema = z.object({
  statusCode: z.int().optional(),
  $metadata: z.object({ httpStatusCode: z.int() }).optional(),
});
type Handler = (event: unknown, context: object) => unknown;
const handlerSchema = z.object({
  handler: z.custom<Handler>(value => typeof value === 'function'),
});
const context = { awsRequestId: 'r', functionName: 'bench', getRemainingTimeInMillis: () => 29_000 };

const before = process.cpuUsage();
const { handler } = handlerSchema.parse(load(file));
const answer = answerSchema.parse(await handler(event, context));
const { user, system } = process.cpuUsage(before);
const status = answer.statusCode ?? answer.$metadata?.httpStatusCode;
process.stdout.write(`\n${JSON.stringify({ cpuMs: (user + system) / 1000, status })}\n`, () =>
  process.exit(0),
);

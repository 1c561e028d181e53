import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { catalog, type FunctionName, functionNames } from '#functions/catalog.ts';
import { withinPayloadLimits } from '../wire/payload-limits.ts';
import { within } from './surroundings.ts';
import type { UsageMeter } from './usage-meter.ts';

type Handler = (event: unknown, context: object) => unknown;

const bundles = join(import.meta.dirname, '../../../dist/functions');

/** Thrown, as Lambda does, when a function ran past its time. */
class FunctionTimeoutError extends Error {
  override readonly name = 'Sandbox.Timedout';
}

/**
 * Runs the product's functions in this process, from the bundles that Lambda gets, each in surroundings of its own. A function
 * is loaded when it is first called, as there.
 */
export const openFunctions = (
  surroundingsOf: (name: FunctionName) => Readonly<Record<string, string>>,
  usage: Pick<UsageMeter, 'function'>,
) => {
  const require = createRequire(import.meta.url);
  const handlers = new Map<string, Handler>();
  const environments = new Map<string, Record<string, string>>();
  const environment = (name: FunctionName): Record<string, string> => {
    const known = environments.get(name) ?? { ...surroundingsOf(name) };
    environments.set(name, known);
    return known;
  };
  const handlerOf = (name: FunctionName): Handler => {
    const known = handlers.get(name);
    if (known !== undefined) return known;
    const { handler } = within(
      environment(name),
      () => require(join(bundles, catalog[name].folder, 'index.cjs')) as { handler: Handler },
    );
    handlers.set(name, handler);
    return handler;
  };
  let requests = 0;
  const invoke = async (functionName: string, event: unknown, context: object = {}): Promise<unknown> => {
    const name = functionNames.find(known => known === functionName);
    if (name === undefined) throw new Error(`there is no function ${functionName}`);
    requests += 1;
    const { timeoutSeconds } = catalog[name];
    const deadline = performance.now() + timeoutSeconds * 1000;
    const stop = new AbortController();
    const late = pause(timeoutSeconds * 1000, undefined, { signal: stop.signal, ref: false }).then(() => {
      throw new FunctionTimeoutError(`${functionName} ran longer than ${timeoutSeconds} s`);
    });
    // The loser of the race must not become an unhandled rejection.
    late.catch(() => undefined);
    try {
      const handler = handlerOf(name);
      const own = {
        functionName: name,
        awsRequestId: `local-${requests}`,
        callbackWaitsForEmptyEventLoop: true,
        ...context,
        getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
      };
      const work = usage.function(name, async () => within(environment(name), () => handler(event, own)));
      return await Promise.race([work, late]);
    } finally {
      stop.abort();
    }
  };
  return {
    invoke: withinPayloadLimits(invoke),
    /** Loads what was not called yet, one function after another, so that nobody waits for all of them. */
    warm: async (): Promise<void> => {
      for (const name of functionNames) {
        await turn();
        handlerOf(name);
      }
    },
  };
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { faultPlanSchema } from '../faults/fault-plan.ts';
import { bounces, mailFailures } from '../mail/mailbox.ts';
import type { Services } from '../runtime/services.ts';
import { samplePersonOf } from '../sample/people.ts';
import { answerPage, isPage } from './pages.ts';
import { settle } from './settle.ts';

const prefix = '/__local/';
const maxBody = 65_536;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > maxBody) throw new Error('too large');
  }
  return text === '' ? {} : JSON.parse(text);
};

const own = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Requests that come through another name than loopback's are not ours (a page elsewhere could rebind its name here), nor are
 * those that a page from elsewhere sends.
 */
const isLoopback = ({ headers }: IncomingMessage): boolean =>
  own.test(headers.host ?? '') &&
  (headers.origin === undefined || own.test(headers.origin.replace(/^https?:\/\//, '')));

type Action = (services: Services, body: unknown, query: URLSearchParams) => Promise<unknown> | unknown;

const clockState = ({ clock }: Services) => ({ now: clock.now(), iso: new Date(clock.now()).toISOString() });

/** What is due by the moved clock runs at once, schedules too unless they are paused. */
const moved = async (services: Services) => {
  if (!services.scheduler.isPaused()) await services.scheduler.tick();
  await services.engine.tick();
  return clockState(services);
};

/**
 * The control surface of the embedded runtime, for tests and trials: clock, tokens, mail, deliveries. It is part of no
 * function and so of no cloud bundle.
 */
const actions: Readonly<Record<string, Action>> = {
  'GET clock': clockState,
  'POST clock/set': async (services, body) => {
    const { to, hold } = z.strictObject({ to: z.number(), hold: z.boolean().default(false) }).parse(body);
    services.clock[hold ? 'hold' : 'set'](to);
    return moved(services);
  },
  'POST clock/advance': async (services, body) => {
    services.clock.advance(z.strictObject({ ms: z.number().min(0) }).parse(body).ms);
    return moved(services);
  },
  'POST clock/reset': async services => {
    services.clock.reset();
    return moved(services);
  },
  'POST tokens': async ({ issuer, clock }, body) => {
    const { sub, ttl } = z
      .strictObject({ sub: z.string(), ttl: z.int().min(1).max(31_536_000).default(3600) })
      .parse(body);
    const person = samplePersonOf(sub);
    if (person === undefined) throw new Error(`no sample person ${sub}`);
    return { token: (await issuer.mint(person, clock.now(), ttl)).idToken };
  },
  'GET mail': ({ mailbox }, _body, query) => {
    const to = query.get('to');
    return {
      messages: mailbox.messages({
        ...(to === null ? {} : { to }),
        limit: Number(query.get('limit') ?? 100),
      }),
    };
  },
  'GET access': ({ access }) => access.state() ?? { granted: [], used: [] },
  'POST mail/fail-next': ({ mailbox }, body) => {
    const { count, code } = z
      .strictObject({ count: z.int().min(0).max(1000), code: z.enum(mailFailures).optional() })
      .parse(body);
    mailbox.failNext(count, code);
    return {};
  },
  /** From now on mail to the address comes back; null ends it. */
  'POST mail/bounce': ({ mailbox }, body) => {
    const { address, how } = z
      .strictObject({ address: z.string(), how: z.enum(bounces).nullable() })
      .parse(body);
    mailbox.bounce(address, how);
    return {};
  },
  'POST scheduler/pause': ({ scheduler }) => {
    scheduler.pause();
    return {};
  },
  'POST scheduler/resume': ({ scheduler }) => {
    scheduler.resume();
    return {};
  },
  'POST events/redeliver': async ({ objects, pumps }) => {
    const redelivered = await objects.redeliver();
    for (const pump of pumps()) pump.redeliver();
    return { redelivered };
  },
  /** Resolves when deliveries have caught up with everything acknowledged so far. */
  'POST settle': async services => {
    await settle(services);
    return {};
  },
  /** Faults of the store, drawn from here on; an empty plan ends them. */
  'POST faults': ({ faults }, body) => {
    faults.set(faultPlanSchema.parse(body));
    return {};
  },
  'GET faults': ({ faults }) => ({ injected: faults.counts(), ...faults.met() }),
};

/** What the installation has used of all that AWS would bill, since it was started; transitions since it was made. */
const meterOf = ({ meter, engine, usage }: Services, functionLogBytes: number) => {
  const { wcu, rcu, calls } = meter.capacity();
  const { transitions, executions } = engine.metrics();
  const used = {
    ...usage.used(),
    'dynamodb.writeUnits': wcu,
    'dynamodb.readUnits': rcu,
    'logs.bytes': functionLogBytes,
  };
  return { wcu, rcu, calls, transitions, executions, used };
};

export const openControl =
  (services: Services, functionLogBytes: () => number) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (!url.pathname.startsWith(prefix)) return false;
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(value));
    };
    const name = url.pathname.slice(prefix.length);
    if (isLoopback(request) && isPage(request.method, name)) {
      answerPage(services, request, response, name).catch(error => answer(400, { error: String(error) }));
      return true;
    }
    const action: Action | undefined =
      `${request.method} ${name}` === 'GET meter'
        ? () => meterOf(services, functionLogBytes())
        : actions[`${request.method} ${name}`];
    if (!isLoopback(request) || action === undefined) {
      answer(404, { error: 'not found' });
      return true;
    }
    readBody(request)
      .then(body => action(services, body, url.searchParams))
      .then(value => answer(200, value))
      .catch(error => answer(400, { error: String(error) }));
    return true;
  };

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Admit } from '../access/admit.ts';
import { askedOfScheduler } from '../access/asked/scheduler.ts';
import { accessKeyIn } from '../access/caller.ts';
import type { Log } from '../wire/log.ts';
import { answerJson, notImplemented, readJsonBody, validationError, WireError } from '../wire/rest-json.ts';
import { firstDue, parseExpression, type ScheduleExpression } from './schedule-expression.ts';
import { parseName, parseSchedule, type ScheduleBody } from './schedule-request.ts';
import type { Schedule, ScheduleStore } from './schedule-store.ts';

const maximumBodyBytes = 1_048_576;

export type SchedulePlace = { readonly region: string; readonly account: string };

export const scheduleArn = (place: SchedulePlace, groupName: string, name: string): string =>
  `arn:aws:scheduler:${place.region}:${place.account}:schedule/${groupName}/${name}`;

export const expressionOf = ({ body }: Schedule): ScheduleExpression =>
  parseExpression(body.ScheduleExpression, body.ScheduleExpressionTimezone);

/** A moment counts only up to the schedule's end. */
export const withinEnd = (body: ScheduleBody, due: number | undefined): number | null =>
  due === undefined || (body.EndDate !== undefined && due > body.EndDate) ? null : due;

const timingOf = (body: ScheduleBody): string =>
  JSON.stringify([body.ScheduleExpression, body.ScheduleExpressionTimezone, body.StartDate, body.EndDate]);

const planned = (body: ScheduleBody, expression: ScheduleExpression, now: number) => {
  const anchor = body.StartDate ?? now;
  return { anchor, due: withinEnd(body, firstDue(expression, anchor, Math.max(now, anchor))) };
};

const notFound = (groupName: string, name: string): WireError =>
  new WireError(404, 'ResourceNotFoundException', `Schedule ${groupName}/${name} does not exist.`);

const seconds = (instant: number): number => instant / 1_000;

/** The REST interface of EventBridge Scheduler, as far as this system uses it. */
export const openScheduleApi = (options: {
  readonly store: ScheduleStore;
  readonly now: () => number;
  readonly place: SchedulePlace;
  readonly log: Log;
  readonly admit: Admit;
}) => {
  const { store, now, place, log, admit } = options;

  const require = (groupName: string, name: string): Schedule => {
    const schedule = store.find(groupName, name);
    if (schedule === undefined) throw notFound(groupName, name);
    return schedule;
  };

  const create = (name: string, input: unknown) => {
    const { body, expression } = parseSchedule(input);
    const existing = store.find(body.GroupName, name);
    const arn = { ScheduleArn: scheduleArn(place, body.GroupName, name) };
    if (existing !== undefined) {
      const repeated = body.ClientToken !== undefined && existing.body.ClientToken === body.ClientToken;
      // The answer to the first request was lost, and the SDK asks again.
      if (repeated && JSON.stringify(existing.body) === JSON.stringify(body)) return arn;
      throw new WireError(409, 'ConflictException', `Schedule ${body.GroupName}/${name} already exists.`);
    }
    const at = now();
    const plan = planned(body, expression, at);
    store.save({
      groupName: body.GroupName,
      name,
      body,
      ...plan,
      createdAt: at,
      modifiedAt: at,
      revision: 1,
    });
    return arn;
  };

  const update = (name: string, input: unknown) => {
    const { body, expression } = parseSchedule(input);
    const existing = require(body.GroupName, name);
    const at = now();
    const sameTiming = timingOf(existing.body) === timingOf(body);
    // A one-time schedule that has run does not run again unless its time changes.
    const keeps = sameTiming && (expression.kind === 'at' || existing.body.State === body.State);
    const plan = keeps ? { anchor: existing.anchor, due: existing.due } : planned(body, expression, at);
    store.save({ ...existing, body, ...plan, modifiedAt: at, revision: existing.revision + 1 });
    return { ScheduleArn: scheduleArn(place, body.GroupName, name) };
  };

  const get = (name: string, groupName: string) => {
    const { body, createdAt, modifiedAt } = require(groupName, name);
    const { ClientToken: _token, StartDate, EndDate, ...shown } = body;
    return {
      ...shown,
      ...(StartDate !== undefined && { StartDate: seconds(StartDate) }),
      ...(EndDate !== undefined && { EndDate: seconds(EndDate) }),
      Arn: scheduleArn(place, groupName, name),
      Name: name,
      CreationDate: seconds(createdAt),
      LastModificationDate: seconds(modifiedAt),
    };
  };

  const remove = (name: string, groupName: string) => {
    if (!store.remove(groupName, name)) throw notFound(groupName, name);
    return {};
  };

  const readToken = (token: string | null): readonly [string, string] => {
    if (token === null) return ['', ''];
    const [groupName, name, ...more] = Buffer.from(token, 'base64url').toString('utf8').split('/');
    if (!groupName || !name || more.length > 0) throw validationError('NextToken is not valid');
    return [groupName, name];
  };

  const list = (query: URLSearchParams) => {
    const limit = Number(query.get('MaxResults') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw validationError('MaxResults must be 1 to 100');
    const found = store.list({
      after: readToken(query.get('NextToken')),
      groupName: query.get('ScheduleGroup'),
      state: query.get('State'),
      prefix: query.get('NamePrefix'),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      Schedules: shown.map(({ groupName, name, body, createdAt, modifiedAt }) => ({
        Arn: scheduleArn(place, groupName, name),
        GroupName: groupName,
        Name: name,
        State: body.State,
        CreationDate: seconds(createdAt),
        LastModificationDate: seconds(modifiedAt),
        Target: { Arn: body.Target.Arn },
      })),
      ...(found.length > limit &&
        last !== undefined && {
          NextToken: Buffer.from(`${last.groupName}/${last.name}`).toString('base64url'),
        }),
    };
  };

  return (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    answerJson(response, log, async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const [collection, encodedName, ...more] = url.pathname.slice(1).split('/');
      const { method } = request;
      if (collection !== 'schedules' || more.length > 0) {
        throw notImplemented(`EventBridge Scheduler's ${method} ${url.pathname}`);
      }
      if (encodedName === undefined) {
        if (method === 'GET') return list(url.searchParams);
        throw notImplemented(`EventBridge Scheduler's ${method} ${url.pathname}`);
      }
      const name = parseName(decodeURIComponent(encodedName));
      const groupName = url.searchParams.get('groupName') ?? 'default';
      const body = await readJsonBody(request, maximumBodyBytes);
      admit(accessKeyIn(request), askedOfScheduler(method ?? '', { group: groupName, name }, body));
      if (method === 'POST') return create(name, body);
      if (method === 'PUT') return update(name, body);
      if (method === 'GET') return get(name, groupName);
      if (method === 'DELETE') return remove(name, groupName);
      throw notImplemented(`EventBridge Scheduler's ${method} ${url.pathname}`);
    });
};

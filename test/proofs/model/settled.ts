import { executionName } from '#shared/adapters/step-functions/execution-name.ts';
import { idempotencyDays } from '#shared/contracts/idempotency-days.ts';
import { auditEntrySchema } from '#shared/domain/record/audit.ts';
import { effectSchema } from '#shared/domain/record/effect.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { roundSchema } from '#shared/domain/round/round.ts';
import { problemTexts } from '#shared/text/problems/index.ts';
import { checkInvariants } from '../support/check-invariants.ts';
import type { Contents } from '../support/place.ts';
import type { WorkflowPlace } from '../support/run-workflow.ts';
import type { Heard } from './history.ts';
import { type Life, sweep } from './moves.ts';

const hour = 3_600_000;
/** More rounds of waiting than anything waits: what is still under way then is stuck. */
const patience = 24;

const effectsIn = ({ records }: Contents) =>
  records
    .filter(({ kind }) => kind?.S === 'effect' || kind?.S === 'webhook-call')
    .map(({ body }) => effectSchema.parse(JSON.parse(body?.S ?? 'null')));

export const roundsIn = ({ records }: Contents): readonly Round[] =>
  records
    .filter(({ kind }) => kind?.S === 'round')
    .map(({ body }) => roundSchema.parse(JSON.parse(body?.S ?? 'null')));

/** The faults are over: deliveries, retries and tasks go on until nothing is left to do. */
export const settle = async (life: Life): Promise<void> => {
  const { history } = life;
  history.calm();
  // Retries of tasks wait a minute at most, those of calls to systems outside for hours.
  for (let time = 0; time < patience; time += 1) {
    const left = await sweep(life, 1);
    const done = history.tasks();
    await history.wait(time < 8 ? 61_000 : 6 * hour);
    await history.quiet();
    if (left === 0 && history.tasks() === done) return;
  }
  life.found.push(`has not come to rest after ${patience} rounds of waiting`);
};

const membersOf = (text: string): Record<string, unknown> => Object(JSON.parse(text === '' ? '{}' : text));

/** Every answer is a success, a refusal of our own, or a request to try again. */
const wrongAnswers = (heard: readonly Heard[]): readonly string[] =>
  heard
    .filter(({ reply: { status, text } }) => {
      if (status < 300 || status === 503) return false;
      return status >= 500 || !(String(membersOf(text).code) in problemTexts);
    })
    .map(({ sent, reply }) => `${sent.contract.id} was answered ${reply.status} ${reply.text}`);

/** What was refused wrote nothing, what was acknowledged wrote, and under one key one request wrote. */
const wrongWrites = (heard: readonly Heard[], { audit }: Contents): readonly string[] => {
  const wrote = new Set(
    audit.map(({ entry }) => auditEntrySchema.parse(JSON.parse(entry?.S ?? 'null')).requestId),
  );
  const refused = heard.filter(
    ({ requestId, reply: { status } }) => status >= 300 && status !== 503 && wrote.has(requestId),
  );
  // What is asked for under a key is asked for once more (`lostAnswers`).
  const lost = heard.filter(
    ({ sent: { contract }, requestId, reply: { status } }) =>
      status < 300 && !['GET', 'POST'].includes(contract.method) && !wrote.has(requestId),
  );
  // A key that was forgotten may be used anew.
  const remembered = heard.filter(({ sent, at }) => at - sent.at < idempotencyDays * 24 * hour);
  const byKey = Map.groupBy(
    remembered.filter(({ requestId }) => wrote.has(requestId)),
    ({ sent }) => `${sent.contract.id} ${sent.key}`,
  );
  return [
    ...lost.map(
      ({ sent, reply }) => `${sent.contract.id} was acknowledged (${reply.text}) and did not write`,
    ),
    ...refused.map(
      ({ sent, reply }) => `${sent.contract.id} was refused (${reply.status} ${reply.text}) and wrote`,
    ),
    ...[...byKey].flatMap(([key, requests]) =>
      requests.length > 1 ? [`${key} wrote ${requests.length} times`] : [],
    ),
  ];
};

/** Each acknowledged request is answered as it was, when it is sent once more under its key. */
const lostAnswers = async ({ history }: Life): Promise<readonly string[]> => {
  const found: string[] = [];
  const asked = new Set<string>();
  for (const { sent, reply } of [...history.heard]) {
    const { contract, key, at } = sent;
    if (reply.status >= 300 || contract.method !== 'POST' || asked.has(key) || history.now() - at > 23 * hour)
      continue;
    asked.add(key);
    const again = (await history.ask(sent)).reply;
    // Rights that the answer rests on may be gone by now.
    if (again.status === 403 || again.status === 404) continue;
    const given = membersOf(reply.text);
    // What is shown once is not kept.
    const differs = Object.entries(membersOf(again.text)).some(
      ([name, value]) => JSON.stringify(given[name]) !== JSON.stringify(value),
    );
    if (again.status !== reply.status || differs)
      found.push(
        `${contract.id} was acknowledged (${reply.text}) and is answered ${again.status} ${again.text} now`,
      );
  }
  return found;
};

/** A round that the workflow has to carry on. */
export const isDriven = (state: Round['state']): boolean =>
  !['planned', 'finished', 'cancelled'].includes(state);

/** Nothing waits for ever unseen: what could not be delivered is parked with its reason, a round that cannot go on says so. */
const stuck = async (
  contents: Contents,
  workflow: WorkflowPlace,
  began: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const runs = await workflow.executions();
  const running = new Set(runs.filter(({ status }) => status === 'RUNNING').map(({ name }) => name));
  const failed = runs.filter(({ status }) => status === 'FAILED').map(({ name }) => name ?? '');
  // Past every catcher, so that no record says it: an alarm does (docs/operations.md, "A stalled round").
  const timedOut = new Set(runs.filter(({ status }) => status === 'TIMED_OUT').map(({ name }) => name));
  const rounds = roundsIn(contents);
  return [
    ...effectsIn(contents)
      .filter(
        ({ state, reason }) => state === 'pending' || state === 'waiting' || (state === 'parked' && !reason),
      )
      .map(
        ({ id, payload, state, attempts }) =>
          `effect ${payload.type} ${id} is ${state} after ${attempts} tries`,
      ),
    ...rounds
      .filter(({ id, state, stalled }) => began.has(id) && isDriven(state) && stalled === null)
      .filter(({ id }) => ![...running].some(name => name?.includes(id)))
      .filter(({ id, attempt }) => !timedOut.has(executionName(id, Math.max(1, attempt))))
      .map(({ id, state }) => `round ${id} is ${state}, driven by nothing and not flagged`),
    ...failed.flatMap(name =>
      rounds
        .filter(({ id, attempt }) => name === executionName(id, attempt))
        .filter(({ state, stalled }) => isDriven(state) && stalled === null)
        .map(({ state }) => `${name} failed and its round, ${state}, says nothing`),
    ),
  ];
};

/** Everything that does not hold once a history has come to rest. */
export const findWrong = async (
  life: Life,
  workflow: WorkflowPlace,
  known: ReadonlySet<string>,
): Promise<{ readonly found: string[]; readonly contents: Contents }> => {
  const lost = await lostAnswers(life);
  const contents = await life.history.stage.place.contents();
  const found = [
    ...life.found,
    ...wrongAnswers(life.history.heard),
    ...wrongWrites(life.history.heard, contents),
    ...lost,
    ...(await stuck(contents, workflow, life.history.began)),
    ...(await checkInvariants(contents)).filter(finding => !known.has(finding)),
  ];
  return { found, contents };
};

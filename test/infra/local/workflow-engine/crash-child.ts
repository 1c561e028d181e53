/** An engine in its own process, made to be killed. Arguments: database file, file of effects. */
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '#infra/local/workflow-engine/listen.ts';
import { openWorkflowEngine } from '#infra/local/workflow-engine/workflow-engine.ts';
import { CRASH_ARN, crashMachine } from './crash-machine.ts';

const [, , file = '', effects = ''] = process.argv;
const failed = new Set<string>();

const record = (...fields: string[]): void => appendFileSync(effects, `${fields.join(' ')}\n`);

const functions: Readonly<Record<string, (payload: Record<string, string>) => Promise<unknown>>> = {
  Step: async ({ name = '' }) => {
    await pause(15);
    record('step', name);
    return { name };
  },
  Flaky: async ({ name = '' }) => {
    if (!failed.has(name)) {
      failed.add(name);
      throw Object.assign(new Error('sample failure'), { name: 'SampleTransient' });
    }
    record('flaky', name);
    return {};
  },
  Open: async ({ name = '', token = '' }) => {
    record('token', name, token);
    return {};
  },
  Work: async ({ name = '', item = '' }) => {
    await pause(10);
    record('work', name, item);
    return Number(item) * 2;
  },
};

const engine = openWorkflowEngine({
  file,
  stateMachines: { [CRASH_ARN]: crashMachine },
  // Twenty times as fast as the wall clock, and further on after each restart.
  now: () => Math.round((performance.timeOrigin + performance.now()) * 20),
  invoke: (name, payload) => {
    const run = functions[name];
    if (run === undefined) throw new Error(`no function ${name}`);
    return run(Object(payload));
  },
});
await engine.start();
const { url } = await listen(engine);
process.stdout.write(`${url}\n`);

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { gateNames } from '#shared/domain/round/gate.ts';
import { roundWorkflow } from '#shared/workflow/round-workflow.ts';
import type { State } from '#shared/workflow/state-shapes.ts';
import { atDepth } from './support/depth.ts';
import { openWorkflowPlace, type WorkflowPlace } from './support/run-workflow.ts';
import { proofSeed, sayProof } from './support/say-proof.ts';
import { type Plot, plots } from './workflow/plots.ts';
import { type Run, runPlot, type Trouble } from './workflow/run-plot.ts';

jest.setTimeout(3_600_000);

let workflow: WorkflowPlace;
beforeAll(async () => {
  workflow = await openWorkflowPlace();
});
afterAll(() => workflow.close());

const states: readonly (readonly [string, State])[] = Object.entries(roundWorkflow.States);
const stateNames = states.map(([name]) => name);
const waits = states.flatMap(([name, { Type }]) => (Type === 'Wait' ? [name] : []));
const gates = states.flatMap(([name, state]) =>
  state.Type === 'Task' && state.Resource === 'arn:aws:states:::lambda:invoke.waitForTaskToken' ? [name] : [],
);
const sorted = (effects: readonly string[]) => [...effects].sort();
const undisturbed: { readonly plot: Plot; readonly run: Run }[] = [];
beforeAll(async () => {
  for (const plot of plots) undisturbed.push({ plot, run: await runPlot(workflow, plot) });
}, 120_000);

/** Each of so many at depth; else every so-manieth, from where the seed says. */
const some = (many: number, every: number): readonly number[] => {
  const step = atDepth({ normal: every, deep: 1 });
  return Array.from({ length: many }, (_, index) => index).filter(
    index => (index + proofSeed()) % step === 0,
  );
};

/** What a troubled run did otherwise than an undisturbed one. */
const differing = (plot: Plot, calm: Run, troubled: Run, trouble: Trouble): readonly string[] => {
  const how = `${plot.name}, ${JSON.stringify(trouble)}`;
  const found: string[] = [];
  if (JSON.stringify(sorted(troubled.effects)) !== JSON.stringify(sorted(calm.effects)))
    found.push(`${how}: did ${troubled.effects.join(', ')} instead of ${calm.effects.join(', ')}`);
  if (JSON.stringify(troubled.entered) !== JSON.stringify(calm.entered))
    found.push(`${how}: went through ${troubled.entered.join(', ')}`);
  if (troubled.status !== calm.status) found.push(`${how}: ended ${troubled.status}`);
  return found;
};

test('the plots come through every state that there is', () => {
  const entered = new Set(undisturbed.flatMap(({ run }) => run.entered));

  expect(stateNames.filter(name => !entered.has(name))).toEqual([]);
  sayProof('workflow states', { states: { value: entered.size, least: stateNames.length } });
});

test('the workflow goes on from wherever it dies, and repeats nothing', async () => {
  const found: string[] = [];
  let kills = 0;
  for (const { plot, run } of undisturbed)
    for (const look of some(run.looks, 10)) {
      const trouble = { killAtLook: look + 1 };
      const troubled = await runPlot(workflow, plot, trouble);
      found.push(...differing(plot, run, troubled, trouble));
      kills += 1;
    }

  expect(found).toEqual([]);
  sayProof('workflow killed', {
    kills: { value: kills, least: 35 },
  });
});

/** A plot that comes by a state, and which of its calls opens that gate. */
const comingBy = (name: string) => {
  const found = undisturbed.find(({ run }) => run.entered.includes(name));
  if (found === undefined) throw new Error(`no plot comes by ${name}`);
  const { entered, calls } = found.run;
  const before = entered.slice(0, entered.indexOf(name)).filter(state => gates.includes(state)).length;
  const openings = calls.flatMap((task, call) => (task === 'OpenGate' ? [call] : []));
  return { ...found, call: openings[before] };
};

/** Gates whose time runs out while the engine is dead, and that are not seen to have: each by what it did before that. */
const unseen = async (
  name: string,
  fate: Trouble['fate'],
  planted: Trouble = {},
): Promise<readonly string[]> => {
  const { plot, call } = comingBy(name);
  const where = fate === undefined || call === undefined ? {} : { call, fate };
  const { stalls, status } = await runPlot(workflow, plot, { awayAt: name, ...where, ...planted });
  const isSeen =
    stalls.length === 1 && stalls[0]?.step === name && /States.Timeout/.test(`${stalls[0].reason}`);
  return isSeen && status === 'FAILED' ? [] : [`${name} (${fate}): ${status}, ${JSON.stringify(stalls)}`];
};

test('a gate whose time runs out while the engine is dead stalls in sight when it comes back, whatever it was at', async () => {
  const found: string[] = [];
  let deaths = 0;
  // People had the token; the call that gives it away had failed and was to be made again, or was not answered yet.
  for (const fate of [undefined, 'before', 'hang'] as const)
    for (const name of gates) {
      found.push(...(await unseen(name, fate)));
      deaths += 1;
    }

  expect(found).toEqual([]);
  sayProof('workflow times out while dead', {
    gates: { value: gates.length, least: gateNames.length },
    deaths: { value: deaths, least: gateNames.length * 3 },
  });
});

test('the same harness finds an engine that comes back without the times at which it was to wake', async () => {
  const [gate = ''] = gates;
  expect(await unseen(gate, undefined, { forgetful: true })).toEqual([`${gate} (undefined): RUNNING, []`]);
});

test('a wait that ends while the engine is dead is over when it comes back', async () => {
  const found: string[] = [];
  for (const name of waits) {
    const { plot, run } = comingBy(name);
    const trouble = { awayAt: name };
    found.push(...differing(plot, run, await runPlot(workflow, plot, trouble), trouble));
  }

  expect(found).toEqual([]);
  sayProof('workflow waits while dead', { waits: { value: waits.length, least: 2 } });
});

test('a task that dies before or after its work, or never answers, is called again and its work stands once', async () => {
  const found: string[] = [];
  let deaths = 0;
  const fates = ['before', 'after', 'hang'] as const;
  for (const { plot, run } of undisturbed)
    for (const death of some(run.calls.length * fates.length, 4)) {
      const call = Math.floor(death / fates.length);
      const fate = fates[death % fates.length] ?? 'after';
      // A gate's time is its people's: a function that never answers is ended there by its own.
      const trouble = {
        call,
        fate: fate === 'hang' && run.calls[call] === 'OpenGate' ? 'before' : fate,
      } as const;
      found.push(...differing(plot, run, await runPlot(workflow, plot, trouble), trouble));
      deaths += 1;
    }

  expect(found).toEqual([]);
  sayProof('workflow tasks', { deaths: { value: deaths, least: 25 } });
});

test('the same harness finds a task that does again what it has done', async () => {
  const [first] = undisturbed;
  if (first === undefined) throw new Error('there is no plot');
  const trouble = {
    call: first.run.calls.indexOf('OpenRegistration'),
    fate: 'after',
    careless: true,
  } as const;

  expect(
    differing(first.plot, first.run, await runPlot(workflow, first.plot, trouble), trouble),
  ).toContainEqual(expect.stringContaining('OpenRegistration, OpenRegistration'));
});

test('a step that fails for good stalls in sight, by its name, whichever it is', async () => {
  const seen = new Set<string>();
  for (const { plot, run } of undisturbed.slice(0, 2))
    for (const [call, task] of run.calls.entries()) {
      const troubled = await runPlot(workflow, plot, { call, fate: 'refuse' });
      expect([task, troubled.stalls.length, troubled.status]).toEqual([task, 1, 'FAILED']);
      expect(stateNames).toContain(troubled.stalls[0]?.step);
      seen.add(String(troubled.stalls[0]?.step));
    }

  const working = Object.entries(roundWorkflow.States).filter(
    ([name, { Type }]) => ['Task', 'Map'].includes(Type) && name !== 'MarkRoundStalled',
  );
  expect(working.map(([name]) => name).filter(name => !seen.has(name))).toEqual([]);
  sayProof('workflow stalls', { states: { value: seen.size, least: working.length } });
});

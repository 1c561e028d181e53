import type { Machine } from './definition.ts';
import { type State, waitsForToken } from './definition-schema.ts';

const targetsOf = (state: State): readonly string[] => {
  const next = 'Next' in state && state.Next !== undefined ? [state.Next] : [];
  const caught = 'Catch' in state ? (state.Catch ?? []).map(catcher => catcher.Next) : [];
  const chosen =
    state.Type === 'Choice'
      ? [...state.Choices.map(choice => choice.Next), ...(state.Default === undefined ? [] : [state.Default])]
      : [];
  return [...next, ...caught, ...chosen];
};

const wildcardProblems = (lists: readonly { ErrorEquals: readonly string[] }[], field: string): string[] =>
  lists.flatMap((list, index) => {
    if (!list.ErrorEquals.includes('States.ALL')) return [];
    const problems = [];
    if (list.ErrorEquals.length > 1) problems.push(`${field}[${index}]: States.ALL must stand alone`);
    if (index !== lists.length - 1) problems.push(`${field}[${index}]: States.ALL must come last`);
    return problems;
  });

const ownProblems = (state: State, machine: Machine): string[] => {
  const problems: string[] = [];
  if (state.Type === 'Task' || state.Type === 'Pass' || state.Type === 'Wait' || state.Type === 'Map') {
    if ((state.Next === undefined) === (state.End === undefined))
      problems.push('needs exactly one of Next, End');
  }
  if (state.Type === 'Task' || state.Type === 'Map') {
    problems.push(
      ...wildcardProblems(state.Retry ?? [], 'Retry'),
      ...wildcardProblems(state.Catch ?? [], 'Catch'),
    );
  }
  if (state.Type === 'Task') {
    const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state;
    if (typeof timeout === 'number' && typeof heartbeat === 'number' && heartbeat >= timeout) {
      problems.push('HeartbeatSeconds must be smaller than TimeoutSeconds');
    }
    if (machine.kind === 'EXPRESS' && waitsForToken(state)) {
      problems.push('waitForTaskToken is not possible in an EXPRESS execution');
    }
  }
  if (state.Type === 'Wait' && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    problems.push('needs exactly one of Seconds, Timestamp');
  }
  if (state.Type === 'Choice' && state.Default === undefined && ('Output' in state || 'Assign' in state)) {
    problems.push('Output and Assign beside Choices apply to Default, which is missing');
  }
  if (state.Type === 'Map') {
    const batcher = state.ItemBatcher;
    if (
      batcher !== undefined &&
      batcher.MaxItemsPerBatch === undefined &&
      batcher.MaxInputBytesPerBatch === undefined
    ) {
      problems.push('ItemBatcher needs MaxItemsPerBatch or MaxInputBytesPerBatch');
    }
    if (machine.kind === 'EXPRESS')
      problems.push('a distributed Map is not possible in an EXPRESS execution');
  }
  return problems;
};

/** Every problem that only shows between states: missing targets, unreachable states, misplaced wildcards. */
export const checkGraph = (machine: Machine, where: string): string[] => {
  const problems: string[] = [];
  const reached = new Set<string>();
  const queue = [machine.startAt];
  if (!machine.states.has(machine.startAt))
    problems.push(`${where}StartAt: no state "${machine.startAt}" exists`);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const state = machine.states.get(name);
    if (reached.has(name) || state === undefined) continue;
    reached.add(name);
    queue.push(...targetsOf(state));
  }
  for (const [name, state] of machine.states) {
    const place = `${where}state "${name}"`;
    for (const target of targetsOf(state)) {
      if (!machine.states.has(target)) problems.push(`${place}: no state "${target}" exists`);
    }
    if (!reached.has(name)) problems.push(`${place}: cannot be reached from StartAt`);
    problems.push(...ownProblems(state, machine).map(problem => `${place}: ${problem}`));
  }
  return problems;
};

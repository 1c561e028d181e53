import type * as z from 'zod';
import { checkGraph } from './definition-graph.ts';
import { machineSchema, type State, stateSchema } from './definition-schema.ts';
import { expressionProblems } from './expressions.ts';

/** A state machine in Amazon States Language, as written (the checked form is `Machine`). */
export type AslDefinition = {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, object>>;
  readonly [field: string]: unknown;
};

/** A checked machine, or the item processor of a distributed Map (`kind` = how its executions count and log). */
export type Machine = {
  readonly kind: 'STANDARD' | 'EXPRESS';
  readonly startAt: string;
  readonly timeoutSeconds: number | null;
  readonly states: ReadonlyMap<string, State>;
  /** Item processors by the name of their Map state. */
  readonly processors: ReadonlyMap<string, Machine>;
};

/** Thrown at load when a definition is wrong or needs something that this engine does not implement. */
export class DefinitionRefused extends Error {
  readonly problems: readonly string[];

  constructor(name: string, problems: readonly string[]) {
    super(`state machine ${name} is refused:\n${problems.map(problem => `  - ${problem}`).join('\n')}`);
    this.name = 'DefinitionRefused';
    this.problems = problems;
  }
}

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? new Map(Object.entries(value)).get(String(key))
        : undefined,
    root,
  );

const describe = (where: string, raw: unknown, issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.');
  const place = field === '' ? where : `${where}, ${field}`;
  if (issue.code === 'unrecognized_keys') {
    return `${place}: ${issue.keys.map(key => `"${key}"`).join(', ')} not implemented by this engine`;
  }
  const value = valueAt(raw, issue.path);
  if (issue.code === 'invalid_union' && 'discriminator' in issue) {
    return `${place}: state type ${JSON.stringify(value)} not implemented by this engine`;
  }
  if (issue.code === 'invalid_value' && value !== undefined) {
    return `${place}: ${JSON.stringify(value)} not implemented by this engine (${issue.message})`;
  }
  if (issue.code === 'invalid_key') return `${place}: ${issue.issues.map(inner => inner.message).join(', ')}`;
  return `${place}: ${issue.message}`;
};

type Body = { readonly StartAt: string; readonly States: Readonly<Record<string, unknown>> };

const loadStates = (
  body: Body,
  kind: Machine['kind'],
  timeoutSeconds: number | null,
  where: string,
  problems: string[],
): Machine => {
  const states = new Map<string, State>();
  const processors = new Map<string, Machine>();
  for (const [name, raw] of Object.entries(body.States)) {
    const place = `${where}state "${name}"`;
    const parsed = stateSchema.safeParse(raw);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map(issue => describe(place, raw, issue)));
      continue;
    }
    const state = parsed.data;
    states.set(name, state);
    if (state.Type === 'Map') {
      const { ProcessorConfig: config, ...inner } = state.ItemProcessor;
      processors.set(name, loadStates(inner, config.ExecutionType, null, `${place} > `, problems));
      const { ItemProcessor: _, ...own } = state;
      problems.push(...expressionProblems(own, place));
    } else {
      problems.push(...expressionProblems(state, place));
    }
  }
  const machine: Machine = { kind, startAt: body.StartAt, timeoutSeconds, states, processors };
  if (states.size === Object.keys(body.States).length) problems.push(...checkGraph(machine, where));
  return machine;
};

/**
 * Checks a definition whole and returns the form that the engine runs.
 * @throws DefinitionRefused naming every problem and every field, state type or resource that is not implemented
 */
export const loadDefinition = (name: string, raw: unknown): Machine => {
  const parsed = machineSchema.safeParse(raw);
  if (!parsed.success) {
    throw new DefinitionRefused(
      name,
      parsed.error.issues.map(issue => describe('machine', raw, issue)),
    );
  }
  const problems: string[] = [];
  const machine = loadStates(parsed.data, 'STANDARD', parsed.data.TimeoutSeconds ?? null, '', problems);
  if (problems.length > 0) throw new DefinitionRefused(name, problems);
  return machine;
};

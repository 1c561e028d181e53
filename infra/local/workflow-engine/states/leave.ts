import { type Change, type Draft, emptyDraft, withEvents } from '../change.ts';
import type { State } from '../definition-schema.ts';
import { evaluate, type Scope } from '../expressions.ts';
import type { Frame, NewEvent } from '../records.ts';
import { boundedJson } from '../state-error.ts';
import { type StepContext, stateOf } from './context.ts';

/** The entry of the current state, unless a former try has recorded it already. */
export const entry = (ctx: StepContext, type: State['Type']): Draft =>
  ctx.frame.enteredAt !== null
    ? emptyDraft
    : {
        transitions: 1,
        events: [
          {
            type: `${type}StateEntered`,
            details: {
              stateEnteredEventDetails: { name: ctx.frame.state, input: JSON.stringify(ctx.frame.input) },
            },
          },
        ],
      };

/** The current frame with another activity; keeps the moment of entry. */
export const stay = (
  ctx: StepContext,
  activity: Frame['activity'],
  patch: Partial<Frame> = {},
): Change['next'] => ({
  kind: 'frame',
  frame: { ...ctx.frame, enteredAt: ctx.frame.enteredAt ?? ctx.now, activity, ...patch },
});

type Exit = { readonly Output?: unknown; readonly Assign?: Record<string, unknown>; readonly Next?: string };

/** The parts of a state, choice rule or catcher that say what comes after; leaves out undefined ones. */
export const exitOf = (source: {
  Output?: unknown;
  Assign?: Record<string, unknown> | undefined;
  Next?: string | undefined;
}): Exit => ({
  ...(source.Output === undefined ? {} : { Output: source.Output }),
  ...(source.Assign === undefined ? {} : { Assign: source.Assign }),
  ...(source.Next === undefined ? {} : { Next: source.Next }),
});

/**
 * Leaves the current state: Assign and Output see the variables as they were, then the next state is due.
 * @throws StateError when an expression fails or the output or a variable is too large
 */
export const leave = async (
  ctx: StepContext,
  draft: Draft,
  exit: Exit,
  scope: Scope,
  fallback: unknown,
): Promise<Change> => {
  const { frame } = ctx;
  const output = exit.Output === undefined ? fallback : await evaluate(exit.Output, scope, 'Output');
  const outputJson = boundedJson(output, `output of ${frame.state}`);
  const assigned: [string, unknown][] = [];
  const texts: [string, string][] = [];
  for (const [name, template] of Object.entries(exit.Assign ?? {})) {
    const value = await evaluate(template, scope, `Assign.${name}`);
    assigned.push([name, value]);
    texts.push([name, boundedJson(value, `variable ${name}`)]);
  }
  const exited: NewEvent = {
    type: `${stateOf(ctx).Type}StateExited`,
    details: {
      stateExitedEventDetails: {
        name: frame.state,
        output: outputJson,
        ...(texts.length === 0 ? {} : { assignedVariables: Object.fromEntries(texts) }),
      },
    },
  };
  if (exit.Next === undefined) {
    return { ...withEvents(draft, exited), next: { kind: 'end', status: 'SUCCEEDED', outputJson } };
  }
  return {
    ...withEvents(draft, exited),
    next: {
      kind: 'frame',
      frame: {
        executionArn: frame.executionArn,
        state: exit.Next,
        input: output,
        variables: { ...frame.variables, ...Object.fromEntries(assigned) },
        enteredAt: null,
        retries: [],
        activity: { kind: 'enter' },
      },
    },
  };
};

import { createHash } from 'node:crypto';
import jsonata from 'jsonata';
import { expressionPattern } from './definition-schema.ts';
import { StateError } from './state-error.ts';

/** What an expression may see: `$states`, the variables, and the engine's clock (ms since 1970, for $now and $millis). */
export type Scope = {
  readonly states: {
    readonly input: unknown;
    readonly result?: unknown;
    readonly errorOutput?: unknown;
    readonly context: unknown;
  };
  readonly variables: Readonly<Record<string, unknown>>;
  readonly now: number;
};

const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** The functions that AWS adds to JSONata, and the two clock functions bound to the engine's clock. */
const functionsAt = (now: number) => ({
  millis: () => now,
  now: (...format: readonly unknown[]) => {
    if (format.length > 0)
      throw new Error('$now with a picture is not implemented: use $fromMillis($millis(), …)');
    return new Date(now).toISOString();
  },
  parse: (json: string): unknown => JSON.parse(json),
  partition: (items: readonly unknown[], size: number) =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size)),
  range: (first: number, last: number, step: number) =>
    Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, i) => first + i * step),
  hash: (text: string, algorithm: string) => {
    const name = hashes[algorithm];
    if (name === undefined) throw new Error(`$hash: algorithm ${algorithm} is unknown`);
    return createHash(name).update(text, 'utf8').digest('hex');
  },
});

/** Refused at load: $eval as on AWS; the others would give another value when a state runs again after a crash. */
const refusedFunctions: readonly string[] = ['eval', 'random', 'uuid', 'shuffle'];

const compiled = new Map<string, jsonata.Expression>();

const compile = (template: string): jsonata.Expression => {
  const known = compiled.get(template);
  if (known !== undefined) return known;
  const expression = jsonata(template.slice(2, -2));
  compiled.set(template, expression);
  return expression;
};

const messageOf = (error: unknown): string =>
  error instanceof Error
    ? error.message
    : typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);

const isExpression = (text: string): boolean => expressionPattern.test(text);

const usedVariables = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(usedVariables);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'variable' && 'value' in node ? [String(node.value)] : [];
  return [...own, ...Object.values(node).flatMap(usedVariables)];
};

/** Problems of every expression inside a state's fields, found before anything runs. */
export const expressionProblems = (value: unknown, where: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => expressionProblems(item, `${where}[${i}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => expressionProblems(item, `${where}.${key}`));
  }
  if (typeof value !== 'string') return [];
  // AWS takes such a string as it is, a mistake that shows late.
  if (!isExpression(value))
    return value.includes('{%') ? [`${where}: {% %} must enclose the whole string`] : [];
  try {
    const used = new Set(usedVariables(compile(value).ast()));
    return refusedFunctions
      .filter(name => used.has(name))
      .map(name => `${where}: the JSONata function $${name} is not implemented by this engine`);
  } catch (error) {
    return [`${where}: ${messageOf(error)} in ${value}`];
  }
};

/** JSONata marks its sequences and lambdas on the values themselves: a JSON round trip leaves plain data only. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, item: unknown) => {
      if (
        typeof item === 'function' ||
        (typeof item === 'object' && item !== null && '_jsonata_lambda' in item)
      ) {
        throw new Error('the result contains a function');
      }
      return item;
    }),
  );

const evaluateExpression = async (template: string, scope: Scope, where: string): Promise<unknown> => {
  try {
    const bindings = { ...functionsAt(scope.now), ...scope.variables, states: scope.states };
    const value: unknown = await compile(template).evaluate(undefined, bindings);
    if (value === undefined) throw new Error('the expression returned nothing (undefined)');
    return plain(value);
  } catch (error) {
    throw new StateError('States.QueryEvaluationError', `${where}: ${messageOf(error)} in ${template}`);
  }
};

/**
 * Evaluates every expression inside a template; other values stand for themselves.
 * @throws StateError States.QueryEvaluationError, also when an expression yields nothing
 */
export const evaluate = async (template: unknown, scope: Scope, where: string): Promise<unknown> => {
  if (typeof template === 'string' && isExpression(template))
    return evaluateExpression(template, scope, where);
  if (Array.isArray(template)) {
    return Promise.all(template.map((item, i) => evaluate(item, scope, `${where}[${i}]`)));
  }
  if (typeof template === 'object' && template !== null) {
    const entries = await Promise.all(
      Object.entries(template).map(
        async ([key, item]) => [key, await evaluate(item, scope, `${where}.${key}`)] as const,
      ),
    );
    return Object.fromEntries(entries);
  }
  return template;
};

/** Evaluates a field that must give a whole number of a range (seconds, counts). @throws StateError */
export const evaluateInteger = async (
  template: unknown,
  range: { min: number; max: number },
  scope: Scope,
  where: string,
): Promise<number> => {
  const value = await evaluate(template, scope, where);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < range.min || value > range.max) {
    throw new StateError(
      'States.QueryEvaluationError',
      `${where}: ${JSON.stringify(value)} is not a whole number from ${range.min} to ${range.max}`,
    );
  }
  return value;
};

import type { Statement } from '../../grants/statement.ts';
import type { Ask } from './ask.ts';

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

const patterns = new Map<string, RegExp>();
const patternOf = (text: string): RegExp => {
  const known = patterns.get(text) ?? new RegExp(`^${text.split('*').map(escaped).join('.*')}$`, 's');
  patterns.set(text, known);
  return known;
};

/** `*` of a policy stands for any characters, slashes and colons too. */
export const covers = (pattern: string, resource: string): boolean =>
  pattern === resource || (pattern.includes('*') && patternOf(pattern).test(resource));

const concerns = (statement: Statement, { action, resource, context = {}, keys = [] }: Ask): boolean =>
  statement.actions.includes(action) &&
  statement.resources.some(pattern => covers(pattern, resource)) &&
  Object.entries(statement.equals).every(([key, value]) => context[key] === value) &&
  (statement.keysLike.length === 0 ||
    (keys.length > 0 && keys.every(key => statement.keysLike.some(pattern => covers(pattern, key)))));

/**
 * The statement that allows, or `undefined`: nothing is allowed but by a statement, and one that denies wins over all
 * (IAM User Guide, "Policy evaluation logic").
 */
export const decide = (statements: readonly Statement[], ask: Ask): Statement | undefined => {
  const concerned = statements.filter(statement => concerns(statement, ask));
  return concerned.some(({ effect }) => effect === 'Deny') ? undefined : concerned[0];
};

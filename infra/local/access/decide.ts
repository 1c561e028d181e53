import type { Statement } from '../../grants/statement.ts';
import type { Ask } from './ask.ts';

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `*` of a policy stands for any characters, slashes and colons too. */
const covers = (pattern: string, resource: string): boolean =>
  pattern === resource || new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`, 's').test(resource);

const concerns = (statement: Statement, { action, resource, context = {} }: Ask): boolean =>
  statement.actions.includes(action) &&
  statement.resources.some(pattern => covers(pattern, resource)) &&
  Object.entries(statement.equals).every(([key, value]) => context[key] === value);

/**
 * The statement that allows, or `undefined`: nothing is allowed but by a statement, and one that denies wins over all
 * (IAM User Guide, "Policy evaluation logic").
 */
export const decide = (statements: readonly Statement[], ask: Ask): Statement | undefined => {
  const concerned = statements.filter(statement => concerns(statement, ask));
  return concerned.some(({ effect }) => effect === 'Deny') ? undefined : concerned[0];
};

import type * as z from 'zod';
import type { Problem } from '#shared/kernel/result.ts';

const pointer = (part: string, path: readonly PropertyKey[]): string =>
  [part, ...path.map(String)].map(piece => `/${piece.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A message that is a dotted code of our own, as the schemas of `shared/domain` give. */
const isCode = (message: string): boolean => /^[a-z-]+(\.[a-z0-9-]+)+$/.test(message);

const bound = (value: number | bigint): number => Number(value);

const problemOf = (part: string, issue: z.core.$ZodIssue): readonly Problem[] => {
  const at = pointer(part, issue.path);
  if (isCode(issue.message)) return [{ pointer: at, code: issue.message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ pointer: pointer(part, [...issue.path, key]), code: 'field.unknown' }));
    case 'invalid_type':
      return [{ pointer: at, code: issue.input === undefined ? 'field.required' : 'field.type' }];
    case 'too_small':
      return [{ pointer: at, code: 'field.too-small', params: { minimum: bound(issue.minimum) } }];
    case 'too_big':
      return [{ pointer: at, code: 'field.too-big', params: { maximum: bound(issue.maximum) } }];
    case 'invalid_value':
    case 'invalid_union':
      return [{ pointer: at, code: 'field.option' }];
    default:
      return [{ pointer: at, code: 'field.format' }];
  }
};

/** Every wrong field of one part of the request, by JSON pointer (`/body/rules/passMark`). */
export const problemsOf = (part: 'params' | 'query' | 'body', error: z.ZodError): readonly Problem[] =>
  error.issues.flatMap(issue => problemOf(part, issue));

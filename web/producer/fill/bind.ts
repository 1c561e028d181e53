import { said } from '#web/text/said.ts';
import { pointerId } from '#web/ui/pointer.ts';
import type { Editable, Part, PathsOf, Seen, Values } from '../dossier/editable.ts';

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The member of a value at the rest of a path: `licence/number` → the number of the licence. */
const memberAt = (fields: Readonly<Record<string, unknown>>, path: string): unknown => {
  if (path in fields) return fields[path];
  const cut = path.lastIndexOf('/');
  if (cut < 0) return undefined;
  const around = memberAt(fields, path.slice(0, cut));
  return typeof around === 'object' && around !== null
    ? (around as Readonly<Record<string, unknown>>)[path.slice(cut + 1)]
    : undefined;
};

/**
 * What the server has against a field, unless it is merely empty: that stands in the list of what is missing, and a form that
 * is being filled in is not scolded.
 */
export const errorOf = ({ record }: Pick<Seen, 'record'>, path: string): string | undefined => {
  const problem = record.problems[path];
  return problem === undefined || isEmpty(memberAt(record.fields, path)) ? undefined : said(problem);
};

/** Paths that the server refused although something stands in them. */
export const realProblems = ({ record }: Pick<Seen, 'record'>): readonly string[] =>
  Object.keys(record.problems).filter(path => !isEmpty(memberAt(record.fields, path)));

const common = <K extends Part>(of: Editable<K>, path: string) => ({
  id: pointerId(`/${of.part}/${path}`),
  error: errorOf(of, path),
});

/** Ties a field of text to its path: as typed, saved at once. */
export const text = <K extends Part>(of: Editable<K>, path: PathsOf<K, string | null>) => ({
  ...common(of, path),
  value: String(of.record.fields[path] ?? ''),
  // The path was chosen by the type of its value.
  onChange: (value: string) => of.setField(path, value as Values<K>[typeof path]),
});

/** Ties a field of a number to its path. */
export const number = <K extends Part>(of: Editable<K>, path: PathsOf<K, number | null>) => {
  const value: unknown = of.record.fields[path];
  return {
    ...common(of, path),
    value: typeof value === 'number' ? value : null,
    // The path was chosen by the type of its value.
    onChange: (typed: number | null) => of.setField(path, typed as Values<K>[typeof path]),
  };
};

/** Ties a box to its path. */
export const box = <K extends Part>(of: Editable<K>, path: PathsOf<K, boolean>) => ({
  ...common(of, path),
  value: of.record.fields[path] === true,
  // The path was chosen by the type of its value.
  onChange: (value: boolean) => of.setField(path, value as Values<K>[typeof path]),
});

/** Id and error of a control that is put together by hand. */
export const place = common;

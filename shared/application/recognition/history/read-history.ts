import { type Authority, isLocalityOf, levelExistsOn } from '#shared/domain/authority/levels.ts';
import { communeOf } from '#shared/domain/place/communes.ts';
import { formerDistrictOf } from '#shared/domain/place/former-districts.ts';
import { successorOf } from '#shared/domain/place/province-at.ts';
import { maxHistoryLines } from '#shared/domain/recognition/history/columns.ts';
import { placeNotNamed } from '#shared/domain/recognition/history/printed-name.ts';
import { readHeading } from '#shared/domain/recognition/history/read-heading.ts';
import {
  type HistoryLine,
  type HistoryProblem,
  readHistoryLine,
} from '#shared/domain/recognition/history/read-line.ts';
import { recognitionIdOfLine } from '#shared/domain/recognition/history/recognition-of-line.ts';
import { fail, ok, type Problem, type Result } from '#shared/kernel/result.ts';
import type { World } from '../../ports.ts';

/** A problem with the line of the file it stands in; the heading is line 1. */
export type LineProblem = HistoryProblem & { readonly line: number };
export type NumberedLine = { readonly at: number; readonly line: HistoryLine };
export type History = { readonly lines: readonly NumberedLine[]; readonly problems: readonly LineProblem[] };

/** Whose past recognitions a file holds, by its code and as its decisions print it; of a district also the province it lay in. */
export type HistoryOf = {
  readonly authority: Authority;
  readonly authorityName: string;
  readonly province: string | null;
};

/** The only province that the authority's products can be of; null where it is not known, or may be any. */
const ownProvince = ({ authority: { level, locality }, province }: HistoryOf): string | null => {
  if (level === 'TINH') return locality;
  if (level === 'HUYEN') return province;
  return level === 'XA' ? (communeOf(locality)?.province ?? null) : null;
};

const malformed = (pointer: string, code: string, params: Problem['params'] = {}): Result<never> =>
  fail({ code: 'request.invalid', pointers: [{ pointer, code, params }] });

/** Whether the file says of one authority where it is: in its code, its province and its printed name. */
const checkAuthority = ({ authority, authorityName, province }: HistoryOf): Result<null> => {
  const { level, locality } = authority;
  if (!isLocalityOf(level, locality))
    return malformed('/body/authority/locality', 'authority.locality-malformed');
  const isNumber = /^\d+$/.test(locality);
  if (level === 'HUYEN' && !isNumber && formerDistrictOf(locality)?.province !== province)
    return malformed('/body/authority/locality', 'authority.district-unknown');
  const place = placeNotNamed(authority, authorityName);
  return place === undefined
    ? ok(null)
    : malformed('/body/authorityName', 'history.name-elsewhere', { place });
};

/** What the authority makes wrong of a line that is right in itself. */
const problemsFor = (of: HistoryOf, { province, issuedOn }: HistoryLine): readonly HistoryProblem[] => {
  const { authority } = of;
  const own = ownProvince(of);
  return [
    ...(own !== null && province !== own
      ? [{ column: 'ma_tinh' as const, code: 'history.province-other', params: { province: own } }]
      : []),
    ...((authority.level === 'XA' || authority.level === 'HUYEN') && !levelExistsOn(authority.level, issuedOn)
      ? [{ column: 'ngay_cap' as const, code: 'history.level-not-then' }]
      : []),
  ];
};

/** The lines of a file of past recognitions, and every problem of every line. */
export const readHistory = (world: World, of: HistoryOf, csv: string): Result<History> => {
  const one = checkAuthority(of);
  if (!one.ok) return one;
  const rows = world.readCsv(csv);
  if (rows === undefined) return fail('history.not-csv');
  const [heading, ...body] = rows;
  if (heading === undefined || body.length === 0) return fail('history.empty');
  if (body.length > maxHistoryLines)
    return fail({ code: 'history.too-long', params: { max: maxHistoryLines } });
  const { places, problems: wrongHeadings } = readHeading(heading.cells);
  if (wrongHeadings.length > 0)
    return ok({ lines: [], problems: wrongHeadings.map(problem => ({ ...problem, line: heading.line })) });
  const seen = new Map<string, number>();
  const lines: NumberedLine[] = [];
  const problems: LineProblem[] = [];
  for (const { line: at, cells } of body) {
    const read = readHistoryLine(column => cells[places.get(column) ?? -1] ?? '');
    const { line } = read;
    const found = [...read.problems, ...(line === undefined ? [] : problemsFor(of, line))];
    const id = line && recognitionIdOfLine(of.authority, line);
    const first = id === undefined ? undefined : seen.get(id);
    if (first !== undefined)
      found.push({ column: 'so_giay_chung_nhan', code: 'history.line-twice', params: { first } });
    if (id !== undefined && first === undefined) seen.set(id, at);
    problems.push(...found.map(problem => ({ ...problem, line: at })));
    if (line !== undefined && found.length === 0) lines.push({ at, line });
  }
  return ok({ lines, problems });
};

/**
 * Whose officials may record what an authority recognised: its own, or those of the province that stands in its place
 * today; a district's past is its province's.
 */
export const historyResource = ({
  authority,
  province,
}: Pick<HistoryOf, 'authority' | 'province'>): Authority => {
  if (authority.level === 'TINH') return { level: 'TINH', locality: successorOf(authority.locality) };
  return authority.level === 'HUYEN' ? { level: 'TINH', locality: successorOf(province ?? '') } : authority;
};

import type * as z from 'zod';
import { type EstablishmentKind, establishmentKinds } from '../../establishment/kinds.ts';
import { provinceAt } from '../../place/province-at.ts';
import { type ProductGroup, productGroups } from '../../product/groups.ts';
import { searchKey } from '../../wording/search-key.ts';
import { lineSchema, nameSchema } from '../../wording/text-schemas.ts';
import { type HistoryColumn, historyColumns } from './columns.ts';

/** One thing that is wrong in a line; `column` null where it is the line as a whole. */
export type HistoryProblem = {
  readonly column: HistoryColumn | null;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** A past recognition as a line of the file states it. */
export type HistoryLine = {
  readonly year: number;
  readonly roundTitle: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly decision: { readonly number: string; readonly date: string };
  readonly product: string;
  readonly parts: readonly string[];
  readonly group: ProductGroup;
  readonly establishment: { readonly name: string; readonly code: string; readonly kind: EstablishmentKind };
  readonly province: string;
  readonly districtName: string | null;
  readonly communeName: string | null;
  /** Whether it went on to the level above; absent where the papers do not say. */
  readonly nominated?: boolean;
  readonly revoked: { readonly on: string; readonly decision: string } | null;
};

/** `31/12/2014` or `2014-12-31` as a stored day; undefined for what is no day. */
const readDay = (text: string): string | undefined => {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = y === undefined ? text : `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined;
};

/** The key of a registry by its code or its Vietnamese name, marks and case aside. */
const readChoice = <K extends string>(
  registry: Readonly<Record<K, { readonly vi: string }>>,
  text: string,
): K | undefined =>
  (Object.keys(registry) as K[]).find(key =>
    [searchKey(key), searchKey(registry[key].vi)].includes(searchKey(text)),
  );

const yesOrNo = { co: { vi: 'có' }, khong: { vi: 'không' } } as const;

/** Made once: five thousand lines would make fifty thousand of them. */
const schemas = {
  product: nameSchema(240),
  name: nameSchema(200),
  place: nameSchema(80),
  title: lineSchema(200),
  decision: lineSchema(120),
  number: lineSchema(60),
} as const;

/** The line of one row of cells, or everything that is wrong in it. */
export const readHistoryLine = (
  cellOf: (column: HistoryColumn) => string,
): { readonly line: HistoryLine | undefined; readonly problems: readonly HistoryProblem[] } => {
  const problems: HistoryProblem[] = [];
  const note = (column: HistoryColumn, code: string, params?: HistoryProblem['params']) => {
    problems.push({ column, code, ...(params === undefined ? {} : { params }) });
  };
  const given = (column: HistoryColumn): string => {
    const text = cellOf(column).trim();
    if (text === '' && historyColumns[column].required) note(column, 'history.cell-empty');
    return text;
  };
  const checked = (column: HistoryColumn, schema: z.ZodType<string>, text = given(column)): string => {
    if (text === '') return '';
    const parsed = schema.safeParse(text);
    if (!parsed.success) note(column, parsed.error.issues[0]?.message ?? 'text.not-text');
    return parsed.data ?? '';
  };
  const dayIn = (column: HistoryColumn): string => {
    const text = given(column);
    const day = readDay(text);
    if (text !== '' && day === undefined) note(column, 'history.not-a-day');
    return day ?? '';
  };
  const choice = <K extends string>(
    column: HistoryColumn,
    registry: Readonly<Record<K, { readonly vi: string }>>,
  ) => {
    const text = given(column);
    const key = readChoice(registry, text);
    if (text !== '' && key === undefined)
      note(column, 'history.not-a-choice', {
        choices: Object.keys(registry).join(', '),
      });
    return key;
  };
  const yearText = given('nam');
  const year = /^20[1-9]\d$/.test(yearText) ? Number(yearText) : undefined;
  if (yearText !== '' && year === undefined) note('nam', 'history.not-a-year');
  const parts = given('thanh_phan')
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => checked('thanh_phan', schemas.name, part));
  if (parts.length === 1 || parts.length > 60) note('thanh_phan', 'history.parts-count');
  const issuedOn = dayIn('ngay_cap');
  const date = dayIn('ngay_quyet_dinh');
  const province = given('ma_tinh').padStart(2, '0');
  if (province !== '00' && issuedOn !== '' && provinceAt(province, issuedOn) === undefined)
    note('ma_tinh', 'history.province-unknown');
  const revokedOn = dayIn('ngay_thu_hoi');
  const revokedBy = checked('quyet_dinh_thu_hoi', schemas.decision);
  if ((revokedOn === '') !== (revokedBy === '')) note('quyet_dinh_thu_hoi', 'history.revocation-half');
  if (issuedOn !== '' && date !== '' && issuedOn < date) note('ngay_cap', 'history.issued-before-decided');
  if (revokedOn !== '' && revokedOn < issuedOn) note('ngay_thu_hoi', 'history.revoked-before-issued');
  const name = checked('co_so', schemas.name);
  const code = checked('ma_co_so', schemas.number);
  const group = choice('nhom', productGroups);
  const kind = choice('loai_co_so', establishmentKinds);
  const nominated = given('de_cu') === '' ? undefined : choice('de_cu', yesOrNo);
  const rest = {
    ...(nominated === undefined ? {} : { nominated: nominated === 'co' }),
    roundTitle: checked('dot', schemas.title),
    number: checked('so_giay_chung_nhan', schemas.number),
    decision: { number: checked('so_quyet_dinh', schemas.number), date },
    product: checked('san_pham', schemas.product),
    districtName: checked('huyen', schemas.place) || null,
    communeName: checked('xa', schemas.place) || null,
    revoked: revokedOn === '' ? null : { on: revokedOn, decision: revokedBy },
  };
  return year === undefined || group === undefined || kind === undefined || problems.length > 0
    ? { line: undefined, problems }
    : {
        line: { year, issuedOn, parts, group, province, establishment: { name, code, kind }, ...rest },
        problems,
      };
};

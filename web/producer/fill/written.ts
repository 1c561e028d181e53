import { levels } from '#shared/domain/authority/levels.ts';
import { establishmentKinds } from '#shared/domain/establishment/kinds.ts';
import { provinceOf } from '#shared/domain/place/provinces.ts';
import { productGroups, setKinds } from '#shared/domain/product/groups.ts';
import { writtenDay } from '#web/format/dates.ts';
import { dong, number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { t } from '../filing-text.ts';

type Wording = { readonly vi: string; readonly en: string };

const labelled: readonly Readonly<Record<string, Wording>>[] = [
  establishmentKinds,
  productGroups,
  setKinds,
  levels,
];

const writeText = (path: string, value: string): string => {
  if (value.trim() === '') return t('review.empty');
  if (path.endsWith('province')) return said(provinceOf(value) ?? { vi: value, en: value });
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return writtenDay(value);
  const label = labelled.find(registry => value in registry)?.[value];
  return label === undefined || !/kind$|group$|level$/.test(path) ? value : said(label);
};

type Figures = {
  readonly year: number;
  readonly staff: number;
  readonly revenueDong: number | null;
  readonly capitalDong: number | null;
};

const writeFigures = (value: object): string =>
  Array.isArray(value) && value.length > 0
    ? value
        // Years of an establishment, as their schema has them.
        .map(({ year, staff, revenueDong, capitalDong }: Figures) =>
          t('review.figures', {
            year,
            staff: number(staff),
            revenue: revenueDong === null ? t('review.empty') : dong(revenueDong),
            capital: capitalDong === null ? t('review.empty') : dong(capitalDong),
          }),
        )
        .join('\n')
    : t('review.empty');

/** A value of a field in words, whatever it is made of; the path tells codes from words. */
export const written = (path: string, value: unknown): string => {
  if (value === null || value === undefined) return t('review.empty');
  if (typeof value === 'boolean') return value ? t('review.yes') : t('review.no');
  if (typeof value === 'number')
    return path.endsWith('Dong') ? dong(value) : path.endsWith('year') ? String(value) : number(value);
  if (typeof value === 'string') return writeText(path, value);
  if (path === 'figures' || path.endsWith('/figures')) return writeFigures(value);
  if (Array.isArray(value))
    return value.length === 0
      ? t('review.empty')
      : value.map((item, index) => written(`${path}/${index}`, item)).join('\n');
  return Object.entries(value)
    .filter(([, member]) => member !== null && member !== '')
    .map(([name, member]) => written(`${path}/${name}`, member))
    .join(' · ');
};

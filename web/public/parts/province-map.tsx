import { provinceCodes, provinces } from '#shared/domain/place/provinces.ts';
import { said } from '../../text/said.ts';
import { TileMap } from '../../ui/tile-map.tsx';
import { t } from '../text.ts';

type Row = { readonly province: string; readonly units: number };

const steps = [1, 2, 3, 4] as const;

/** The upper ends of four equal classes up to the largest count. */
const classesUpTo = (largest: number): readonly number[] =>
  steps.map(step => Math.ceil((largest * step) / 4));

const levelOf = (count: number, classes: readonly number[]): 0 | 1 | 2 | 3 | 4 => {
  if (count === 0) return 0;
  return steps.find(step => count <= (classes[step - 1] ?? 0)) ?? 4;
};

const spanOf = (from: number, to: number): string =>
  from === to ? t('results.map-one', { count: to }) : t('results.map-from', { from, to });

/** The 34 provinces and cities as tiles, darker where more was recognised; a press filters by the place, another frees it. */
export const ProvinceMap = ({
  rows,
  picked,
  onPick,
}: {
  readonly rows: readonly Row[];
  readonly picked: string;
  readonly onPick: (province: string) => void;
}) => {
  const count = (code: string) =>
    rows.reduce((sum, { province, units }) => (province === code ? sum + units : sum), 0);
  const classes = classesUpTo(Math.max(0, ...provinceCodes.map(count)));
  const used = steps.filter(step => (classes[step - 1] ?? 0) > (classes[step - 2] ?? 0));
  return (
    <TileMap
      label={t('results.map')}
      picked={picked}
      onPick={code => onPick(code === picked ? '' : code)}
      tiles={provinceCodes.map(code => ({
        key: code,
        column: provinces[code].tile.column + 1,
        row: provinces[code].tile.row + 1,
        short: code === '79' ? t('results.tile-79') : provinces[code].vi,
        label: said(provinces[code]),
        said: t('results.map-said', { count: count(code) }),
        level: levelOf(count(code), classes),
      }))}
      legend={[
        { level: 0 as const, label: t('results.map-none') },
        ...used.map(step => ({
          level: step,
          label: spanOf((classes[step - 2] ?? 0) + 1, classes[step - 1] ?? 0),
        })),
      ]}
    />
  );
};

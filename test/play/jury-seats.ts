import { samplePeople } from '#infra/local/sample/people.ts';
import type { ProductGroup } from '#shared/domain/product/groups.ts';
import { playGroups } from './cast.ts';
import type { Scale } from './scale.ts';

type Person = (typeof samplePeople)['jurors'][number];

const groups: readonly ProductGroup[] = playGroups;

/** From so many on, a head judges the own group alone; a smaller jury needs everyone everywhere. */
const largeJury = 7;

export const jurorsOf = ({ jurors }: Scale): readonly Person[] => samplePeople.jurors.slice(0, jurors);

/** Who heads the panel of a group: the first jurors, one each. */
export const headOf = (group: ProductGroup): string => samplePeople.jurors[groups.indexOf(group)]?.sub ?? '';

/** The groups a juror judges, and the one they head. */
export const seatOf = (
  { jurors }: Scale,
  index: number,
): { readonly heads: ProductGroup | undefined; readonly judges: readonly ProductGroup[] } => {
  const heads = groups[index];
  return { heads, judges: heads !== undefined && jurors >= largeJury ? [heads] : groups };
};

/** Ids of those who judge a group, in the order of its panel. */
export const panelOf = (scale: Scale, group: ProductGroup): readonly string[] =>
  jurorsOf(scale)
    .filter((_, index) => seatOf(scale, index).judges.includes(group))
    .map(({ sub }) => sub)
    .sort();

/** How many judge each entry before anyone steps back: the same in every group. */
export const panelSize = (scale: Scale): number => panelOf(scale, playGroups[0]).length;

import { useCommunes } from './use-communes.ts';

type Place = { readonly province: string; readonly commune: string };

/** The names of two places (an office and a production site, mostly of one province); the code where no list says one. */
export const useCommuneNames = (one: Place, other: Place): ((place: Place) => string) => {
  const lists = [
    { province: one.province, communes: useCommunes(one.province).communes },
    { province: other.province, communes: useCommunes(other.province).communes },
  ];
  return ({ province, commune }) =>
    lists.find(list => list.province === province)?.communes?.find(({ code }) => code === commune)?.vi ??
    commune;
};

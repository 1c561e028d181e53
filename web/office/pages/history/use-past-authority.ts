import { useState } from 'preact/hooks';
import type { Choice } from './authorities.ts';
import { useDistricts } from './use-districts.ts';

/** Whose past is recorded: one of the choices, with its district where that is of a province's districts, and its printed name. */
export const usePastAuthority = (choices: readonly Choice[]) => {
  const [value, pick] = useState(choices[0]?.value ?? '');
  const [district, pickDistrict] = useState('');
  const [name, setName] = useState('');
  const picked = choices.find(choice => choice.value === value);
  const province = picked?.districtsOf ?? null;
  const { districts, failed } = useDistricts(province);
  const authority =
    province === null
      ? picked?.authority
      : districts?.some(({ code }) => code === district)
        ? ({ level: 'HUYEN', locality: district } as const)
        : undefined;
  const authorityName = name.trim();
  return {
    value,
    pick,
    district,
    pickDistrict,
    name,
    setName,
    /** Null where no district is asked for. */
    districts: province === null ? null : { items: districts, failed },
    /** As requests have it; undefined while something is missing. */
    of: authority && authorityName !== '' ? { authority, authorityName, province } : undefined,
  };
};
export type PastAuthority = ReturnType<typeof usePastAuthority>;

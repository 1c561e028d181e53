import type { listCommunesContract } from '#shared/contracts/public/list-communes.ts';
import type { Answer } from '../api/call.ts';

export type Communes = Answer<typeof listCommunesContract>['communes'];

const placeOf = (province: string): string => `communes-${province}`;

/** The communes that this device was given before; public, so that anything may keep them. */
export const keptCommunes = (province: string): Communes | undefined => {
  try {
    const text = localStorage.getItem(placeOf(province));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Keeps what was answered: 6 kB a province at most. */
export const keepCommunes = (province: string, communes: Communes): void => {
  try {
    localStorage.setItem(placeOf(province), JSON.stringify(communes));
  } catch {
    // A device that keeps nothing asks again next time.
  }
};

import { idOfValue } from '#shared/kernel/id-of-value.ts';
import { successorOf } from '../../place/province-at.ts';
import { searchKey } from '../../wording/search-key.ts';

/** The key of an establishment in imported records: the same in every file of its province, however that was called. */
export const importedEstablishmentKey = (province: string, codeOrName: string): string =>
  idOfValue(['history', successorOf(province), searchKey(codeOrName)]);

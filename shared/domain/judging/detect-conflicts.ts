import type { Membership } from '../access/membership.ts';
import type { EstablishmentFields } from '../establishment/establishment.ts';
import { normalisePhone } from '../identity/phone.ts';
import type { Submission } from '../submission/submission.ts';
import { searchKey } from '../wording/search-key.ts';
import type { ConflictBasis } from './conflict-bases.ts';

type Basis = Exclude<ConflictBasis, 'declared' | 'owner'>;

const phoneKey = (text: string): string => {
  const phone = normalisePhone(text);
  return phone.ok ? phone.value : text;
};
/** Dependent units share the first ten digits with their enterprise. */
const taxKey = (code: string): string => code.slice(0, 10);

const shares = (
  mine: readonly string[],
  theirs: readonly string[],
  key: (text: string) => string,
): boolean => {
  const known = new Set(mine.map(key));
  return theirs.some(value => known.has(key(value)));
};

/**
 * What a person's links have in common with an establishment: the first of tax code, phone, address; undefined for nothing.
 * A detected link is a suggestion for people to confirm or dismiss, since phones and addresses are shared innocently too.
 */
export const detectConflict = (
  { links }: Pick<Membership, 'links'>,
  { taxCode, representative, office, site }: EstablishmentFields,
): Basis | undefined => {
  if (taxCode !== null && shares(links.taxCodes, [taxCode], taxKey)) return 'same-tax-code';
  if (shares(links.phones, [representative.phone], phoneKey)) return 'same-phone';
  if (shares(links.addresses, [office.address, site.address], searchKey)) return 'same-address';
  return undefined;
};

/** What links a person to a submission: that they own it, which needs nobody's opinion, or what was detected. */
export const linkTo = (
  member: { readonly personId: string; readonly links: Membership['links'] },
  { ownerIds, snapshot }: Pick<Submission, 'ownerIds' | 'snapshot'>,
): Basis | 'owner' | undefined => {
  if (ownerIds.includes(member.personId)) return 'owner';
  return snapshot === null ? undefined : detectConflict(member, snapshot.establishment);
};

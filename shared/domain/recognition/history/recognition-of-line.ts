import { hashOf } from '#shared/kernel/hash.ts';
import { idOfValue } from '#shared/kernel/id-of-value.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import type { Authority } from '../../authority/levels.ts';
import { startOfDay } from '../../calendar/instant.ts';
import { successorOf } from '../../place/province-at.ts';
import { searchKey } from '../../wording/search-key.ts';
import { lastDayOfValidity } from '../certificate.ts';
import type { Recognition } from '../recognition-record.ts';
import { importedEstablishmentKey } from './establishment-key.ts';
import type { HistoryLine } from './read-line.ts';

/** The day from which certificates hold to the end of the fourth year (Circular 14/2018/TT-BCT); before, of the third. */
const fourYearsSince = '2018-08-16';

const validityOffset = (issuedOn: string): number => (issuedOn < fourYearsSince ? 2 : 3);

/**
 * A certificate number stands once in a year of its authority: the same line always names the same record. No table says any more
 * in which province a district lay, so that whoever records it says so: what they name is theirs, and never another province's.
 */
export const recognitionIdOfLine = (
  { level, locality }: Authority,
  { year, number, province }: Pick<HistoryLine, 'year' | 'number' | 'province'>,
): string => {
  const within = level === 'HUYEN' ? [successorOf(province)] : [];
  return idOfValue(['history', level, ...within, locality, year, searchKey(number)]);
};

const establishmentKey = ({ establishment, province }: HistoryLine): string =>
  importedEstablishmentKey(province, establishment.code || establishment.name);

/** A line as the register keeps it, with the unit as it was at issue and the validity of its time. */
export const recognitionOfLine = (
  line: HistoryLine,
  of: { readonly authority: Authority; readonly authorityName: string },
  made: { readonly now: number; readonly by: string },
): Recognition => ({
  id: recognitionIdOfLine(of.authority, line),
  source: 'imported',
  roundId: null,
  roundTitle: line.roundTitle,
  ...of,
  year: line.year,
  group: line.group,
  name: line.product,
  parts: [...line.parts],
  establishment: {
    key: establishmentKey(line),
    name: line.establishment.name,
    kind: line.establishment.kind,
  },
  productKeys: [searchKey(line.product)],
  place: {
    province: line.province,
    commune: null,
    districtName: line.districtName,
    communeName: line.communeName,
  },
  decision: line.decision,
  recognisedOn: line.decision.date,
  certificate: {
    number: line.number,
    issuedOn: line.issuedOn,
    validTo: lastDayOfValidity(line.issuedOn, validityOffset(line.issuedOn)),
    revoked: line.revoked && { at: isoOf(startOfDay(line.revoked.on)), decision: line.revoked.decision },
  },
  annulled: false,
  imported: {
    ...{ at: isoOf(made.now), by: made.by, lineHash: hashOf([of, line]) },
    ...(line.nominated === undefined ? {} : { nominated: line.nominated }),
  },
});

import type { Principal } from '#functions/edge/principal.ts';
import { nobody } from '#functions/edge/principal.ts';
import type { Change } from '#shared/application/command.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { allRoles } from '../../secrecy/whole-round.ts';
import { producer } from '../../support/establishment-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId } from '../../support/seed.ts';

export type Person = {
  readonly name: string;
  /** Columns of the table of who may that speak of this person; none of them marked: they may not. */
  readonly columns: readonly string[];
  readonly caller: Principal | typeof nobody;
  /** Where this person's own office is another than the round's: what they ask of it. */
  readonly values?: Readonly<Record<string, string>>;
};

/** Another round of the same province. */
export const besideRoundId = sampleId(78);

const principal = (id: string, more: Partial<Principal> = {}): Principal => ({
  ...{ id, kind: 'person', name: `Người mẫu ${id}`, email: '', establishmentIds: '' },
  ...more,
});

const signedIn = (id: string, ...columns: readonly string[]): Person => ({
  name: id,
  columns: ['anyone', 'signed in', ...columns],
  caller: principal(id),
});

const token = (
  name: string,
  ownerId: string,
  establishment: number,
  ...columns: readonly string[]
): Person => ({
  name,
  columns: ['anyone', 'any token', ...columns],
  caller: principal(ownerId, { kind: 'token', establishmentIds: sampleId(establishment) }),
});

const ofCommune = { 'list-assisted-drafts.level': 'XA', 'list-assisted-drafts.locality': '05443' };

/** Everyone in the matrix: each role here, elsewhere, beside and formerly; owners, tokens, strangers, nobody. */
export const people: readonly Person[] = [
  { name: 'nobody', columns: ['anyone'], caller: nobody },
  signedIn('stranger-1'),
  signedIn(producer.id, 'owner'),
  signedIn('producer-9'),
  token('a token of the owner', producer.id, 3001, 'its token'),
  token('a token of the owner for another establishment', producer.id, 3999),
  token('a token of another owner that names the establishment', 'producer-9', 3001),
  token('a token made by an official', 'official-here', 3999),
  // Of the panel: the head, a juror, and one whose conflict of interest was confirmed when the sheet was there already.
  signedIn('juror-1', 'panel-head', 'juror of the sheet'),
  signedIn('juror-2', 'juror', 'juror of the sheet'),
  signedIn('juror-3', 'juror'),
  ...allRoles.flatMap(role => [
    signedIn(`${role}-here`, role),
    signedIn(`${role}-elsewhere`),
    signedIn(`${role}-beside`),
    signedIn(`${role}-former`),
  ]),
].map(person => (person.name.startsWith('commune-officer') ? { ...person, values: ofCommune } : person));

const seatBeside = (role: Role, index: number) =>
  buildMembership(400 + index, role, {
    personId: `${role}-beside`,
    // Bắc Kạn, which went up in the sample province: the successor handles its affairs, never the other way round.
    authority:
      role === 'commune-officer' ? { level: 'XA', locality: '05444' } : { level: 'TINH', locality: '06' },
    roundId: roles[role].within === 'round' ? besideRoundId : null,
  });

const seatEnded = (role: Role, index: number) =>
  buildMembership(500 + index, role, {
    personId: `${role}-former`,
    ...(role === 'commune-officer' && { authority: { level: 'XA', locality: '05443' } }),
    roundId: roles[role].within === 'round' ? sampleRoundId : null,
    endedAt: '2026-03-03T00:00:00.000Z',
  });

/** Seats of those whom the whole round does not know yet. */
export const furtherSeats: readonly Change[] = allRoles
  .flatMap((role, index) => [seatBeside(role, index), seatEnded(role, index)])
  .map(seat => record('membership', membershipIdOf(seat), seat));

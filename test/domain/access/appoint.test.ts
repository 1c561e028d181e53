import { describe, expect, test } from '@jest/globals';
import { administers } from '#shared/domain/access/administer.ts';
import { appointmentProblems, judgedRounds, mixesSides } from '#shared/domain/access/appoint.ts';
import type { Role } from '#shared/domain/access/roles.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { person, province } from '../../support/asks.ts';
import { sampleId } from '../../support/seed.ts';

const round = { id: sampleId(1), authority: province };
const held = (
  role: 'official' | 'auditor' | 'helping-team' | 'juror' | 'council-member',
  roundId: string | null,
) => [{ role, roundId, authority: province }];

describe('appointing', () => {
  test('groups limit jurors only, and to groups of the round', () => {
    const problems = (role: 'juror' | 'council-member', groups: readonly ('CK' | 'KHAC')[]) =>
      appointmentProblems({ role, groups: [...groups] }, ['CK']).map(({ code }) => code);

    expect(problems('juror', ['CK'])).toEqual([]);
    expect(problems('juror', ['KHAC'])).toEqual(['membership.group-not-of-round']);
    expect(problems('council-member', ['CK'])).toEqual(['membership.groups-not-judging']);
  });

  test('who takes in dossiers does not score them, and the other way round', () => {
    expect(mixesSides('juror', round, held('helping-team', round.id))).toBe(true);
    expect(mixesSides('panel-head', round, held('official', null))).toBe(true);
    expect(mixesSides('juror', round, held('auditor', null))).toBe(true);
    expect(mixesSides('helping-team', round, held('juror', round.id))).toBe(true);
    expect(mixesSides('juror', round, held('helping-team', sampleId(2)))).toBe(false);
    expect(mixesSides('juror', round, held('council-member', round.id))).toBe(false);
  });

  test('the office of a province is that of the provinces that went into it, and never the other way round', () => {
    const former = { id: sampleId(3), authority: { level: 'TINH', locality: '06' } } as const;
    const heldThere = [{ role: 'official', roundId: null, authority: former.authority }] as const;
    const judged = [{ role: 'juror', roundId: former.id, authority: former.authority }] as const;

    expect(mixesSides('juror', former, held('official', null))).toBe(true);
    expect(mixesSides('juror', round, heldThere)).toBe(false);
    expect(judgedRounds(province, judged)).toEqual([former.id]);
    expect(judgedRounds(former.authority, [{ ...judged[0], authority: province }])).toEqual([]);
  });

  test('only an administrator of that very authority administers it, but for officers of the communes of a province', () => {
    const of = (role: Role, authority: Authority) => ({ role, authority });
    const commune = { level: 'XA', locality: '05443' } as const;
    const administrator = person('a', { role: 'administrator' });

    expect(administers(administrator, of('official', province))).toBe(true);
    expect(
      administers(person('a', { role: 'administrator', locality: '01' }), of('official', province)),
    ).toBe(false);
    expect(administers(person('a', { role: 'official' }), of('official', province))).toBe(false);
    expect(administers(administrator, of('commune-officer', commune))).toBe(true);
    for (const role of ['official', 'administrator', 'auditor', 'authority-signer'] as const)
      expect(administers(administrator, of(role, commune))).toBe(false);
    for (const locality of ['00376', '99999'])
      expect(administers(administrator, of('commune-officer', { level: 'XA', locality }))).toBe(false);
    expect(administers(person('a', { role: 'official' }), of('commune-officer', commune))).toBe(false);
  });
});

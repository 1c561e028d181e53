import { describe, expect, test } from '@jest/globals';
import { administers, appointmentProblems, mixesSides } from '#shared/domain/access/appoint.ts';
import { person, province } from '../../support/asks.ts';
import { sampleId } from '../../support/seed.ts';

const round = { id: sampleId(1), authority: province };
const held = (role: 'official' | 'helping-team' | 'juror' | 'council-member', roundId: string | null) => [
  { role, roundId, authority: province },
];

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
    expect(mixesSides('helping-team', round, held('juror', round.id))).toBe(true);
    expect(mixesSides('juror', round, held('helping-team', sampleId(2)))).toBe(false);
    expect(mixesSides('juror', round, held('council-member', round.id))).toBe(false);
  });

  test('only an administrator of that very authority administers it', () => {
    expect(administers(person('a', { role: 'administrator' }), province)).toBe(true);
    expect(administers(person('a', { role: 'administrator', locality: '01' }), province)).toBe(false);
    expect(administers(person('a', { role: 'official' }), province)).toBe(false);
  });
});

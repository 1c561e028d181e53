import { describe, expect, test } from '@jest/globals';
import { detectConflict } from '#shared/domain/judging/detect-conflicts.ts';
import { panelOf, stillJudging } from '#shared/domain/judging/panels.ts';
import { establishmentFields, sampleTaxCode } from '../../support/establishment-builder.ts';
import { buildMembership } from '../../support/round-builder.ts';

const ended = '2026-05-01T00:00:00.000Z';

describe('the panel of a group', () => {
  const members = [
    buildMembership(1, 'panel-head'),
    buildMembership(2, 'juror', { groups: ['CK'] }),
    buildMembership(3, 'juror', { groups: ['TCMN'] }),
    buildMembership(4, 'juror', { endedAt: ended }),
    buildMembership(5, 'council-member'),
    buildMembership(6, 'juror', { personId: 'panel-head-1' }),
  ];

  test('is its head and jurors in force, each once; the head judges too', () => {
    expect(panelOf(members, 'CK')).toMatchObject({
      headId: 'panel-head-1',
      jurors: [{ personId: 'juror-2' }, { personId: 'panel-head-1' }],
    });
  });

  test('is led by the head appointed for this very group', () => {
    const own = buildMembership(7, 'panel-head', { groups: ['CK'] });
    expect(panelOf([...members, own], 'CK')?.headId).toBe('panel-head-7');
    expect(panelOf([...members, own], 'TCMN')?.headId).toBe('panel-head-1');
  });

  test('does not exist without a head', () => {
    expect(panelOf(members.slice(1), 'CK')).toBeUndefined();
  });

  test('loses those whose right ended since', () => {
    const panel = {
      group: 'CK' as const,
      ...panelOf(members, 'CK'),
      jurors: panelOf(members, 'CK')?.jurors ?? [],
    };
    const later = members.map(member =>
      member.personId === 'juror-2' ? { ...member, endedAt: ended } : member,
    );
    expect(stillJudging(panel, later).map(({ personId }) => personId)).toEqual(['panel-head-1']);
  });
});

describe('a link between a person and an establishment', () => {
  const firm = establishmentFields(1);
  const person = (links: Partial<{ taxCodes: string[]; phones: string[]; addresses: string[] }>) => ({
    links: { taxCodes: [], phones: [], addresses: [], ...links },
  });

  test.each([
    ['its tax code', { taxCodes: [sampleTaxCode(1)] }, 'same-tax-code'],
    ['the code of a dependent unit', { taxCodes: [`${sampleTaxCode(1)}-001`] }, 'same-tax-code'],
    [
      'its phone in another spelling',
      { phones: [firm.representative.phone.replace('+84', '0')] },
      'same-phone',
    ],
    ['its address without marks', { addresses: [firm.site.address.toUpperCase()] }, 'same-address'],
    ['nothing', { taxCodes: [sampleTaxCode(2)], phones: ['0901234567'] }, undefined],
  ])('is seen by %s', (_name, links, basis) => {
    expect(detectConflict(person(links), firm)).toBe(basis);
  });
});

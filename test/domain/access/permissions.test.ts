import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#shared/domain/access/actor.ts';
import { anonymous, systemActor } from '#shared/domain/access/actor.ts';
import { can, couldEver, type Resource } from '#shared/domain/access/can.ts';
import { type Action, actions, type Permission, permissions } from '#shared/domain/access/permissions.ts';
import { type Role, roles } from '#shared/domain/access/roles.ts';
import { person } from '../../support/asks.ts';
import { sampleId } from '../../support/seed.ts';

const round = sampleId(1);
const otherRound = sampleId(2);
const here = { level: 'TINH', locality: '19' } as const;
const establishment = sampleId(3);

/** Everything a resource can say of itself, so that a refusal never hangs on a missing fact. */
const resource: Resource = {
  ...here,
  roundId: round,
  group: 'TCMN',
  ownerIds: ['owner'],
  establishmentId: establishment,
  personId: 'self',
};

const allRoles = Object.keys(roles) as Role[];
const ofAction = (action: Action): readonly Permission[] => permissions[action];
const rolesWith = (action: Action, reach: 'authority' | 'round'): readonly Role[] =>
  ofAction(action).flatMap(permission => (permission.reach === reach ? [permission.role] : []));
const reaches = (action: Action, reach: Permission['reach']) =>
  ofAction(action).some(permission => permission.reach === reach);
const openToAll = (action: Action) => reaches(action, 'anyone') || reaches(action, 'signed-in');

const holder = (role: Role, grant: Partial<Actor['grants'][number]> = {}): Actor =>
  person('stranger', {
    role,
    ...here,
    roundId: roles[role].within === 'round' ? round : null,
    ...grant,
  });
const token = (establishmentIds: readonly string[]): Actor => ({
  ...person('owner'),
  kind: 'token',
  establishmentIds,
});

const closed = actions.filter(action => !openToAll(action));

describe.each(actions)('%s', action => {
  test('is open to exactly the roles of the table, each within its own reach', () => {
    const may = allRoles.filter(role => can(holder(role), action, resource));
    const listed = allRoles.filter(role =>
      rolesWith(action, roles[role].within === 'round' ? 'round' : 'authority').includes(role),
    );
    expect(may).toEqual(openToAll(action) ? allRoles : listed);
  });

  test('is anonymous only where the table says anyone', () => {
    expect(can(anonymous, action, resource)).toBe(reaches(action, 'anyone'));
    expect(couldEver(anonymous, action)).toBe(reaches(action, 'anyone'));
  });

  test('is refused to tokens but where the table opens it, and then for their establishments only', () => {
    const opened = ofAction(action).filter(
      permission => 'tokens' in permission && permission.tokens === true,
    );
    const anywhere = opened.some(({ reach }) => reach !== 'owner');
    expect(can(token([establishment]), action, resource)).toBe(opened.length > 0);
    expect(can(token([sampleId(9)]), action, resource)).toBe(anywhere);
    expect(can(token([establishment]), action, { ...resource, ownerIds: ['another'] })).toBe(anywhere);
  });

  test('the door lets in all whom some resource would let in', () => {
    for (const role of allRoles)
      expect(couldEver(holder(role), action) || !can(holder(role), action, resource)).toBe(true);
  });
});

describe.each(closed)('%s, not open to all', action => {
  test('is refused to a person without rights, for a resource that says nothing too', () => {
    expect(can(person('stranger'), action, resource)).toBe(false);
    for (const role of allRoles) expect(can(holder(role), action, {})).toBe(false);
  });

  test('stops at the border of the province and of the level', () => {
    for (const role of rolesWith(action, 'authority')) {
      expect(can(holder(role, { locality: '01' }), action, resource)).toBe(false);
      expect(can(holder(role, { level: 'KHUVUC' }), action, resource)).toBe(false);
    }
  });

  test('stops at the border of the round and of the group', () => {
    for (const role of rolesWith(action, 'round')) {
      expect(can(holder(role, { roundId: otherRound }), action, resource)).toBe(false);
      expect(can(holder(role, { groups: ['CK'] }), action, resource)).toBe(false);
      expect(can(holder(role, { groups: ['TCMN'] }), action, resource)).toBe(true);
      expect(can(holder(role, { groups: ['TCMN'] }), action, { ...resource, group: null })).toBe(false);
    }
  });

  test('is not given by a role of a round to its whole authority, nor the other way round', () => {
    const authorityRoles = rolesWith(action, 'authority');
    for (const role of authorityRoles)
      expect(can(holder(role, { roundId: round }), action, resource)).toBe(
        rolesWith(action, 'round').includes(role),
      );
    for (const role of rolesWith(action, 'round'))
      expect(can(holder(role, { roundId: null }), action, resource)).toBe(authorityRoles.includes(role));
  });

  test('ended memberships give no grant, and without grants nothing remains but ownership', () => {
    const owner = person('owner');
    const self = person('self');
    expect(can(owner, action, resource)).toBe(reaches(action, 'owner'));
    expect(can(self, action, resource)).toBe(reaches(action, 'self'));
  });
});

describe('beside the table', () => {
  test('the system itself passes no route but those open to anyone', () => {
    const may = actions.filter(action => can(systemActor('job'), action, resource));
    expect(may).toEqual(actions.filter(action => reaches(action, 'anyone')));
  });

  test('officers of further places named by the resource have the right', () => {
    const officer = person('officer', { role: 'commune-officer', level: 'XA', locality: '01234' });
    expect(can(officer, 'submission.assist', resource)).toBe(false);
    expect(can(officer, 'submission.assist', { ...resource, alsoLocalities: ['01234'] })).toBe(true);
  });

  test('no role of a round is given by a permission within an authority, or the other way round', () => {
    for (const action of actions)
      for (const permission of ofAction(action))
        if (permission.reach === 'authority' || permission.reach === 'round')
          expect(`${action} ${permission.role} ${roles[permission.role].within}`).toBe(
            `${action} ${permission.role} ${permission.reach}`,
          );
  });
});

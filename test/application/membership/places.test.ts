import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actorOf } from '#functions/edge/principal.ts';
import { appointToAuthority } from '#shared/application/membership/appoint-to-authority.ts';
import { endMembership } from '#shared/application/membership/end-membership.ts';
import { getMe } from '#shared/application/membership/get-me.ts';
import { listAuthorityMemberships } from '#shared/application/membership/list-authority-memberships.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildMembership, membershipIdOf } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const administrator = person('administrator-1', { role: 'administrator' });
const stranger = person('official-2', { role: 'official', locality: '01' });
const someone = (personId: string) => ({
  ...{ personId, name: `Người mẫu ${personId}`, position: 'Chức vụ mẫu' },
  email: `${personId}@mau.example`,
});

describe('the places of people', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const appointOfficer = (body: object, actor = administrator, world = store.world) =>
    runCommand(
      world,
      appointToAuthority,
      askAs(actor, 'membership.manage', {
        params: {},
        query: {},
        body: appointToAuthorityContract.body.parse(body),
      }),
    );
  const end = (personId: string, membershipId: string, actor = official) =>
    runCommand(
      store.world,
      endMembership,
      askAs(actor, 'membership.manage', {
        params: { personId, membershipId },
        query: {},
        body: { reason: 'Chuyển công tác (mẫu)' },
      }),
    );
  const actor = (id: string) =>
    actorOf(store.world, { id, kind: 'person', name: 'x', email: '', establishmentIds: '' }, monday);

  test('where a person acts is said by name, not by code', async () => {
    const commune = { level: 'XA', locality: '05443' } as const;
    const held = [
      buildMembership(710, 'commune-officer', { personId: 'named-a', roundId: null, authority: commune }),
      buildMembership(711, 'auditor', { personId: 'named-a', roundId: null }),
      buildMembership(712, 'official', {
        ...{ personId: 'named-a', roundId: null },
        authority: { level: 'QUOCGIA', locality: 'VN' },
      }),
    ];
    await seed(
      store.world,
      held.map(membership => record('membership', membershipIdOf(membership), membership)),
    );
    const me = await getMe(
      store.world,
      askAs(await actor('named-a'), 'me.read', { params: {}, query: {}, body: undefined }),
    );
    const shown = getMeContract.answer.parse(me.ok ? me.value.body : {});
    expect(new Map(shown.memberships.map(({ role, placeName }) => [role, placeName.vi]))).toEqual(
      new Map([
        ['commune-officer', 'Phường Phan Đình Phùng'],
        ['auditor', 'Thái Nguyên'],
        ['official', 'Việt Nam'],
      ]),
    );

    const { noted, effects } = noteEffects(store.world);
    await appointOfficer(
      { ...someone('named-b'), role: 'official', authority: province },
      administrator,
      noted,
    );
    expect(effects).toMatchObject([
      { params: { whereVi: 'Cấp tỉnh: Thái Nguyên', whereEn: 'Province: Thai Nguyen' } },
    ]);
  });

  test('a province appoints, sees and ends the officers of its communes, and nobody else there', async () => {
    const commune = { level: 'XA', locality: '05443' } as const;
    const denied = { ok: false, refusal: { code: 'access.denied' } };
    const list = (reader: ReturnType<typeof person>) =>
      listAuthorityMemberships(
        store.world,
        askAs(reader, 'membership.read', { params: {}, query: { ...commune, limit: 25 }, body: undefined }),
      );
    const own = buildMembership(720, 'official', { personId: 'own-a', roundId: null, authority: commune });
    await seed(store.world, [record('membership', membershipIdOf(own), own)]);
    const officer = { ...someone('officer-k'), role: 'commune-officer', authority: commune };

    const appointed = await appointOfficer(officer);
    expect(appointed).toMatchObject({ ok: true, value: { body: { authority: commune } } });
    expect((await actor('officer-k')).grants).toMatchObject([{ role: 'commune-officer', ...commune }]);
    const id = appointed.ok ? appointed.value.body.id : '';
    const listed = await list(administrator);
    expect(listed.ok ? listed.value.body.items.map(({ personId }) => personId) : []).toEqual(['officer-k']);
    expect(await list(stranger)).toEqual(denied);

    for (const role of ['official', 'administrator'])
      expect(await appointOfficer({ ...officer, role })).toEqual(denied);
    expect(await appointOfficer({ ...officer, authority: { ...commune, locality: '00376' } })).toEqual(
      denied,
    );
    expect(await appointOfficer(officer, official)).toEqual(denied);
    expect(await end('own-a', own.id, administrator)).toMatchObject({
      refusal: { code: 'resource.not-found' },
    });
    expect(await end('officer-k', id, official)).toEqual(denied);
    expect(await end('officer-k', id, administrator)).toMatchObject({ ok: true });
  });
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actorOf } from '#functions/edge/principal.ts';
import { appointToAuthority } from '#shared/application/membership/appoint-to-authority.ts';
import { appointToRound } from '#shared/application/membership/appoint-to-round.ts';
import { endMembership } from '#shared/application/membership/end-membership.ts';
import { getMe } from '#shared/application/membership/get-me.ts';
import { listRoundMemberships } from '#shared/application/membership/list-round-memberships.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { appointToAuthorityContract } from '#shared/contracts/membership/appoint-to-authority.ts';
import { appointToRoundContract } from '#shared/contracts/membership/appoint-to-round.ts';
import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { membershipView } from '#shared/contracts/membership/membership-view.ts';
import { askAs, monday, official, person, province } from '../../support/asks.ts';
import { noteEffects } from '../../support/note-effects.ts';
import { buildMembership, buildRound, membershipIdOf } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const administrator = person('administrator-1', { role: 'administrator' });
const stranger = person('official-2', { role: 'official', locality: '01' });
const roundId = sampleId(500);
const overId = sampleId(501);

describe('memberships', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seed(store.world, [
      record('round', roundId, buildRound({ id: roundId, state: 'announced' })),
      record('round', overId, buildRound({ id: overId, state: 'finished' })),
    ]);
  });
  afterAll(() => store.close());

  const someone = (personId: string) => ({
    personId,
    name: `Người mẫu ${personId}`,
    position: 'Chức vụ mẫu',
    email: `${personId}@mau.example`,
  });
  const appoint = (body: object, { actor = official, id = roundId, world = store.world } = {}) =>
    runCommand(
      world,
      appointToRound,
      askAs(actor, 'membership.manage', {
        params: { roundId: id },
        query: {},
        body: appointToRoundContract.body.parse(body),
      }),
    );
  const appointOfficer = (body: object, actor = administrator) =>
    runCommand(
      store.world,
      appointToAuthority,
      askAs(actor, 'membership.manage', {
        params: {},
        query: {},
        body: appointToAuthorityContract.body.parse({ authority: province, ...body }),
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

  test('an appointment gives the right at once, and its end takes it at once', async () => {
    const { noted, effects } = noteEffects(store.world);
    const appointed = await appoint(
      { ...someone('juror-a'), role: 'juror', groups: ['CK'] },
      { world: noted },
    );
    const id = appointed.ok ? appointed.value.body.id : '';

    expect((await actor('juror-a')).grants).toEqual([
      { role: 'juror', ...province, roundId, groups: ['CK'] },
    ]);
    expect(effects).toMatchObject([{ to: 'juror-a@mau.example', template: 'membership-appointed' }]);
    expect(membershipView.parse(appointed.ok ? appointed.value.body : {})).not.toHaveProperty('appointedBy');

    expect(await end('juror-a', id)).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await actor('juror-a')).grants).toEqual([]);
    expect(await end('juror-a', id)).toMatchObject({ refusal: { code: 'membership.ended' } });
  });

  test('one role once; after its end it may be given again', async () => {
    const first = await appoint({ ...someone('juror-b'), role: 'juror' });

    expect(await appoint({ ...someone('juror-b'), role: 'juror' })).toMatchObject({
      refusal: { code: 'membership.held-already' },
    });
    await end('juror-b', first.ok ? first.value.body.id : '');
    expect(await appoint({ ...someone('juror-b'), role: 'juror' })).toMatchObject({ ok: true });
  });

  test('two officials at one moment give one role once, and one council one chair', async () => {
    const pair = await Promise.all([
      appoint({ ...someone('juror-c'), role: 'juror' }),
      appoint({ ...someone('juror-c'), role: 'juror' }),
    ]);
    const chairs = await Promise.all([
      appoint({ ...someone('chair-a'), role: 'council-chair' }),
      appoint({ ...someone('chair-b'), role: 'council-chair' }),
    ]);

    expect(pair.filter(({ ok }) => ok)).toHaveLength(1);
    expect(chairs.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = chairs.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ refusal: { code: 'membership.chair-taken' } });
  });

  test('intake and scoring are kept apart, groups belong to jurors, and a finished round takes nobody', async () => {
    await appoint({ ...someone('helper-a'), role: 'helping-team' });

    expect(await appoint({ ...someone('helper-a'), role: 'juror' })).toMatchObject({
      refusal: { code: 'membership.intake-does-not-score' },
    });
    expect(await appoint({ ...someone('member-a'), role: 'council-member', groups: ['CK'] })).toMatchObject({
      refusal: { pointers: [{ pointer: '/body/groups', code: 'membership.groups-not-judging' }] },
    });
    expect(await appoint({ ...someone('member-a'), role: 'juror' }, { id: overId })).toMatchObject({
      refusal: { code: 'round.over' },
    });
    expect(appointToRoundContract.body.safeParse({ ...someone('x'), role: 'official' }).success).toBe(false);
  });

  test('a juror of a running round becomes neither official nor auditor of its authority; of one that is over, they may', async () => {
    const running = await appoint({ ...someone('juror-g'), role: 'juror' });
    const membership = buildMembership(700, 'juror', { personId: 'juror-h', roundId: overId });
    await seed(store.world, [record('membership', membershipIdOf(membership), membership)]);
    const official = (personId: string) => appointOfficer({ ...someone(personId), role: 'official' });

    expect(await official('juror-g')).toMatchObject({
      refusal: { code: 'membership.intake-does-not-score' },
    });
    // An auditor sees sheets of others while they are compared with their scans.
    expect(await appointOfficer({ ...someone('juror-g'), role: 'auditor' })).toMatchObject({
      refusal: { code: 'membership.intake-does-not-score' },
    });
    expect(await appointOfficer({ ...someone('juror-g'), role: 'authority-signer' })).toMatchObject({
      ok: true,
    });
    expect(await official('juror-h')).toMatchObject({ ok: true });
    expect(await end('juror-g', running.ok ? running.value.body.id : '')).toMatchObject({ ok: true });
    expect(await official('juror-g')).toMatchObject({ ok: true });
  });

  test.each(['juror', 'helping-team'] as const)(
    'of two appointments at the same moment that nobody may hold together one is refused: %s and the other side',
    async role => {
      const one = someone(`both-${role}`);
      const otherSide = () =>
        role === 'juror' ? appointOfficer({ ...one, role: 'official' }) : appoint({ ...one, role: 'juror' });
      let first = true;
      const commit: typeof store.world.records.commit = async transaction => {
        if (first) {
          first = false;
          expect(await otherSide()).toMatchObject({ ok: true });
        }
        return store.world.records.commit(transaction);
      };
      const world = { ...store.world, records: { ...store.world.records, commit } };

      expect(await appoint({ ...one, role }, { world })).toMatchObject({
        refusal: { code: 'membership.intake-does-not-score' },
      });
    },
  );

  test('whoever is let into the rounds of a former province by its successor does not score in them', async () => {
    const formerId = sampleId(502);
    const former = { level: 'TINH', locality: '06' } as const;
    await seed(store.world, [
      record('round', formerId, buildRound({ id: formerId, state: 'judging', authority: former })),
    ]);
    const mixed = { refusal: { code: 'membership.intake-does-not-score' } };

    expect(await appoint({ ...someone('juror-k'), role: 'juror' }, { id: formerId })).toMatchObject({
      ok: true,
    });
    for (const role of ['official', 'auditor'])
      expect(await appointOfficer({ ...someone('juror-k'), role })).toMatchObject(mixed);
    expect(await appointOfficer({ ...someone('auditor-k'), role: 'auditor' })).toMatchObject({ ok: true });
    for (const role of ['juror', 'panel-head'])
      expect(await appoint({ ...someone('auditor-k'), role }, { id: formerId })).toMatchObject(mixed);
    expect(
      await appoint({ ...someone('auditor-k'), role: 'council-member' }, { id: formerId }),
    ).toMatchObject({ ok: true });
  });

  test('another province finds nothing to appoint to, to end or to list', async () => {
    const appointed = await appoint({ ...someone('juror-d'), role: 'juror' });
    const absent = { ok: false, refusal: { code: 'resource.not-found' } };

    expect(await appoint({ ...someone('spy'), role: 'juror' }, { actor: stranger })).toEqual(absent);
    expect(await end('juror-d', appointed.ok ? appointed.value.body.id : '', stranger)).toEqual(absent);
    expect(
      await listRoundMemberships(
        store.world,
        askAs(stranger, 'membership.read', {
          params: { roundId },
          query: { limit: 25 },
          body: undefined,
        }),
      ),
    ).toEqual(absent);
  });

  test('roles of an authority are given and ended by its administrator only', async () => {
    const body = { ...someone('officer-a'), role: 'official' };
    const denied = { ok: false, refusal: { code: 'access.denied' } };

    expect(await appointOfficer(body, official)).toEqual(denied);
    const appointed = await appointOfficer(body);
    expect(appointed).toMatchObject({ ok: true, value: { body: { roundId: null, groups: [] } } });
    const id = appointed.ok ? appointed.value.body.id : '';
    expect(await end('officer-a', id, official)).toEqual(denied);
    expect(await end('officer-a', id, administrator)).toMatchObject({ ok: true });
    expect(await appointOfficer({ ...body, authority: { level: 'TINH', locality: '01' } })).toEqual(denied);
  });

  test('nobody ends their own administration', async () => {
    const appointed = await appointOfficer({ ...someone('administrator-1'), role: 'administrator' });
    const id = appointed.ok ? appointed.value.body.id : '';

    expect(await end('administrator-1', id, administrator)).toMatchObject({
      refusal: { code: 'membership.own-administration' },
    });
  });

  test('a person sees their own memberships in force, without the links kept about them', async () => {
    await appoint({ ...someone('juror-e'), role: 'juror', links: { taxCodes: ['0100109106'] } });

    const me = await getMe(
      store.world,
      askAs(await actor('juror-e'), 'me.read', { params: {}, query: {}, body: undefined }),
    );

    const shown = getMeContract.answer.parse(me.ok ? me.value.body : {});
    expect(shown).toMatchObject({
      id: 'juror-e',
      memberships: [{ role: 'juror', roundId, roundState: 'announced' }],
    });
    expect(JSON.stringify(shown)).not.toContain('0100109106');
  });

  test('the operator’s command makes the first administrator, once, and refuses what it cannot read', async () => {
    const endpoint = await store.client.config.endpoint?.();
    const env = {
      ...process.env,
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      AWS_REGION: 'ap-southeast-1',
      AWS_ENDPOINT_URL_DYNAMODB: `http://${endpoint?.hostname}:${endpoint?.port}`,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      TB_RECORDS_TABLE: 'records',
      TB_AUDIT_TABLE: 'audit',
    };
    const command = (...more: readonly string[]) =>
      promisify(execFile)(
        process.execPath,
        ['infra/admin/appoint-administrator.ts', '--name', 'Quản trị mẫu', '--level', 'TINH', ...more],
        { env },
      );
    const first = ['--person', 'first-administrator', '--locality', '19'];

    expect((await command(...first)).stdout).toContain('is now administrator');
    expect((await command(...first)).stdout).toContain('nothing changed');
    expect((await actor('first-administrator')).grants).toMatchObject([
      { role: 'administrator', ...province },
    ]);
    await expect(command('--person', 'x', '--locality', 'nowhere')).rejects.toMatchObject({
      stderr: expect.stringContaining('not a code of this level'),
    });
  });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkConflicts } from '#shared/application/judging/check-conflicts.ts';
import { convenePanel } from '#shared/application/judging/convene-panel.ts';
import { previewPanels } from '#shared/application/judging/preview-panels.ts';
import type { Actor } from '#shared/domain/access/actor.ts';
import { askAs, official, person } from '../../support/asks.ts';
import { producer, sampleTaxCode } from '../../support/establishment-builder.ts';
import { seedScreened, taskContext } from '../../support/judging-builder.ts';
import { buildMembership, membershipIdOf, sampleRoundId } from '../../support/round-builder.ts';
import { record, seed } from '../../support/seed.ts';
import { buildSubmission } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const params = { roundId: sampleRoundId };

describe('before the panels are convened', () => {
  let store: TestWorld;
  beforeEach(async () => {
    store = await openTestWorld();
  });
  afterEach(() => store.close());

  const preview = async (actor: Actor = official) => {
    const seen = await previewPanels(
      store.world,
      askAs(actor, 'conflict.read', { params, query: {}, body: undefined }),
    );
    if (!seen.ok) throw new Error(seen.refusal.code);
    return seen.value.body;
  };
  const taxLink = (number: number) => ({ taxCodes: [sampleTaxCode(number)], phones: [], addresses: [] });

  test('officials see who would judge what, how much each would have, and which links there are', async () => {
    const { submissions } = await seedScreened(store.world, {
      groups: ['CK', 'CK', 'TCMN'],
      links: { links: taxLink(2) },
    });
    const undecided = buildSubmission(9, { group: 'CK' });
    await seed(store.world, [record('submission', undecided.id, undecided)]);

    const { convened, groups, conflicts } = await preview();

    expect(convened).toBe(false);
    expect(groups.find(({ group }) => group === 'CK')).toMatchObject({
      ...{ head: { personId: 'panel-head-1' }, entries: 2, undecided: 1, shortNow: 0, shortIfConfirmed: 1 },
      jurors: [
        { personId: 'juror-2', isHead: false, sheets: 2, sheetsAtMost: 3, conflicts: 1 },
        { personId: 'juror-3', sheets: 2, conflicts: 0 },
        { personId: 'panel-head-1', isHead: true, sheets: 2 },
      ],
    });
    expect(conflicts).toMatchObject([
      {
        ...{ submissionId: submissions[1]?.id, personId: 'juror-2', basis: 'same-tax-code' },
        ...{ personName: 'Giám khảo mẫu 2', productName: 'Miến dong mẫu 2', state: 'suggested' },
      },
    ]);
  });

  test('one who owns a dossier gets no sheet for it, and what is short of sheets is said in words', async () => {
    await seedScreened(store.world, { groups: ['CK', 'CK'], jurors: 1 });
    const owner = buildMembership(9, 'juror', { personId: producer.id });
    await seed(store.world, [record('membership', membershipIdOf(owner), owner)]);

    const { groups, problems } = await preview();

    const [group] = groups.filter(({ entries }) => entries > 0);
    expect(group?.jurors.find(({ personId }) => personId === producer.id)).toMatchObject({
      sheets: 0,
      conflicts: 2,
    });
    expect(group).toMatchObject({ shortNow: 2 });
    const said = problems.find(({ code }) => code === 'panel.short-of-sheets');
    expect(said?.en).toBe('Group CK: 2 entries lack the 3 sheets they need.');
  });

  test('it says the same each time, changes nothing, and convening gives what it said', async () => {
    await seedScreened(store.world, { groups: ['CK', 'CK'], links: { links: taxLink(1) } });
    const first = await preview();
    expect(await preview()).toEqual(first);
    expect(await store.world.records.children('panel', sampleRoundId)).toEqual([]);
    expect(await store.world.records.children('conflict', sampleRoundId)).toEqual([]);

    await convenePanel(store.world, params, taskContext);

    const [panel] = await store.world.records.children('panel', sampleRoundId);
    const shown = first.groups.find(({ group }) => group === 'CK')?.jurors;
    expect(panel?.body.jurors.map(({ personId }) => personId)).toEqual(
      shown?.map(({ personId }) => personId),
    );
    const conflicts = await store.world.records.children('conflict', sampleRoundId);
    expect(conflicts.map(({ body }) => [body.personId, body.submissionId, body.basis, body.state])).toEqual(
      first.conflicts.map(({ personId, submissionId, basis, state }) => [
        personId,
        submissionId,
        basis,
        state,
      ]),
    );
  });

  test('a person’s links are looked up before they are appointed, by officials alone', async () => {
    const { submissions } = await seedScreened(store.world);
    const check = (actor: Actor, number: number) =>
      checkConflicts(
        store.world,
        askAs(actor, 'conflict.settle', {
          params,
          query: {},
          body: { personId: null, links: taxLink(number) },
        }),
      );
    expect(await check(official, 1)).toMatchObject({
      value: { body: { matches: [{ submissionId: submissions[0]?.id, basis: 'same-tax-code' }] } },
    });
    expect(await check(official, 7)).toMatchObject({ value: { body: { matches: [] } } });
    const juror = person('juror-2', { role: 'juror', roundId: sampleRoundId });
    expect(await check(juror, 1)).toMatchObject({ refusal: { code: 'resource.not-found' } });
  });
});

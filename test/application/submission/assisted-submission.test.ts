import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openItem } from '#shared/adapters/dynamodb/packed.ts';
import { runCommand } from '#shared/application/run-command.ts';
import { confirmSubmission } from '#shared/application/submission/confirm-submission.ts';
import { createAssistedSubmission } from '#shared/application/submission/create-assisted-submission.ts';
import { getSubmission } from '#shared/application/submission/get-submission.ts';
import { listAssistedDrafts } from '#shared/application/submission/list-assisted-drafts.ts';
import { listMissing } from '#shared/application/submission/list-missing.ts';
import { sendConfirmationCode } from '#shared/application/submission/send-confirmation-code.ts';
import { confirmSubmissionContract } from '#shared/contracts/submission/confirm-submission.ts';
import { createAssistedSubmissionContract } from '#shared/contracts/submission/create-assisted-submission.ts';
import { listAssistedDraftsContract } from '#shared/contracts/submission/list-assisted-drafts.ts';
import { listMissingContract } from '#shared/contracts/submission/list-missing.ts';
import { sendConfirmationCodeContract } from '#shared/contracts/submission/send-confirmation-code.ts';
import { type Actor, anonymous } from '#shared/domain/access/actor.ts';
import { answered, codeOf } from '../../support/answered.ts';
import { askAs, person } from '../../support/asks.ts';
import { buildEstablishment, producer } from '../../support/establishment-builder.ts';
import { seedOpenRound } from '../../support/open-round.ts';
import { buildProduct } from '../../support/product-builder.ts';
import { sampleRoundId } from '../../support/round-builder.ts';
import { record, sampleId, seed } from '../../support/seed.ts';
import { whileOpen } from '../../support/submission-builder.ts';
import { openTestWorld, type TestWorld } from '../../support/world.ts';

const officer = person('officer-1', { role: 'commune-officer', level: 'XA', locality: '05443' });

describe('an officer files for a producer', () => {
  let store: TestWorld;
  beforeAll(async () => {
    store = await openTestWorld();
    await seedOpenRound(store.world);
  });
  afterAll(() => store.close());

  const draftAsk = (number: number, actor = officer) =>
    askAs(
      actor,
      'submission.assist',
      {
        params: { roundId: sampleRoundId },
        query: {},
        body: {
          productId: sampleId(4000 + number),
          producerName: 'Người mẫu',
          group: 'TCMN' as const,
          note: null,
        },
      },
      { now: whileOpen },
    );
  const about = (submissionId: string) => ({ params: { submissionId }, query: {}, body: undefined });
  const confirm = async (submissionId: string, code: string, now = whileOpen) =>
    runCommand(
      store.world,
      confirmSubmission,
      askAs(
        anonymous,
        'submission.confirm',
        { params: { submissionId }, query: {}, body: { code } },
        { now },
      ),
    );

  /** A draft filed by the officer, and the code as the producer's phone gets it. */
  const fileAndSend = async (number: number) => {
    const { world, client } = store;
    await seed(world, [
      record('establishment', sampleId(3000 + number), buildEstablishment(number)),
      record('product', sampleId(4000 + number), buildProduct(number)),
    ]);
    const { body } = answered(
      createAssistedSubmissionContract,
      await runCommand(world, createAssistedSubmission, draftAsk(number)),
    );
    const sent = answered(
      sendConfirmationCodeContract,
      await runCommand(
        world,
        sendConfirmationCode,
        askAs(officer, 'submission.draft', about(body.id), { now: whileOpen }),
      ),
    );
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'records' }));
    const kept = Items.map(item => JSON.stringify(openItem(item)));
    const phone = buildEstablishment(number).representative.phone;
    const message = kept.find(item => item.includes('text-message') && item.includes(phone)) ?? '';
    const code = /code\\*":\\*"(\d{6})/.exec(message)?.[1] ?? '';
    return { draft: body, sent: sent.body, code, kept: kept.filter(item => item !== message) };
  };

  test('both names stay on record, and the producer confirms by the code from their phone', async () => {
    const { world } = store;
    const { draft, sent, code, kept } = await fileAndSend(1);

    expect(draft.assistance).toMatchObject({
      officerName: officer.name,
      producerName: 'Người mẫu',
      confirmedAt: null,
    });
    expect(sent.sentTo).toMatch(/^\+84•+001$/);
    expect(code).toMatch(/^\d{6}$/);
    expect(kept.some(item => item.includes(`"${code}\\"`))).toBe(false);
    const missing = async () => {
      const ask = askAs(officer, 'submission.read', about(draft.id), { now: whileOpen });
      return answered(listMissingContract, await listMissing(world, ask)).body.missing.map(item => item.code);
    };
    expect(await missing()).toContain('missing.confirmation');

    const { body } = answered(confirmSubmissionContract, await confirm(draft.id, code));

    expect(body.confirmed).toBe(true);
    expect(await missing()).not.toContain('missing.confirmation');
    expect(codeOf(await confirm(draft.id, code))).toBe('confirmation.lapsed');
  });

  test('an officer finds the drafts opened for producers again, until they are filed or the office ends', async () => {
    const { world } = store;
    const { draft } = await fileAndSend(8);
    const list = async (actor = officer, locality = '05443') => {
      const query = { level: 'XA' as const, locality, limit: 100, cursor: undefined };
      const ask = askAs(
        actor,
        'submission.assist',
        { params: {}, query, body: undefined },
        { now: whileOpen },
      );
      return listAssistedDrafts(world, ask);
    };
    const ids = async (actor = officer) =>
      answered(listAssistedDraftsContract, await list(actor)).body.items.map(({ id }) => id);
    const colleague = person('officer-8', { role: 'commune-officer', level: 'XA', locality: '05443' });
    const moved = person(officer.id, { role: 'commune-officer', level: 'XA', locality: '00001' });

    expect(await ids()).toContain(draft.id);
    expect(await ids(colleague)).toEqual([]);
    expect(answered(listAssistedDraftsContract, await list(moved, '00001')).body.items).toEqual([]);
    expect(codeOf(await list(moved))).toBe('access.denied');

    const before = await world.records.find('submission', draft.id);
    if (before === undefined) throw new Error('the draft is gone');
    const after = {
      ...before.body,
      state: 'withdrawn' as const,
      withdrawn: { at: draft.createdAt, by: officer.id, reason: null },
    };
    await seed(world, [{ kind: 'submission', id: draft.id, before, after, action: 'test.withdraw' }]);
    expect(await ids()).not.toContain(draft.id);
  });

  test('five wrong tries end a code, also when they come together; then not even the right one helps', async () => {
    const { draft, code } = await fileAndSend(2);
    const wrong = code === '000000' ? '000001' : '000000';

    const tries = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => confirm(draft.id, wrong)));

    expect(tries.filter(result => result.ok)).toHaveLength(5);
    expect(codeOf(await confirm(draft.id, code))).toBe('confirmation.lapsed');
  });

  test('a code lives ten minutes', async () => {
    const { draft, code } = await fileAndSend(3);

    expect(codeOf(await confirm(draft.id, code, whileOpen + 600_000))).toBe('confirmation.lapsed');
    expect(codeOf(await confirm(draft.id, code, whileOpen + 599_999))).toBe('ok');
  });

  test('an officer whose office has ended, or moved elsewhere, no longer reaches what they filed', async () => {
    const { world } = store;
    const { draft } = await fileAndSend(5);
    const read = async (actor: Actor) =>
      codeOf(
        await getSubmission(world, askAs(actor, 'submission.read', about(draft.id), { now: whileOpen })),
      );

    expect(await read(officer)).toBe('ok');
    expect(await read(person(officer.id))).toBe('resource.not-found');
    expect(await read(person(officer.id, { role: 'commune-officer', level: 'XA', locality: '05444' }))).toBe(
      'resource.not-found',
    );
    expect(await read(producer)).toBe('ok');
  });

  test('an officer of another commune files nothing here', async () => {
    const { world } = store;
    await seed(world, [
      record('establishment', sampleId(3004), buildEstablishment(4)),
      record('product', sampleId(4004), buildProduct(4)),
    ]);
    const elsewhere = person('officer-2', { role: 'commune-officer', level: 'XA', locality: '05444' });

    expect(codeOf(await runCommand(world, createAssistedSubmission, draftAsk(4, elsewhere)))).toBe(
      'resource.not-found',
    );
  });
});

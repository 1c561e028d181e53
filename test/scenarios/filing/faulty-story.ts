import { type Answer, openWitness, textIn, type Witness } from '#test/support/http/witness.ts';
import { productFields } from '#test/support/product-builder.ts';
import {
  type Acknowledged,
  clickTwice,
  type Draft,
  driveTo,
  hang,
  readsAway,
  saveNote,
  under,
} from './faulty-acts.ts';
import { addPapers, declaration, type FilingStage, sealWaitMs } from './filing-stage.ts';

const ownSystem = async ({ server, seen, wares }: FilingStage): Promise<Witness> => {
  const producer = wares[0]?.producer;
  if (producer === undefined) throw new Error('too few producers');
  const answer = await producer.client.insist('POST', '/v1/api-tokens', {
    body: {
      label: 'Phần mềm mẫu',
      establishmentIds: [producer.establishmentId],
      expiresAt: '2026-12-31T00:00:00.000Z',
    },
    key: 'api-token-1',
  });
  return openWitness(server.url, textIn(answer, 'token'), seen);
};

const only = <T>(items: readonly T[]): T => {
  const [first] = items;
  if (first === undefined) throw new Error('nothing was acknowledged');
  return first;
};

/** From drafts to the jury over a store that fails at random, by seed; with calm between to look around. */
export const liveWithFaultyStore = async (stage: FilingStage) => {
  const { wares, official, server } = stage;
  const { id: roundId, closesAt } = only(stage.rounds);
  const acknowledged: Acknowledged[] = [];
  const refused: Answer[] = [];
  const click = async (client: Witness, path: string, call: Acknowledged['call']): Promise<Answer> => {
    const { both, acknowledged: given } = await clickTwice(client, path, call);
    acknowledged.push(...given);
    refused.push(...both.filter(({ status }) => status >= 300));
    if (given.length === 0) throw new Error(`${path}: ${both.map(({ text }) => text).join(' and ')}`);
    return only(given).answer;
  };

  const repeated: { readonly first: Answer; readonly again: Answer }[] = [];
  /** Once more under their keys, in calm and within the days for which keys are remembered. */
  const askAgain = async (): Promise<void> => {
    for (const { client, path, call, answer } of acknowledged.splice(0))
      repeated.push({ first: answer, again: await client.insist('POST', path, call) });
  };

  const machine = await ownSystem(stage);
  const away = {
    throttle: await readsAway(stage, machine, 'throttle'),
    failBefore: await readsAway(stage, machine, 'failBefore'),
    dropAfterCommit: await readsAway(stage, machine, 'dropAfterCommit'),
  };
  const hung = await hang(
    stage,
    `/v1/establishments/${only(wares).producer.establishmentId}/products`,
    productFields(900),
  );

  const drafts: Draft[] = [];
  const notes = new Map<string, Answer>();
  const drafting = await under(stage, 1, () =>
    Promise.all(
      wares.map(async ware => {
        const answer = await click(ware.producer.client, `/v1/rounds/${roundId}/submissions`, {
          body: { productId: ware.productId, group: 'CBNLTS', note: null },
          key: `draft-${ware.number}`,
        });
        const draft = { ...ware, submissionId: textIn(answer, 'id') };
        drafts.push(draft);
        for (const note of ['một', 'hai', 'ba'])
          notes.set(draft.submissionId, await saveNote(draft, `${note} (mẫu)`));
      }),
    ),
  );
  await addPapers(server.folder, drafts);
  const submitting = await under(stage, 2, () =>
    Promise.all(
      drafts.map(({ producer, submissionId }) =>
        click(producer.client, `/v1/submissions/${submissionId}/submission`, {
          body: declaration,
          key: `submit-${submissionId}`,
        }),
      ),
    ),
  );
  await askAgain();
  const closing = await under(stage, 3, async () => {
    await server.advanceTo(closesAt + 1000);
    await server.settle();
    await server.advanceTo(closesAt + sealWaitMs);
    await driveTo(stage, roundId, 'screening');
  });
  const settling = await under(stage, 4, () =>
    Promise.all(
      drafts.map(async ({ submissionId }) => {
        const { etag } = await official.insist('GET', `/v1/submissions/${submissionId}/screening`);
        await click(official, `/v1/submissions/${submissionId}/settlement`, {
          body: { eligible: true },
          key: `settle-${submissionId}`,
          etag,
        });
      }),
    ),
  );
  await askAgain();
  await driveTo(stage, roundId, 'judging');
  return {
    roundId,
    away,
    hung,
    drafts,
    notes,
    refused,
    repeated,
    injected: [drafting, submitting, closing, settling],
  };
};
export type FaultyDays = Awaited<ReturnType<typeof liveWithFaultyStore>>;

import { supplementFile } from '#test/play/dossier-files.ts';
import { examined, uploadFile } from '#test/play/upload.ts';
import { openApiClient } from '#test/support/http/api-client.ts';
import type { LocalServer } from '#test/support/http/local-server.ts';
import { type Answer, openWitness, textIn, type Witness } from '#test/support/http/witness.ts';
import { productFields } from '#test/support/product-builder.ts';
import { declaration, type FilingStage, fileDrafts, openFilingStage } from '../filing/filing-stage.ts';
import { certifyRound } from './certified-round.ts';
import type { OutsideSystem } from './outside-system.ts';

const day = 86_400_000;

/** A request that was acknowledged, to be made again under its key. */
export type Kept = {
  readonly sub: string;
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  readonly answer: Answer;
};

const mustBe = (status: number, answer: Answer): Answer => {
  if (answer.status !== status) throw new Error(`${answer.path}: ${answer.status} ${answer.text}`);
  return answer;
};

const newToken = async (client: Witness, establishmentId: string, label: string): Promise<Answer> => {
  const body = { label, establishmentIds: [establishmentId], expiresAt: '2026-12-31T00:00:00.000Z' };
  return mustBe(201, await client.insist('POST', '/v1/api-tokens', { body, key: `api-token-${label}` }));
};

/** Two API tokens of a producer: one that holds, and one that was taken back. */
const giveTokens = async (client: Witness, establishmentId: string) => {
  const [live, revoked] = [
    await newToken(client, establishmentId, 'a'),
    await newToken(client, establishmentId, 'b'),
  ];
  const path = `/v1/api-tokens/${textIn(revoked, 'id')}/revocation`;
  const { status, text } = await client.insist('POST', path, { key: 'revoke-b', etag: revoked.etag });
  if (status > 299) throw new Error(text);
  return { live: textIn(live, 'token'), revoked: textIn(revoked, 'token') };
};

/** A file of a dossier, uploaded and examined. */
const sendFile = async (server: LocalServer, sub: string, submissionId: string): Promise<void> => {
  const client = await server.as(sub);
  await uploadFile(client, submissionId, await supplementFile());
  await examined(client, submissionId);
};

const filed = async (
  { server }: FilingStage,
  drafts: Awaited<ReturnType<typeof fileDrafts>>,
): Promise<Kept[]> => {
  const kept: Kept[] = [];
  for (const { producer, submissionId } of drafts) {
    const [path, key] = [`/v1/submissions/${submissionId}/submission`, `submit-${submissionId}`];
    const answer = await producer.client.insist('POST', path, { body: declaration, key });
    kept.push({ sub: producer.sub, path, key, body: declaration, answer: mustBe(200, answer) });
  }
  await server.settle();
  return kept;
};

const liveOn = async (stage: FilingStage, outside: OutsideSystem) => {
  const { server, rounds, wares } = stage;
  const { folder } = server;
  const [round, first] = [rounds[0], wares[0]];
  if (round === undefined || first === undefined) throw new Error('there is no round or no producer');
  const { client, establishmentId, sub } = first.producer;
  const subscription = await client.insist('POST', '/v1/webhooks', {
    key: 'webhook-1',
    body: {
      owner: { establishmentId },
      label: 'Phần mềm mẫu',
      url: outside.url,
      events: ['submission.submitted'],
    },
  });
  outside.trust(textIn(mustBe(201, subscription), 'secret'));
  const drafts = await fileDrafts(stage, round.id, wares, 200);
  const { submissionId } = drafts[1] ?? { submissionId: '' };
  await sendFile(server, sub, submissionId);
  const kept = await filed(stage, [...drafts.slice(0, 1), ...drafts.slice(2, 4)]);
  const path = `/v1/establishments/${establishmentId}/products`;
  const body = productFields(777);
  const product = mustBe(201, await client.insist('POST', path, { body, key: 'product-777' }));
  const tokens = await giveTokens(client, establishmentId);
  const certificates = await certifyRound(folder);
  await server.settle();
  await server.control('POST', 'clock/advance', { ms: day });
  await server.settle();
  return {
    ...{ stage, server, round, tokens, certificates },
    /** Drafts that are not filed yet: of the one with a file, and of the last producer. */
    open: drafts.filter((_draft, index) => index === 1 || index > 3),
    kept: [...kept, { sub, path, body, key: 'product-777', answer: product }],
    keys: (await openApiClient(() => server.url).send('GET', '/v1/public/signing-keys')).body,
    messages: (await server.control<{ messages: readonly unknown[] }>('GET', 'mail?limit=1000')).messages
      .length,
  };
};
/** An installation with something of everything in it, at rest, a night after the last of it. */
export const live = async (folder: string, outside: OutsideSystem) => {
  const stage = await openFilingStage(folder, { rounds: 1, producers: 3, products: 2 });
  try {
    return await liveOn(stage, outside);
  } catch (error) {
    await stage.server.stop();
    throw error;
  }
};
export type Lived = Awaited<ReturnType<typeof live>>;

/** Signs a person in at whatever server it is, since sign-ins are of the issuer and not of the record. */
export const signInAt = async (server: LocalServer, sub: string): Promise<Witness> => {
  const { token } = await server.control<{ token: string }>('POST', 'tokens', { sub, ttl: 31_536_000 });
  return openWitness(server.url, token, []);
};

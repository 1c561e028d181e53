import { samplePeople } from '#infra/local/sample/people.ts';
import { monday } from '#test/support/asks.ts';
import { buildEstablishment } from '#test/support/establishment-builder.ts';
import { type LocalServer, startLocalServer } from '#test/support/http/local-server.ts';
import { besideServer } from '#test/support/http/server-world.ts';
import { type Answer, openWitness, textIn, type Witness } from '#test/support/http/witness.ts';
import { buildProduct } from '#test/support/product-builder.ts';
import {
  buildMembers,
  buildMembership,
  buildProgramme,
  buildRound,
  membershipIdOf,
  sampleProgrammeId,
  sampleTimeline,
} from '#test/support/round-builder.ts';
import { record, sampleId, seed } from '#test/support/seed.ts';
import { buildDocument, documentIdOf } from '#test/support/submission-builder.ts';
import { until } from '../../play/until.ts';

const day = 86_400_000;
/** From the closing hour until the seal, and a little more. */
export const sealWaitMs = 40_000;

/** A sample producer with an establishment and products of its own. */
export type Producer = { readonly sub: string; readonly establishmentId: string; readonly client: Witness };
export type Ware = { readonly number: number; readonly productId: string; readonly producer: Producer };

export type FilingStage = {
  readonly server: LocalServer;
  readonly rounds: readonly { readonly id: string; readonly closesAt: number }[];
  readonly wares: readonly Ware[];
  readonly official: Witness;
  /** Every answer that anyone got. */
  readonly seen: Answer[];
};

type Size = { readonly rounds: number; readonly producers: number; readonly products: number };

const producerOf = (number: number): string => `mau-co-so-${number}`;
const roundIdOf = (round: number): string => sampleId(100 + round);
const closesAtOf = (round: number): number => Date.parse(sampleTimeline.closesAt) + round * day;
const wareNumber = (producer: number, product: number): number => producer * 10 + product;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const roundRecords = (round: number) => {
  const id = roundIdOf(round);
  const members = buildMembers().map((member, index) => ({
    ...member,
    id: sampleId(10_000 + round * 100 + index),
    roundId: id,
  }));
  const timeline = { closesAt: new Date(closesAtOf(round)).toISOString() };
  return [
    record('round', id, buildRound({ id, timeline })),
    ...members.map(member => record('membership', membershipIdOf(member), member)),
  ];
};

const producerRecords = (number: number, products: number) => {
  const ownerIds = [producerOf(number)];
  const establishmentId = sampleId(3000 + number);
  return [
    record('establishment', establishmentId, buildEstablishment(number, { ownerIds })),
    ...numbers(products).map(product => {
      const id = sampleId(4000 + wareNumber(number, product));
      return record('product', id, buildProduct(wareNumber(number, product), { id, establishmentId }));
    }),
  ];
};

const seedStage = (folder: string, { rounds, producers, products }: Size) => {
  const { sub: personId } = samplePeople.official;
  const official = buildMembership(1, 'official', { personId, roundId: null });
  return besideServer(folder, world =>
    seed(world, [
      record('programme', sampleProgrammeId, buildProgramme()),
      record('membership', membershipIdOf(official), official),
      ...numbers(rounds).flatMap(roundRecords),
      ...numbers(producers).flatMap(number => producerRecords(number, products)),
    ]),
  );
};

/** The server with rounds that were announced over HTTP and opened by their schedules, and producers ready to file. */
export const openFilingStage = async (folder: string, size: Size): Promise<FilingStage> => {
  const server = await startLocalServer(folder);
  await server.advanceTo(monday);
  await seedStage(folder, size);
  const seen: Answer[] = [];
  const signIn = async (sub: string) => {
    const { token } = await server.control<{ token: string }>('POST', 'tokens', { sub, ttl: 31_536_000 });
    return openWitness(server.url, token, seen);
  };
  const official = await signIn(samplePeople.official.sub);
  const rounds = numbers(size.rounds).map(round => ({ id: roundIdOf(round), closesAt: closesAtOf(round) }));
  for (const { id } of rounds)
    await official.insist('POST', `/v1/rounds/${id}/announcement`, { key: `announce-${id}` });
  await server.settle();
  await server.advanceTo(Date.parse(sampleTimeline.opensAt));
  for (const { id } of rounds)
    await until(`the opening of ${id}`, async () => {
      await server.settle();
      return textIn(await official.insist('GET', `/v1/rounds/${id}`), 'state') === 'open' ? true : undefined;
    });
  const wares: Ware[] = [];
  for (const number of numbers(size.producers)) {
    const sub = producerOf(number);
    const producer = { sub, establishmentId: sampleId(3000 + number), client: await signIn(sub) };
    for (const product of numbers(size.products)) {
      const ware = wareNumber(number, product);
      wares.push({ number: ware, productId: sampleId(4000 + ware), producer });
    }
  }
  return { server, rounds, wares, official, seen };
};

/** Puts a complete set of clean papers into a draft, as uploads and their examination would have left them. */
export const addPapers = (
  folder: string,
  drafts: readonly { readonly number: number; readonly submissionId: string }[],
): Promise<void> =>
  besideServer(folder, world =>
    seed(
      world,
      drafts.flatMap(({ number, submissionId }) =>
        (['D1', 'D2', 'D3', 'D4', 'D4', 'D4'] as const).map((type, index) => {
          const document = buildDocument(number, type, index, { submissionId });
          return record('document', documentIdOf(document), document);
        }),
      ),
    ),
  );

export const declaration = { declaration: { accepted: true, name: 'Chủ cơ sở Mẫu' } } as const;

/** Drafts of the wares in a round, one after another for each producer, papers and all. */
export const fileDrafts = async (
  { server }: Pick<FilingStage, 'server'>,
  roundId: string,
  wares: readonly Ware[],
  firstNumber: number,
) => {
  const drafts = await Promise.all(
    wares.map(async (ware, index) => {
      const answer = await ware.producer.client.insist('POST', `/v1/rounds/${roundId}/submissions`, {
        body: { productId: ware.productId, group: 'CBNLTS', note: null },
        key: `draft-${roundId}-${ware.number}`,
      });
      if (answer.status !== 201) throw new Error(`a draft was refused: ${answer.status} ${answer.text}`);
      return { ...ware, number: firstNumber + index, submissionId: textIn(answer, 'id') };
    }),
  );
  await addPapers(server.folder, drafts);
  return drafts;
};

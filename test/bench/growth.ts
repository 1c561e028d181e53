import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type Contract, routeKeyOf } from '#shared/contracts/contract.ts';
import { saveScoresContract } from '#shared/contracts/judging/save-scores.ts';
import { listRoundSubmissionsContract } from '#shared/contracts/screening/list-round-submissions.ts';
import { getSubmissionContract } from '#shared/contracts/submission/get-submission.ts';
import { submitSubmissionContract } from '#shared/contracts/submission/submit-submission.ts';
import { type Call, openGateway } from '#test/secrecy/gateway.ts';
import { producer } from '#test/support/establishment-builder.ts';
import { whileJudging } from '#test/support/judging-builder.ts';
import { memoryFiles } from '#test/support/memory-files.ts';
import { sampleRoundId } from '#test/support/round-builder.ts';
import { whileOpen } from '#test/support/submission-builder.ts';
import { type Engine, openEngine } from '../proofs/support/place.ts';
import { openProcess } from '../proofs/support/process.ts';
import { cpuOfProcess } from '../support/processes/process-cpu.ts';
import { draftsTogether, openBase, together } from './growth/base.ts';
import { type GrownPlace, openGrownPlace } from './growth/grown-place.ts';
import { type Line, rounded } from './line.ts';
import { cpuOfOne, medianOf } from './measure.ts';
import { slope } from './slope.ts';

/** One decade, in minutes; two with DEPTH=deep. */
const normal = [1_000, 1_778, 3_162, 5_623, 10_000];
const deep = [1_000, 3_162, 10_000, 31_623, 100_000];
const sizes = process.env.DEPTH === 'deep' ? deep : normal;
const pageLimit = 50;
const puts = 4;
const declaration = { accepted: true, name: 'Người mẫu 1' } as const;
const scores = Object.fromEntries(
  [3000, 3000, 500, 500].map((points, index) => [`C${index + 1}`, { points, note: null }]),
);

type Request = { readonly contract: Contract; readonly call: Call };
/** What is asked for, the n-th time of all. */
type Ask = (number: number) => Request;

const list =
  (place: GrownPlace, part: number): Ask =>
  () => {
    const cursor = place.pageAt(part, pageLimit);
    const query = { limit: String(pageLimit), ...(cursor === undefined ? {} : { cursor }) };
    const params = { roundId: sampleRoundId };
    return {
      contract: listRoundSubmissionsContract,
      call: { as: 'official-1', now: whileOpen, params, query },
    };
  };

/** Each operation whose growth is promised, and how it is asked for once there are so many products. */
const asksOf = (place: GrownPlace, drafts: readonly string[]): Readonly<Record<string, Ask>> => ({
  submit: number => {
    const submissionId = drafts[number % draftsTogether] ?? '';
    const call = { as: producer.id, now: whileOpen, params: { submissionId }, body: { declaration } };
    return { contract: submitSubmissionContract, call: { ...call, key: `growth-${submissionId}` } };
  },
  'save-score': number => {
    const { roundId, juror, selectionCode } = place.nextSheet(number);
    const call = { as: juror, now: whileJudging, version: 1, params: { roundId, selectionCode } };
    return { contract: saveScoresContract, call: { ...call, body: { scores } } };
  },
  get: number => {
    const params = { submissionId: place.anySubmission(number) };
    return { contract: getSubmissionContract, call: { as: producer.id, now: whileOpen, params } };
  },
  'list, first page': list(place, 0),
  'list, middle page': list(place, 0.5),
  'list, last page': list(place, 1),
});

const cpuOfBoth = async (engine: Engine, work: () => Promise<unknown>): Promise<number> => {
  const before = cpuOfProcess(engine.pid);
  const own = await cpuOfOne(work);
  return own + cpuOfProcess(engine.pid) - before;
};

/** CPU of each operation at a size, in puts of the bare client into a table of its own, asked for in turns. */
const openSample = async (engine: Engine, place: GrownPlace) => {
  const gateway = openGateway(openProcess(place.place, memoryFiles()));
  const apart = await engine.newPlace();
  const client = apart.newClient();
  let asked = 0;
  const put = async (): Promise<void> => {
    for (let run = 0; run < puts; run += 1) {
      const Item = { pk: { S: `bench ${run}` }, sk: { S: 'bench' }, body: { S: 'x'.repeat(1_500) } };
      await client.send(new PutItemCommand({ TableName: apart.tables.records, Item }));
    }
  };
  return async (): Promise<Readonly<Record<string, number>>> => {
    const found: Record<string, number> = {};
    for (const [name, ask] of Object.entries(asksOf(place, await place.addDrafts()))) {
      const ratios: number[] = [];
      for (let run = 0; run < draftsTogether; run += 1) {
        asked += 1;
        const { contract, call } = ask(asked);
        const yardstick = (await cpuOfBoth(engine, put)) / puts;
        const cost = await cpuOfBoth(engine, async () => {
          const { status, text } = await gateway(routeKeyOf(contract), call);
          if (status !== contract.status) throw new Error(`${contract.id} answered ${status}: ${text}`);
        });
        ratios.push(cost / yardstick);
      }
      found[name] = medianOf(ratios);
    }
    return found;
  };
};

/** How the cost of the daily operations grows with the products that the store holds. */
export const measureGrowth = async (): Promise<readonly Line[]> => {
  const engine = await openEngine();
  try {
    const base = await openBase(engine);
    const place = await openGrownPlace(engine, base);
    const sample = await openSample(engine, place);
    const points = new Map<string, [number, number][]>();
    // Unmeasured at first: code that runs for the first times is slower, which would look like shrinking.
    await place.growTo(together * 2);
    for (let warming = 0; warming < 2; warming += 1) await sample();
    for (const size of sizes) {
      await place.growTo(size);
      for (const [name, cost] of Object.entries(await sample()))
        points.set(name, [...(points.get(name) ?? []), [size, cost]]);
    }
    place.close();
    const [first, last] = [sizes.at(0), sizes.at(-1)].map(size => size?.toExponential(0).replace('+', ''));
    return [...points].map(([name, found]) => ({
      name: `growth of ${name}, ${first} to ${last} products`,
      value: rounded(slope(found), 3),
      bound: 0.05,
      unit: 'exponent',
      yardstick: 'the number of products, CPU in bare puts',
      note: `${found.map(([size, cost]) => `${size}: ${cost.toFixed(2)}`).join(', ')}; the store's CPU in it; ${sizes === deep ? '' : '1e3 to 1e5 with DEPTH=deep; '}judged in rounds of ${together}`,
    }));
  } finally {
    await engine.close();
  }
};

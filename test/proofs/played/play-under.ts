import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FaultPlan } from '#infra/local/faults/fault-plan.ts';
import { samplePeople } from '#infra/local/sample/people.ts';
import { foundProgramme } from '#test/play/acts/found-programme.ts';
import { verifyRecord } from '#test/play/acts/verify-record.ts';
import { silentProgress } from '#test/play/progress.ts';
import { scaleOf, smallest } from '#test/play/scale.ts';
import { openStage, type Stage } from '#test/play/stage.ts';
import type { ApiClient } from '#test/support/http/api-client.ts';
import { brokenInvariants } from '../support/invariants.ts';
import type { Contents, Item } from '../support/place.ts';
import { comeToRest } from './come-to-rest.ts';
import { type FaultyServer, type Met, openFaultyServer } from './faulty-server.ts';
import { type Heard, openHonestClient } from './honest-client.ts';

type Lived = {
  readonly heard: readonly Heard[];
  readonly met: Met;
  readonly contents: Contents;
  /** What does not hold of the record alone, and what ended the play. */
  readonly found: readonly string[];
  readonly parked: number;
  readonly redriven: number;
};

const itemsIn = (file: string): readonly Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

/** The stage of a play whose people are patient, on a server whose store is not to be relied on. */
const patientStage = (opened: Stage, { server }: FaultyServer, heard: Heard[]) => {
  const signedIn = new Map<string, Promise<ApiClient>>();
  let redriven = 0;
  const signIn = async (sub: string): Promise<ApiClient> => {
    const { token } = await server.control<{ token: string }>('POST', 'tokens', { sub, ttl: 31_536_000 });
    return openHonestClient(server.url, heard, token);
  };
  const as = (sub: string): Promise<ApiClient> => {
    const known = signedIn.get(sub) ?? signIn(sub);
    signedIn.set(sub, known);
    return known;
  };
  const stage: Stage = {
    ...opened,
    as,
    server: { ...server, anyone: openHonestClient(server.url, heard) },
    withToken: token => openHonestClient(server.url, heard, token),
    at: async instant => {
      await server.advanceTo(Date.parse(instant));
    },
    whenStalled: async (roundId, _stalled, by = samplePeople.official.sub) => {
      redriven += 1;
      // Refused where it has gone on meanwhile.
      await (await as(by)).send('POST', `/v1/rounds/${roundId}/steps`, {
        body: { step: 'redrive', reason: 'Kho dữ liệu đã trả lời lại (mẫu)' },
      });
    },
  };
  return { stage, redriven: () => redriven };
};

/** Deliveries and executions that a stopped installation has left. */
const leftOver = (folder: string): readonly string[] => {
  const rows = (file: string, query: string) => {
    const database = new DatabaseSync(join(folder, file), { readOnly: true });
    try {
      return database.prepare(query).all();
    } finally {
      database.close();
    }
  };
  return [
    ...rows('objects/metadata.sqlite', 'SELECT key FROM events WHERE delivered = 0').map(
      ({ key }) => `the arrival of ${key} was never delivered`,
    ),
    ...rows('workflow.sqlite', "SELECT name FROM executions WHERE status = 'RUNNING'").map(
      ({ name }) => `execution ${name} runs still`,
    ),
  ];
};

/**
 * Plays on a fresh folder: the programme is founded in calm, then every call of a function meets what the plan has for it until
 * the play is over, and everything comes to rest.
 */
export const playUnder = async (
  folder: string,
  plan: Partial<FaultPlan>,
  play: (stage: Stage, programmeId: string) => Promise<unknown>,
): Promise<Lived> => {
  const opened = await openStage(folder, scaleOf(smallest.products, smallest.jurors), silentProgress());
  const faulty = openFaultyServer(opened.server);
  const heard: Heard[] = [];
  const { stage, redriven } = patientStage(opened, faulty, heard);
  try {
    const programmeId = await foundProgramme(stage);
    await faulty.befall(plan);
    const ended = await play(stage, programmeId).then(
      () => [],
      error => [`the play ended: ${error instanceof Error ? error.message : error}`],
    );
    const met = await faulty.calm();
    const { parked, unexplained } = await comeToRest(stage);
    const { faults } = await verifyRecord(stage);
    const contents = {
      records: itemsIn(join(folder, 'export/records.jsonl')),
      audit: itemsIn(join(folder, 'export/audit.jsonl')),
    };
    await stage.server.stop();
    const found = [...ended, ...unexplained, ...faults, ...brokenInvariants(contents), ...leftOver(folder)];
    return { heard, met, contents, found, parked, redriven: redriven() };
  } finally {
    await faulty.calm().catch(() => undefined);
    await opened.server.stop();
  }
};
export type { Lived };

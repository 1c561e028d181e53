import { readManifest } from '../manifest.ts';
import { checkChains } from './check-chains.ts';
import { checkCheckpoints } from './check-checkpoints.ts';
import { checkObjects } from './check-objects.ts';
import { checkNumbers, checkOutcome } from './check-outcome.ts';
import { checkReceipts, type ProvenReceipt } from './check-receipts.ts';
import { checkRecords } from './check-records.ts';
import { checkRegister } from './check-register.ts';
import { checkSeal } from './check-seal.ts';
import { readKeys } from './check-signature.ts';
import { checkTally } from './check-tally.ts';
import { collectRounds } from './collect-rounds.ts';
import type { Finding } from './finding.ts';
import { checkFiles, type Report } from './read-export.ts';
import type { Receipt } from './receipt.ts';
import type { CheckpointStatement } from './shapes.ts';

export type Verification = {
  readonly verified: boolean;
  readonly madeAt: string;
  readonly cut: 'moment' | 'record-by-record';
  readonly counts: {
    readonly records: number;
    readonly auditEntries: number;
    readonly streams: number;
    readonly results: number;
    readonly certificates: number;
    readonly files: number;
  };
  /** The checkpoints that the export was compared with, without their heads. */
  readonly checkpoints: readonly CheckpointStatement[];
  readonly receipts: readonly ProvenReceipt[];
  readonly findings: readonly Finding[];
};

/** Checkpoints to compare an export with, and the published keys (a JWK set) by which they are checked. */
export type Witness = { readonly folder: string; readonly keys: string };

/**
 * Derives again, from an export alone and with none of the system's own code, what the system claims: every history, the
 * state of every record, the sealed sets, tallies, decisions, certificates, the public register and files; and compares it with
 * what was signed and handed out before.
 */
export const verifyExport = async (
  folder: string,
  receipts: readonly Receipt[] = [],
  witness?: Witness,
): Promise<Verification> => {
  const findings: Finding[] = [];
  const report: Report = found => {
    findings.push(found);
  };
  const manifest = readManifest(folder);
  await checkFiles(folder, manifest, report);
  const chains = await checkChains(folder, report);
  const signings = witness && checkCheckpoints(witness.folder, readKeys(witness.keys), chains, report);
  const proven = checkReceipts(receipts, chains, signings, report);
  const { rounds, files, seen } = collectRounds(report);
  const records = await checkRecords(folder, chains, seen, report);
  for (const [roundId, facts] of rounds) {
    checkSeal(facts, roundId, chains, report);
    checkTally(facts, roundId, report);
    checkOutcome(facts, roundId, report);
    checkRegister(facts, roundId, report);
  }
  checkNumbers(rounds.values(), report);
  const objects = await checkObjects(folder, files, report);
  const facts = [...rounds.values()];
  return {
    verified: findings.length === 0,
    madeAt: manifest.madeAt,
    cut: manifest.cut,
    counts: {
      records,
      auditEntries: [...chains.values()].reduce((sum, { hashes }) => sum + hashes.length, 0),
      streams: chains.size,
      results: facts.reduce((sum, { results }) => sum + results.length, 0),
      certificates: facts.reduce((sum, { certificates }) => sum + certificates.length, 0),
      files: objects,
    },
    checkpoints: signings?.checkpoints ?? [],
    receipts: proven,
    findings,
  };
};

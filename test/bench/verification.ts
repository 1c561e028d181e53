import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { auditItem } from '#shared/adapters/dynamodb/items.ts';
import { sealEntry, stateHashOf } from '#shared/application/record/build-transaction.ts';
import { writeCopy } from '../proofs/support/tampering/copy.ts';
import { type Line, rounded } from './line.ts';
import { cpuOf } from './measure.ts';

const streams = 4_000;
const length = 10;
const entries = streams * length;
const runs = 3;

/** The history of one record, and the record at its end, as the store holds them. */
const historyOf = (id: string) => {
  const body = { id, note: 'mẫu' };
  const stream = `retention/${id}`;
  const audit = [];
  let previous: string | null = null;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const entry = sealEntry({
      ...{
        stream,
        sequence,
        at: '2026-03-02T05:00:00.000Z',
        actor: 'người-mẫu',
        actorKind: 'person' as const,
      },
      ...{ action: 'retention.set', reason: null, requestId: `yêu-cầu-mẫu-${sequence}` },
      ...{ stateHash: stateHashOf('00', body), previous },
    });
    audit.push(auditItem(entry));
    previous = entry.hash;
  }
  const record = {
    ...{ pk: { S: `retention#${id}` }, sk: { S: 'retention' }, kind: { S: 'retention' }, id: { S: id } },
    ...{ version: { N: String(length) }, salt: { S: '00' }, auditHash: { S: previous ?? '' } },
    body: { S: JSON.stringify(body) },
  };
  return { audit, record };
};

/** What the verification of an export costs against a plain SHA-256 over the same bytes, and how many entries go in a second. */
export const measureVerification = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-bench-'));
  try {
    const made = Array.from({ length: streams }, (_, index) => historyOf(String(index).padStart(6, '0')));
    const audit = made.flatMap(history => history.audit);
    const records = made.map(history => history.record);
    writeCopy({ audit, records, checkpoints: new Map() }, folder);
    const files = ['records.jsonl', 'audit.jsonl'].map(file => join(folder, file));
    const hashing = await cpuOf(runs, async () => {
      for (const file of files) createHash('sha256').update(readFileSync(file)).digest();
    });
    const verifying = await cpuOf(runs, async () => {
      if (!(await verifyExport(folder)).verified) throw new Error('the sample does not verify');
    });
    return [
      {
        name: 'verification of an export, CPU',
        value: rounded(verifying / hashing, 1),
        bound: null,
        unit: 'x',
        yardstick: 'a plain SHA-256 over its bytes',
        note: `${verifying.toFixed(0)} ms to ${hashing.toFixed(0)} ms for ${entries} entries`,
      },
      {
        name: 'CPU of 20,000 verified entries',
        value: rounded((verifying / entries) * 20, 2),
        bound: 1,
        unit: 'seconds',
        yardstick: 'none: 20,000 entries a second are wanted',
        note: `${Math.round((entries / verifying) * 1000)} entries a second`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

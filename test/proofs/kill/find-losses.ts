import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportInstallation } from '#infra/record/export.ts';
import { openInstallation } from '#infra/record/installation.ts';
import { verifyExport } from '#infra/record/verify/verify-export.ts';
import { textIn } from '#test/support/http/witness.ts';
import { bodiesOf, brokenInvariants } from '../support/invariants.ts';
import type { Contents, Item } from '../support/place.ts';
import type { Write } from './hands.ts';

const itemsIn = (file: string): readonly Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

/** What stands on the disk of a stopped installation, and what verification finds wrong with it. */
const look = async (data: string): Promise<{ contents: Contents; findings: readonly string[] }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-after-kills-'));
  const installation = await openInstallation(data, {});
  try {
    await exportInstallation(installation, folder, Date.now());
    const { findings } = await verifyExport(folder);
    const contents = {
      records: itemsIn(join(folder, 'records.jsonl')),
      audit: itemsIn(join(folder, 'audit.jsonl')),
    };
    return {
      contents,
      findings: findings
        // Papers of the sample drafts were seeded as records without files.
        .filter(({ code }) => !code.startsWith('file.'))
        .map(({ code, where, says }) => `${code} ${where}: ${says}`),
    };
  } finally {
    await installation.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** By what a write is of: the ids of all that stands there for it. */
const standing = (
  contents: Contents,
): Readonly<Record<Write['kind'], ReadonlyMap<string, readonly string[]>>> => {
  const ids = (pairs: readonly (readonly [of: string, id: string])[]) =>
    new Map(
      [...Map.groupBy(pairs, ([of]) => of)].map(([of, found]) => [of, found.map(([, id]) => id)] as const),
    );
  const submissions = bodiesOf(contents, 'submission');
  return {
    product: ids(bodiesOf(contents, 'product').map(({ name, id }) => [name, id])),
    draft: ids(submissions.map(({ productId, id }) => [productId, id])),
    filing: ids(submissions.flatMap(({ id, receiptCode }) => (receiptCode ? [[id, receiptCode]] : []))),
  };
};

const member = { product: 'id', draft: 'id', filing: 'receiptCode' } as const;

/**
 * Everything that is not as it was acknowledged, on the disk of a stopped installation: what was lost, done twice or done
 * without anybody's asking, and what verification and invariants say.
 */
export const findLosses = async (data: string, writes: readonly Write[]): Promise<readonly string[]> => {
  const { contents, findings } = await look(data);
  const stands = standing(contents);
  const found = writes.flatMap(({ kind, of, acknowledged }) => {
    const ids = stands[kind].get(of) ?? [];
    if (ids.length > 1) return [`${kind} ${of} was done ${ids.length} times`];
    if (acknowledged === undefined) return [];
    if (ids.length === 0) return [`${kind} ${of} was acknowledged and is not there`];
    const told = textIn(acknowledged, member[kind]);
    return ids[0] === told ? [] : [`${kind} ${of} was acknowledged as ${told} and stands as ${ids[0]}`];
  });
  return [...found, ...findings, ...brokenInvariants(contents)];
};

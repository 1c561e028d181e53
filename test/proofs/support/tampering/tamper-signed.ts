import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { merkleRoot } from '#infra/record/verify/merkle.ts';
import type { Item } from '../place.ts';
import { type Copy, streamOf } from './copy.ts';
import type { Tamper } from './tamper-entries.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { crv, kty, x, y } = publicKey.export({ format: 'jwk' });
const ownName = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const partsOf = (copy: Copy, number: number) => {
  const [signed = '', ...lines] = (copy.checkpoints.get(number) ?? '').trimEnd().split('\n');
  const [header = '', payload = ''] = signed.split('.');
  return { signed, lines, header, statement: JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) };
};
const write = (copy: Copy, number: number, signed: string, lines: readonly string[]): void => {
  copy.checkpoints.set(number, `${[signed, ...lines].join('\n')}\n`);
};

const forgedHeads = (lines: readonly string[], place: number): readonly string[] =>
  lines.map((line, index) =>
    index === place
      ? line.replace(/"hash":"(\w+)"/, (_, hash) => `"hash":"${[...hash].reverse().join('')}"`)
      : line,
  );

/** A checkpoint over other heads, signed by a key of the forger's own: under its own name, or under the system's. */
const signAnew: Tamper = (copy, random) => {
  const number = random.between(1, copy.checkpoints.size);
  const { lines, header, statement } = partsOf(copy, number);
  const heads = forgedHeads(lines, random.between(0, lines.length - 1));
  const head = random.oneOf([header, encoded({ alg: 'ES256', kid: ownName })]);
  const text = `${head}.${encoded({ ...statement, root: merkleRoot(heads) })}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  write(copy, number, `${text}.${signature.toString('base64url')}`, heads);
  return `checkpoint ${number}`;
};

const editHeads: Tamper = (copy, random) => {
  const number = random.between(1, copy.checkpoints.size);
  const { signed, lines } = partsOf(copy, number);
  const place = random.between(0, lines.length - 1);
  const heads = random.oneOf([forgedHeads(lines, place), lines.filter((_, index) => index !== place)]);
  write(copy, number, signed, heads);
  return `checkpoint ${number}`;
};

const dropCheckpoint: Tamper = (copy, random) => {
  const number = random.between(2, copy.checkpoints.size - 1);
  copy.checkpoints.delete(number);
  return `checkpoint ${number + 1}`;
};

const editRecord: Tamper = (copy, random) => {
  const place = random.between(0, copy.records.length - 1);
  const record = copy.records[place] ?? {};
  const body = JSON.stringify({ ...JSON.parse(record.body?.S ?? 'null'), altered: true });
  const next = Number(record.version?.N) + 1;
  const [altered, expected] = random.oneOf<readonly [Item, string]>([
    [{ body: { S: body } }, streamOf(record)],
    [{ salt: { S: `${record.salt?.S ?? ''}0` } }, streamOf(record)],
    [{ version: { N: String(next) } }, `${streamOf(record)} #${next}`],
  ]);
  copy.records[place] = { ...record, ...altered };
  return expected;
};

export const otherTamperings = {
  'sign with another key': signAnew,
  'edit what a checkpoint signed': editHeads,
  'take a checkpoint away': dropCheckpoint,
  'edit a record': editRecord,
} as const satisfies Readonly<Record<string, Tamper>>;

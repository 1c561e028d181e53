import { createHash } from 'node:crypto';
import { canonical } from '#infra/record/verify/canonical.ts';
import type { Line, Tamperable } from './fixture.ts';

export const isRecord = (kind: string, id: string) => (line: Line) =>
  line.kind?.S === kind && line.id?.S === id;
export const isEntry = (stream: string, sequence: number) => (line: Line) =>
  line.pk?.S === stream && Number(line.sk?.S) === sequence;
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An edit that also mends the entry's own hash, as someone would who knows how it is made. */
export const resealed = (entry: { hash: string }): object => {
  const { hash: _, ...rest } = entry;
  return { ...rest, hash: sha256(canonical(rest)) };
};

/** Rewrites a record together with its one entry: body, state hash, entry hash, all consistent. */
export const forgeWhole = (copy: Tamperable, kind: string, id: string, to: (body: never) => object): void => {
  let salt = '';
  let body = '';
  copy.edit('records.jsonl', lines =>
    lines.map(line => {
      if (!isRecord(kind, id)(line)) return line;
      salt = line.salt?.S ?? '';
      const forged = to(JSON.parse(line.body?.S ?? 'null') as never);
      body = canonical(forged);
      return { ...line, body: { S: JSON.stringify(forged) } };
    }),
  );
  let hash = '';
  copy.editEntry(isEntry(`${kind}/${id}`, 1), (entry: { hash: string }) => {
    const sealed = resealed({ ...entry, stateHash: sha256(`${salt}\n${body}`) } as never);
    hash = (sealed as { hash: string }).hash;
    return sealed;
  });
  copy.edit('records.jsonl', lines =>
    lines.map(line => (isRecord(kind, id)(line) ? { ...line, auditHash: { S: hash } } : line)),
  );
};

/** Takes a record out together with its history, as if it had never been. */
export const without = (kind: string, id: string | undefined) => (copy: Tamperable) => {
  copy.edit('records.jsonl', lines => lines.filter(line => !isRecord(kind, id ?? '')(line)));
  copy.edit('audit.jsonl', lines => lines.filter(line => line.pk?.S !== `${kind}/${id}`));
};

import type { World } from '#shared/application/ports.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { OutputKindEntry } from '#shared/domain/output/output-kind.ts';
import { type OutputKind, outputKindNames, outputKinds } from '#shared/domain/output/output-kinds.ts';
import type { OutputSubject, OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import type { Pool } from '../../secrecy/reading-routes.ts';
import { codeOf } from '../../support/answered.ts';
import { province } from '../../support/asks.ts';
import { submissionIdOf } from '../../support/council-builder.ts';
import { madeOutputs, type Order } from '../../support/made-outputs.ts';
import { atDepth } from './depth.ts';
import { wordsOfFile } from './find-canaries.ts';
import type { Reader } from './readers.ts';

export type MadeFile = {
  readonly what: OutputKind;
  readonly format: OutputFormat;
  readonly readers: readonly Reader[];
  readonly bytes: Uint8Array;
};
export type Made = { readonly where: string; readonly readers: readonly Reader[]; readonly words: string };

export const subjectsOf = (pool: Pool): { readonly [K in OutputSubjectKind]: OutputSubject<K> } => {
  const round = { roundId: pool.roundId ?? '' };
  const submission = { submissionId: pool.submissionId ?? '' };
  return {
    ...{ round, dossiers: round, 'scored-round': round, 'nominated-dossiers': round, submission },
    entry: { ...round, selectionCode: pool.selectionCode ?? '' },
    session: { ...round, number: 1 },
    decision: { ...round, sequence: 1 },
    complaint: { ...round, complaintId: pool.complaintId ?? '' },
    certificate: { certificateId: pool.certificateId ?? '' },
    establishment: { establishmentId: pool.establishmentId ?? '' },
    authority: province,
    'audit-stream': { stream: `submission/${pool.submissionId}` },
    'authority-year': { ...province, year: 2026 },
  };
};

/** What tells of another thing than the rest do. */
export const ofKind: { readonly [W in OutputKind]?: OutputSubject } = {
  'refusal-notice': { submissionId: submissionIdOf(4) },
};

/** A paper says the same in each of its formats: one will do. Lists are made in all of them. */
const fewer = (formats: readonly OutputFormat[]): readonly OutputFormat[] =>
  formats.includes('csv') ? formats : formats.slice(-1);

const all = (formats: readonly OutputFormat[]) => formats;

/** Of which kinds, in which formats, and what stands for a file that cannot be made. */
type Choice = {
  readonly kinds: readonly OutputKind[];
  readonly formatsOf: (formats: readonly OutputFormat[]) => readonly OutputFormat[];
  readonly failed: (error: unknown) => Uint8Array;
};

const thrown = (error: unknown): never => {
  throw error;
};

/** Every output there is, in every format, for each reader who may have it; what is the same for all is made once. */
export async function* makeOutputs(
  world: World,
  pool: Pool,
  readers: readonly Reader[],
  now: number,
  {
    kinds = outputKindNames,
    formatsOf = atDepth({ normal: fewer, deep: all }),
    failed = thrown,
  }: Partial<Choice> = {},
): AsyncGenerator<MadeFile> {
  const outputs = madeOutputs(world, now);
  const subjects = subjectsOf(pool);
  for (const what of kinds) {
    const kind: OutputKindEntry = outputKinds[what];
    const [first] = kind.formats;
    if (first === undefined) continue;
    const order: Order = { what, subject: ofKind[what] ?? subjects[kind.subject], format: first };
    const allowed: Reader[] = [];
    for (const reader of readers)
      if (reader.actor !== null && codeOf(await outputs.ask(reader.actor, order)) === 'ok')
        allowed.push(reader);
    const [one] = allowed;
    const groups = kind.personal ? allowed.map(each => [each]) : one === undefined ? [] : [allowed];
    for (const group of groups)
      for (const format of formatsOf(kind.formats)) {
        const actor = group[0]?.actor;
        if (!actor) continue;
        const bytes = await outputs.file(actor, { ...order, format }).catch(failed);
        yield { what, format, readers: group, bytes };
      }
  }
}

/** The words of every output there is. */
export const readOutputs = async (...asked: Parameters<typeof makeOutputs>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  for await (const { what, format, readers, bytes } of makeOutputs(...asked))
    made.push({ where: `${what}.${format}`, readers, words: await wordsOfFile(format, bytes) });
  return made;
};

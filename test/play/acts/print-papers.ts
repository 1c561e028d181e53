import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samplePeople } from '#infra/local/sample/people.ts';
import type { OutputFormat } from '#shared/domain/output/formats.ts';
import type { OutputKindEntry } from '#shared/domain/output/output-kind.ts';
import { type OutputKind, outputKindNames, outputKinds } from '#shared/domain/output/output-kinds.ts';
import type { OutputSubject, OutputSubjectKind } from '#shared/domain/output/subjects.ts';
import { type ApiClient, UnexpectedReplyError } from '../../support/http/api-client.ts';
import { jurorsOf } from '../jury-seats.ts';
import { listAll } from '../list-all.ts';
import { inParallel } from '../parallel.ts';
import { province, type Stage } from '../stage.ts';
import { until } from '../until.ts';
import type { Filed } from './file-dossiers.ts';

/** How much was printed, by kind of output; the files lie in `folder`, one folder a kind. */
export type Printed = { readonly folder: string; readonly files: ReadonlyMap<OutputKind, number> };

/** Of what there is, what is printed: these kinds, in so many formats and so many of each, ordered again so often where one failed. */
export type Choice = {
  readonly kinds?: readonly OutputKind[];
  readonly formats?: number;
  readonly most?: number;
  readonly again?: number;
};

type Asked = { readonly subject: OutputSubject; readonly as: ApiClient };
type Job = Asked & { readonly what: OutputKind; readonly format: OutputFormat };
type Output = {
  readonly id: string;
  readonly state: string;
  readonly file: { readonly fileName: string; readonly sha256: string } | null;
  readonly failure: { readonly code: string } | null;
};

/** Made at once; more would only wait for each other on two cores. */
const width = 4;
/** Of a paper that there are hundreds of (a sheet for each juror and entry) so many are printed. */
const mostOfAKind = 40;
/** A bound against hanging: as long as the function may work that makes them. */
const longestSeconds = 900;

/** Whom and what each kind of output is about in this round, asked by one who has the right. */
const subjectsOf = async (
  stage: Stage,
  roundId: string,
  filed: readonly Filed[],
): Promise<Readonly<Record<OutputSubjectKind, readonly Asked[]>>> => {
  const official = await stage.as(samplePeople.official.sub);
  const list = <T>(path: string) => listAll<T>(official, path);
  const whole = async <T>(path: string) => (await official.get<{ items: readonly T[] }>(path)).body.items;
  const at = `/v1/rounds/${roundId}`;
  const { level, locality } = province;
  const ofRound: readonly Asked[] = [{ as: official, subject: { roundId } }];
  const year = { level, locality, year: 2026 };
  const certificates = await list<{ id: string }>(
    `/v1/certificates?${new URLSearchParams({ ...year, year: '2026' })}`,
  );
  const sessions = await whole<{ number: number }>(`${at}/council-sessions`);
  const decisions = await whole<{ sequence: number }>(`${at}/decisions`);
  const complaints = await list<{ id: string }>(`${at}/complaints`);
  const sheets = await Promise.all(
    jurorsOf(stage.scale).map(async ({ sub }): Promise<readonly Asked[]> => {
      const as = await stage.as(sub);
      const reply = await as.send('GET', `${at}/worklist`);
      // Jurors lose their round once it is over.
      if (reply.status !== 200) return [];
      const { body } = await as.get<{ items: readonly { selectionCode: string }[] }>(`${at}/worklist`);
      return body.items.map(({ selectionCode }) => ({ as, subject: { roundId, selectionCode } }));
    }),
  );
  return {
    round: ofRound,
    'scored-round': ofRound,
    dossiers: ofRound,
    'nominated-dossiers': ofRound,
    submission: filed.map(({ client, submissionId }) => ({ as: client, subject: { submissionId } })),
    entry: sheets.flat(),
    session: sessions.map(({ number }) => ({ as: official, subject: { roundId, number } })),
    decision: decisions.map(({ sequence }) => ({ as: official, subject: { roundId, sequence } })),
    complaint: complaints.map(({ id }) => ({ as: official, subject: { roundId, complaintId: id } })),
    certificate: certificates.map(({ id }) => ({ as: official, subject: { certificateId: id } })),
    establishment: filed.map(({ client, establishmentId }) => ({ as: client, subject: { establishmentId } })),
    authority: [{ as: official, subject: { level, locality } }],
    'audit-stream': [{ as: official, subject: { stream: `round/${roundId}` } }],
    'authority-year': [{ as: official, subject: year }],
  };
};

/** Asks for one file and keeps it; answers whether it could be made as the record stands. */
const print = async (folder: string, job: Job, again: number): Promise<boolean> => {
  const { what, subject, format, as } = job;
  const asked = await as.send('POST', '/v1/outputs', { body: { what, subject, format } });
  // Not that far, or not what happened to it: a refusal of a dossier that was let through, say.
  if ([404, 409, 422].includes(asked.status)) return false;
  if (asked.status !== 202) throw new UnexpectedReplyError(`${what} as ${format}`, asked);
  const { id } = (await as.get<Output>(`/v1/outputs/${(asked.body as Output).id}`)).body;
  const made = await until(
    `${what} as ${format}`,
    async () => {
      const { body } = await as.get<Output>(`/v1/outputs/${id}`);
      if (body.failure !== null && again === 0)
        throw new Error(`${what} as ${format} was not made: ${body.failure.code}`);
      return body.failure === null ? (body.file ?? undefined) : ('again' as const);
    },
    longestSeconds,
  );
  if (made === 'again') return print(folder, job, again - 1);
  const { body: link } = await as.get<{ url: string }>(`/v1/outputs/${id}/file`);
  const bytes = Buffer.from(await (await fetch(link.url)).arrayBuffer());
  if (createHash('sha256').update(bytes).digest('hex') !== made.sha256)
    throw new Error(`${made.fileName} is not the file that was made`);
  const own = join(folder, what);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, `${id.slice(-6)}-${made.fileName}`), bytes);
  return true;
};

/**
 * Every paper, list and archive of the round (or those of a choice) of which none was printed before, for those whom it is about, into a folder. What
 * cannot be made yet is left for a later call.
 */
export const printPapers = (
  stage: Stage,
  roundId: string,
  filed: readonly Filed[],
  before: Printed['files'] = new Map(),
  { kinds = outputKindNames, formats, most = mostOfAKind, again = 0 }: Choice = {},
): Promise<Printed> =>
  stage.progress.act({ vi: 'In giấy tờ của đợt', en: 'papers and lists' }, 1, async bar => {
    const folder = join(stage.server.folder, 'papers');
    const subjects = await subjectsOf(stage, roundId, filed);
    const rows = kinds
      .filter(what => !before.has(what))
      .flatMap(what => {
        const kind: OutputKindEntry = outputKinds[what];
        return kind.formats
          .slice(0, formats)
          .map((format): readonly Job[] => subjects[kind.subject].map(asked => ({ ...asked, what, format })));
      });
    const files = new Map(before);
    await inParallel(rows, width, async row => {
      let left = most;
      for (const job of row) {
        if (left === 0) return;
        // A paper of few (a refusal, say) may be one of the last.
        if (!(await print(folder, job, again))) continue;
        left -= 1;
        files.set(job.what, (files.get(job.what) ?? 0) + 1);
      }
    });
    bar.step();
    return { folder, files };
  });

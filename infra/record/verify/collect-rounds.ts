import type * as z from 'zod';
import type { RecordSeen } from './check-records.ts';
import { finding } from './finding.ts';
import type { Report } from './read-export.ts';
import * as shapes from './shapes.ts';

/** What a round is checked by, beside its record. Ids are those of the records. */
export type RoundFacts = {
  round: z.infer<typeof shapes.roundShape> | undefined;
  readonly sheets: (z.infer<typeof shapes.sheetShape> & { readonly id: string })[];
  readonly conflicts: z.infer<typeof shapes.conflictShape>[];
  readonly results: shapes.Result[];
  readonly sessions: z.infer<typeof shapes.sessionShape>[];
  readonly decisions: z.infer<typeof shapes.decisionShape>[];
  readonly complaints: z.infer<typeof shapes.complaintShape>[];
  readonly batches: z.infer<typeof shapes.batchShape>[];
  readonly certificates: z.infer<typeof shapes.certificateShape>[];
  readonly submissions: z.infer<typeof shapes.submissionShape>[];
  /** The public register's lines of the round. */
  readonly register: (shapes.Recognition & { readonly id: string })[];
};

/** A file that a record pins. */
export type PinnedFile = {
  readonly by: string;
  readonly key: string;
  readonly versionId: string;
  readonly sha256: string;
};

const newFacts = (): RoundFacts => ({
  round: undefined,
  sheets: [],
  conflicts: [],
  results: [],
  sessions: [],
  decisions: [],
  complaints: [],
  batches: [],
  certificates: [],
  submissions: [],
  register: [],
});

/** Sorts records by round as they are read, keeping only what the checks need. */
export const collectRounds = (report: Report) => {
  const rounds = new Map<string, RoundFacts>();
  const files: PinnedFile[] = [];
  const factsOf = (roundId: string): RoundFacts => {
    const known = rounds.get(roundId) ?? newFacts();
    rounds.set(roundId, known);
    return known;
  };
  const below = (id: string): RoundFacts => factsOf(id.split('/')[0] ?? id);

  /** How the records of each kind are read; kinds that no check reads are not named. */
  const readers: Readonly<Record<string, (id: string, body: unknown) => void>> = {
    round: (id, body) => {
      factsOf(id).round = shapes.roundShape.parse(body);
    },
    sheet: (id, body) => {
      below(id).sheets.push({ id, ...shapes.sheetShape.parse(body) });
    },
    conflict: (id, body) => {
      below(id).conflicts.push(shapes.conflictShape.parse(body));
    },
    result: (id, body) => {
      below(id).results.push(shapes.resultShape.parse(body));
    },
    'council-session': (id, body) => {
      below(id).sessions.push(shapes.sessionShape.parse(body));
    },
    decision: (id, body) => {
      const decision = shapes.decisionShape.parse(body);
      below(id).decisions.push(decision);
      if (decision.file !== null) files.push({ by: `decision/${id}`, ...decision.file });
    },
    complaint: (id, body) => {
      below(id).complaints.push(shapes.complaintShape.parse(body));
    },
    'sealed-batch': (id, body) => {
      below(id).batches.push(shapes.batchShape.parse(body));
    },
    certificate: (_id, body) => {
      const certificate = shapes.certificateShape.parse(body);
      factsOf(certificate.roundId).certificates.push(certificate);
    },
    recognition: (id, body) => {
      const entered = shapes.recognitionShape.parse(body);
      if (entered.source === 'round') factsOf(entered.roundId).register.push({ id, ...entered });
    },
    submission: (_id, body) => {
      const submission = shapes.submissionShape.parse(body);
      factsOf(submission.roundId).submissions.push(submission);
    },
    document: (id, body) => {
      const { key, versionId, sha256, state } = shapes.documentShape.parse(body);
      if (state === 'clean' && versionId !== null && sha256 !== null)
        files.push({ by: `document/${id}`, key, versionId, sha256 });
    },
  };

  return {
    rounds,
    files,
    seen: ({ kind, id, body }: RecordSeen): void => {
      try {
        readers[kind]?.(id, body);
      } catch (error) {
        report(
          finding('export.line-unreadable', `${kind}/${id}`, `The record cannot be read: ${String(error)}`),
        );
      }
    },
  };
};

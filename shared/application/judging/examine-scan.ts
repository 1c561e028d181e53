import { documentOfKey } from '#shared/domain/dossier/upload-plan.ts';
import { judgeScan, type PaperSheet } from '#shared/domain/judging/paper-sheet.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { judgeArrival } from '../dossier/judge-arrival.ts';

type Outcome = 'ignored' | 'settled' | 'quarantined' | 'clean' | 'refused';

/** Examines the scan of a keyed sheet, as files of dossiers are: content, checksum, malware; only a clean one can be confirmed. */
export const examineScan: Command<{ readonly key: string }, Outcome> = async (world, ask) => {
  const unchanged = (outcome: Outcome) => ok({ changes: [], answer: () => ({ body: outcome }) });
  const { key } = ask.input;
  const id = documentOfKey(key);
  const before = id === undefined ? undefined : await world.records.find('paper-sheet', id);
  if (id === undefined || before?.body.scan.key !== key) return unchanged('ignored');
  const { scan } = before.body;
  if (scan.state !== 'awaiting' && scan.state !== 'quarantined') return unchanged('settled');
  const head = await world.files.head(key);
  if (head === undefined) return unchanged('ignored');
  const verdict = await judgeArrival(world, scan, head, (found, findings) =>
    judgeScan(scan, found, findings),
  );
  if (verdict.state === 'quarantined' && scan.state === 'quarantined') return unchanged('quarantined');
  const after: PaperSheet = {
    ...before.body,
    scan: {
      ...scan,
      state: verdict.state,
      findings: [...verdict.findings],
      versionId: verdict.state === 'quarantined' ? null : head.versionId,
    },
  };
  return ok({
    changes: [{ kind: 'paper-sheet', id, before, after, action: `paper-sheet.scan-${verdict.state}` }],
    answer: () => ({ body: verdict.state }),
  });
};

import { documentOfKey } from '#shared/domain/dossier/upload-plan.ts';
import { judgeLogo } from '#shared/domain/programme/judge-logo.ts';
import type { Logo } from '#shared/domain/programme/logo.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { judgeArrival } from '../dossier/judge-arrival.ts';

type Outcome = 'ignored' | 'settled' | 'quarantined' | 'clean' | 'refused';

/**
 * Examines a logo as files of dossiers are: malware, content, checksum. What papers print is the small picture that the
 * examiner made of it, so that its pixels are decoded once, here, and never by what writes papers.
 */
export const examineLogo: Command<{ readonly key: string }, Outcome> = async (world, ask) => {
  const unchanged = (outcome: Outcome) => ok({ changes: [], answer: () => ({ body: outcome }) });
  const { key } = ask.input;
  const id = documentOfKey(key);
  const before = id === undefined ? undefined : await world.records.find('logo', id);
  if (id === undefined || before?.body.key !== key) return unchanged('ignored');
  const { state: earlier } = before.body;
  if (earlier !== 'awaiting' && earlier !== 'quarantined') return unchanged('settled');
  const head = await world.files.head(key);
  if (head === undefined) return unchanged('ignored');
  const { state, findings, width, height, preview } = await judgeArrival(
    world,
    before.body,
    head,
    (found, contentFindings) => judgeLogo(before.body, found, contentFindings),
  );
  if (state === 'quarantined' && earlier === 'quarantined') return unchanged('quarantined');
  const after: Logo = {
    ...before.body,
    ...{ state, findings: [...findings], width, height, picture: preview },
    versionId: state === 'quarantined' ? null : head.versionId,
  };
  return ok({
    changes: [{ kind: 'logo', id, before, after, action: `logo.${state}` }],
    answer: () => ({ body: state }),
  });
};

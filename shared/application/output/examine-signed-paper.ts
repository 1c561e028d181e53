import { documentOfKey } from '#shared/domain/dossier/upload-plan.ts';
import type { Output } from '#shared/domain/output/output.ts';
import { judgeReturned, refuseReturned, type SignedPaper } from '#shared/domain/output/signed-paper.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { judgeArrival } from '../dossier/judge-arrival.ts';
import type { ObjectHead, World } from '../ports.ts';

type Outcome = 'ignored' | 'settled' | 'quarantined' | 'clean' | 'refused';

type Judged = Pick<SignedPaper, 'findings' | 'signatures'> & {
  readonly state: 'clean' | 'refused' | 'quarantined';
};

/** Whether it is the file that was made, signed; the made file itself is not needed, its checksum and length are. */
const holdAgainst = async (
  world: World,
  { file }: Output,
  { key }: SignedPaper,
  { versionId }: ObjectHead,
): Promise<Judged> => {
  const bytes = await world.files.read(key, versionId);
  const made = file?.bytes ?? 0;
  const { signatures, rewritten } = await world.signatures(bytes, made);
  const refusal = refuseReturned({
    beginsAsMade: bytes.length >= made && sha256(bytes.subarray(0, made)) === file?.sha256,
    rewritten,
    signatures,
  });
  if (refusal !== undefined)
    return { state: 'refused', findings: [{ code: refusal, severity: 'error' }], signatures: [] };
  return {
    state: 'clean',
    findings: [],
    signatures: signatures.map(({ signer, issuer, serial, signedAt }) => ({
      signer,
      issuer,
      serial,
      signedAt,
    })),
  };
};

/** Examines a paper that came back, as files of dossiers are, and then whether it is the one that was sent out, signed. */
export const examineSignedPaper: Command<{ readonly key: string }, Outcome> = async (world, ask) => {
  const unchanged = (outcome: Outcome) => ok({ changes: [], answer: () => ({ body: outcome }) });
  const { key } = ask.input;
  const id = documentOfKey(key);
  const before = id === undefined ? undefined : await world.records.find('signed-paper', id);
  if (id === undefined || before?.body.key !== key) return unchanged('ignored');
  const { state, outputId } = before.body;
  if (state !== 'awaiting' && state !== 'quarantined') return unchanged('settled');
  const [head, output] = await Promise.all([world.files.head(key), world.records.find('output', outputId)]);
  if (head === undefined || output === undefined) return unchanged('ignored');
  const arrived = await judgeArrival(world, before.body, head, (found, findings) =>
    judgeReturned(before.body, found, findings),
  );
  if (arrived.state === 'quarantined' && state === 'quarantined') return unchanged('quarantined');
  const judged: Judged =
    arrived.state === 'clean'
      ? await holdAgainst(world, output.body, before.body, head)
      : { state: arrived.state, findings: [...arrived.findings], signatures: [] };
  const versionId = judged.state === 'quarantined' ? null : head.versionId;
  return ok({
    changes: [
      {
        kind: 'signed-paper',
        id,
        before,
        after: { ...before.body, ...judged, versionId },
        action: `signed-paper.${judged.state}`,
      },
    ],
    answer: () => ({ body: judged.state }),
  });
};

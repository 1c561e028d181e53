import { samplePeople } from '#infra/local/sample/people.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { awaitRound } from '../await-round.ts';
import { moments } from '../calendar.ts';
import { signedDecision } from '../dossier-files.ts';
import type { Stage } from '../stage.ts';
import { postForm } from '../upload.ts';

type Ticket = {
  readonly fileKey: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};
type Unit = { readonly id: string; readonly submissionIds: readonly string[]; readonly name: string };
export type Decision = { readonly sequence: number; readonly units: readonly Unit[] };

/** The signer uploads the signed file and records the decision it holds. */
export const recordDecision = async (
  stage: Stage,
  roundId: string,
  number: string,
  date: string,
): Promise<Decision> => {
  const signer = await stage.as(samplePeople.signer.sub);
  const bytes = await signedDecision(`Quyết định ${number}`);
  const { body: ticket } = await signer.post<Ticket>(`/v1/rounds/${roundId}/decision-files`, {
    contentType: 'application/pdf',
    bytes: bytes.length,
    sha256: sha256(bytes),
  });
  await postForm(ticket, bytes, 'quyet-dinh-da-ky.pdf');
  const { body } = await signer.post<Decision>(`/v1/rounds/${roundId}/decisions`, {
    number,
    date,
    signerPosition: 'Phó Chủ tịch UBND tỉnh (mẫu)',
    fileKey: ticket.fileKey,
  });
  return body;
};

/** The authority decides on the proposal; the results are published and every producer is told. */
export const decide = (stage: Stage, roundId: string): Promise<Decision> =>
  stage.progress.act(
    { vi: 'Quyết định công nhận, công bố', en: 'decision signed and published' },
    2,
    async bar => {
      await stage.at(moments.decision);
      const decision = await recordDecision(
        stage,
        roundId,
        '1493/QĐ-UBND (mẫu)',
        moments.decision.slice(0, 10),
      );
      bar.step();
      await awaitRound(stage, roundId, 'complaints');
      bar.step();
      return decision;
    },
  );

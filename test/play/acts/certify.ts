import { samplePeople } from '#infra/local/sample/people.ts';
import { awaitRound } from '../await-round.ts';
import { listAll } from '../list-all.ts';
import { mustRefuse } from '../refused.ts';
import { province, type Stage } from '../stage.ts';
import type { Filed } from './file-dossiers.ts';

type Certificate = {
  readonly id: string;
  readonly number: string;
  readonly checkCode: string;
  readonly validTo: string;
};
type PublicResults = {
  readonly groups: readonly { readonly units: readonly { readonly name: string }[] }[];
};
export type Certified = {
  readonly certificates: readonly Certificate[];
  readonly nominated: number;
  readonly publicUnits: number;
};

/** Requests that arrived in the window may run a little beyond it. */
const afterWindowMs = 120_000;
const checked = 3;

/** What anyone may look up: the list, some certificates by code, some dossiers by receipt; a wrong code tells nothing. */
const lookUp = async (
  { server: { anyone } }: Stage,
  roundId: string,
  certificates: readonly Certificate[],
  filed: readonly Filed[],
): Promise<number> => {
  for (const { checkCode, number } of certificates.slice(0, checked)) {
    const { body } = await anyone.get<{ number: string; status: string }>(
      `/v1/public/certificates/${checkCode}`,
    );
    if (body.number !== number || body.status !== 'in-force')
      throw new Error(`certificate ${number} is not what its code says`);
  }
  for (const { receiptCode } of filed.slice(0, checked))
    await anyone.get(`/v1/public/submissions/${receiptCode}`);
  const wrong = [...(filed[0]?.receiptCode ?? '')].reverse().join('');
  mustRefuse(await anyone.send('GET', `/v1/public/submissions/${wrong}`), 404);
  const { body } = await anyone.get<PublicResults>(`/v1/public/rounds/${roundId}/results`);
  return body.groups.reduce((sum, { units }) => sum + units.length, 0);
};

/** The complaint window passes, certificates are issued, the best are nominated, the round is finished. */
export const certify = (stage: Stage, roundId: string, filed: readonly Filed[]): Promise<Certified> =>
  stage.progress.act(
    { vi: 'Cấp giấy chứng nhận, đề cử, kết thúc', en: 'certificates, nomination, end' },
    3,
    async bar => {
      const { body: round } = await stage.server.anyone.get<{ complaintsUntil: string }>(
        `/v1/public/rounds/${roundId}`,
      );
      await stage.server.advanceTo(Date.parse(round.complaintsUntil) + afterWindowMs);
      await awaitRound(stage, roundId, 'finished');
      bar.step();
      const signer = await stage.as(samplePeople.signer.sub);
      const { level, locality } = province;
      const certificates = await listAll<Certificate>(
        signer,
        `/v1/certificates?level=${level}&locality=${locality}&year=2026`,
      );
      const { body: nomination } = await signer.get<{ items: readonly unknown[] }>(
        `/v1/rounds/${roundId}/nomination`,
      );
      bar.step();
      const publicUnits = await lookUp(stage, roundId, certificates, filed);
      bar.step();
      return { certificates, nominated: nomination.items.length, publicUnits };
    },
  );

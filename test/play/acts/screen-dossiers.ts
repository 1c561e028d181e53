import { samplePeople } from '#infra/local/sample/people.ts';
import type { ApiClient } from '../../support/http/api-client.ts';
import { awaitRound } from '../await-round.ts';
import { moments } from '../calendar.ts';
import { parts } from '../cast.ts';
import { supplementFile } from '../dossier-files.ts';
import { listAll } from '../list-all.ts';
import { inParallel } from '../parallel.ts';
import { mustRefuse } from '../refused.ts';
import type { Receipt, Stage } from '../stage.ts';
import { uploadAll } from '../upload.ts';
import type { Filed } from './file-dossiers.ts';

type Screening = {
  readonly isCurrent: boolean;
  readonly verdicts: readonly { readonly answer: string; readonly severity: string | null }[];
};
type Settled = { readonly state: string; readonly receipt: Receipt };
export type Screened = {
  readonly submitted: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly supplemented: number;
};

const read = (client: ApiClient, { submissionId }: Filed) =>
  client.get<Screening>(`/v1/submissions/${submissionId}/screening`);

const settle = async (stage: Stage, client: ApiClient, filed: Filed): Promise<void> => {
  const { body, etag } = await read(client, filed);
  const blocked = body.verdicts.some(({ answer, severity }) => answer === 'fail' && severity === 'blocking');
  const expected = filed.product.index === stage.scale.elsewhere;
  if (blocked !== expected)
    throw new Error(`checks of product ${filed.product.index}: ${JSON.stringify(body.verdicts)}`);
  const path = `/v1/submissions/${filed.submissionId}/settlement`;
  // A refusal without reason and legal basis must not pass.
  if (blocked) mustRefuse(await client.send('POST', path, { body: { eligible: false }, etag }), 422);
  const answer = blocked
    ? {
        eligible: false,
        reason: 'Nơi sản xuất không thuộc địa bàn tỉnh (mẫu).',
        legalBasis: 'Nghị định 45/2012/NĐ-CP; kế hoạch 10/KH-UBND (mẫu)',
      }
    : { eligible: true };
  const settled = await client.post<Settled>(path, answer, { etag });
  stage.receipts.push(settled.body.receipt);
};

/** One paper is asked for, sent within the days given, and checked again. */
const supplement = async (stage: Stage, official: ApiClient, roundId: string, filed: Filed) => {
  const { etag } = await read(official, filed);
  const asked = await official.post<Settled>(
    `/v1/submissions/${filed.submissionId}/supplement-requests`,
    { items: [{ type: 'D5_QUALITY', reason: 'Đề nghị bổ sung phiếu kiểm nghiệm còn hiệu lực (mẫu).' }] },
    { etag },
  );
  stage.receipts.push(asked.body.receipt);
  await stage.at(moments.supplement);
  await uploadAll(filed.client, filed.submissionId, [await supplementFile()]);
  const answered = await filed.client.post<Settled>(
    `/v1/submissions/${filed.submissionId}/supplement-answer`,
    {
      answer: 'Đã bổ sung phiếu kiểm nghiệm (mẫu).',
    },
  );
  stage.receipts.push(answered.body.receipt);
  await official.post(`/v1/rounds/${roundId}/screenings`, { submissionIds: [filed.submissionId] });
};

/** Officials and the helping team settle every dossier: one supplement, one refusal by law, the rest eligible. */
export const screenDossiers = (stage: Stage, roundId: string, filed: readonly Filed[]): Promise<Screened> =>
  stage.progress.act(
    { vi: 'Thẩm tra, bổ sung, kết luận hồ sơ', en: 'dossiers screened and settled' },
    filed.length,
    async bar => {
      const official = await stage.as(samplePeople.official.sub);
      const helper = await stage.as(samplePeople.helper.sub);
      const submissions = `/v1/rounds/${roundId}/submissions`;
      const submitted = await listAll(official, submissions);
      const troubled = filed.find(({ product }) => product.index === parts.troubled);
      if (troubled === undefined) throw new Error('the play has lost a product');
      await supplement(stage, official, roundId, troubled);
      await inParallel(filed, 4, async (dossier, index) => {
        await settle(stage, index % 2 === 0 ? official : helper, dossier);
        bar.step();
      });
      await awaitRound(stage, roundId, 'judging');
      const settled = await listAll<{ state: string; supplementAnsweredAt: string | null }>(
        official,
        submissions,
      );
      const count = (state: string) => settled.filter(item => item.state === state).length;
      return {
        submitted: submitted.length,
        eligible: count('eligible'),
        ineligible: count('ineligible'),
        supplemented: settled.filter(item => item.supplementAnsweredAt !== null).length,
      };
    },
  );

import { isDeepStrictEqual } from 'node:util';
import { samplePeople } from '#infra/local/sample/people.ts';
import { moments } from '../calendar.ts';
import { parts } from '../cast.ts';
import type { Stage } from '../stage.ts';
import { type Decision, recordDecision } from './decide.ts';
import type { Filed } from './file-dossiers.ts';
import { type Result, readResult } from './read-result.ts';

type OwnResult = { readonly recognised: boolean; readonly passed: boolean };

/**
 * The producer who lost the vote complains: one sheet lies far under the others. The council upholds it, which makes a new
 * result version beside the old; a further decision gives the place that the merge left free.
 */
export const hearComplaint = (
  stage: Stage,
  roundId: string,
  filed: readonly Filed[],
  before: Result,
): Promise<{ readonly result: Result; readonly decision: Decision }> =>
  stage.progress.act(
    { vi: 'Khiếu nại, trả lời, quyết định bổ sung', en: 'a complaint upheld' },
    3,
    async bar => {
      const troubled = filed.find(({ product }) => product.index === parts.troubled);
      if (troubled === undefined) throw new Error('the play has lost a product');
      const { client, submissionId } = troubled;
      await stage.at(moments.complaint);
      const { body: own } = await client.get<OwnResult>(`/v1/submissions/${submissionId}/result`);
      if (own.recognised || !own.passed) throw new Error('the complaint needs an entry that lost the vote');
      const { body: complaint } = await client.post<{ id: string }>(
        `/v1/submissions/${submissionId}/complaints`,
        { text: 'Một phiếu chấm thấp hơn hẳn các phiếu khác (mẫu).' },
      );
      bar.step();
      await stage.at(moments.answer);
      const chair = await stage.as(samplePeople.chair.sub);
      const [lowest] = before.sheets
        .filter(sheet => sheet.submissionId === submissionId)
        .sort((a, b) => a.total - b.total);
      await chair.post(`/v1/rounds/${roundId}/complaints/${complaint.id}/answer`, {
        outcome: 'upheld',
        text: 'Phiếu chấm lệch không có căn cứ; không tính phiếu này (mẫu).',
        corrections: { excludedSheetIds: lowest === undefined ? [] : [lowest.sheetId], recognise: true },
      });
      if (!isDeepStrictEqual(await readResult(chair, roundId, before.version), before))
        throw new Error('the upheld complaint changed the old result');
      const result = await readResult(chair, roundId, before.version + 1);
      bar.step();
      await stage.at(moments.secondDecision);
      const decision = await recordDecision(
        stage,
        roundId,
        '1561/QĐ-UBND (mẫu)',
        moments.secondDecision.slice(0, 10),
      );
      bar.step();
      return { result, decision };
    },
  );

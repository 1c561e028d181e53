import { awaitRound } from '../await-round.ts';
import { oneSecondLate } from '../calendar.ts';
import { dossierFiles } from '../dossier-files.ts';
import { mustRefuse } from '../refused.ts';
import type { Stage } from '../stage.ts';
import { uploadAll } from '../upload.ts';
import type { Registered } from './register-producers.ts';

/** How long the seal waits for requests that were under way at the closing hour, and some more. */
const sealWaitMs = 120_000;

/** The hour strikes: a whole dossier that arrives one second late is refused, the others are sealed and checked. */
export const closeIntake = (
  stage: Stage,
  roundId: string,
  late: Registered,
): Promise<{ readonly refusedLate: number; readonly sealed: number }> =>
  stage.progress.act(
    { vi: 'Hết hạn, niêm phong, kiểm tra tự động', en: 'closed, sealed, checked' },
    3,
    async bar => {
      const { client, product, productId } = late;
      const { body } = await client.post<{ id: string }>(`/v1/rounds/${roundId}/submissions`, {
        productId,
        group: product.group,
      });
      await uploadAll(client, body.id, await dossierFiles(product));
      bar.step();
      await stage.server.advanceTo(oneSecondLate);
      const filing = await client.send('POST', `/v1/submissions/${body.id}/submission`, {
        body: { declaration: { accepted: true, name: 'Chủ cơ sở Mẫu' } },
      });
      mustRefuse(filing, 409, 'round.closed');
      bar.step();
      await stage.server.advanceTo(oneSecondLate + sealWaitMs);
      const { sealed } = await awaitRound(stage, roundId, 'screening', 'screening');
      bar.step();
      const { body: round } = await stage.server.anyone.get<{ state: string }>(
        `/v1/public/rounds/${roundId}`,
      );
      if (round.state !== 'screening') throw new Error(`the public sees a round that is ${round.state}`);
      return { refusedLate: 1, sealed: sealed?.entries ?? 0 };
    },
  );

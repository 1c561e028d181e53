import { expect, test } from '@jest/globals';
import { announceRound } from '#test/play/acts/announce-round.ts';
import { certify } from '#test/play/acts/certify.ts';
import { closeIntake } from '#test/play/acts/close-intake.ts';
import { conveneJury } from '#test/play/acts/convene-jury.ts';
import { decide } from '#test/play/acts/decide.ts';
import { fileDossiers } from '#test/play/acts/file-dossiers.ts';
import { foundProgramme } from '#test/play/acts/found-programme.ts';
import { holdCouncil } from '#test/play/acts/hold-council.ts';
import { registerProducers } from '#test/play/acts/register-producers.ts';
import { scoreSheets } from '#test/play/acts/score-sheets.ts';
import { screenDossiers } from '#test/play/acts/screen-dossiers.ts';
import { parts } from '#test/play/cast.ts';
import { chairHand, memberHand } from './hands/council-hands.ts';
import { jurorHand } from './hands/juror-hand.ts';
import { leadByHands } from './support/hands.ts';
import { ledStage } from './support/led-stage.ts';
import { useSite } from './support/use-site.ts';

const longest = 420_000;
const site = useSite();

/** One of those who judge every entry, and heads the panel of another group. */
const juror = 'mau-giam-khao-2';
const member = 'mau-uy-vien-1';
const chair = 'mau-chu-tich';

test(
  'a round goes through its faces, from its announcement to a published result and a checked certificate',
  async () => {
    const { stage } = site();
    const programmeId = await foundProgramme(stage);
    const roundId = await announceRound(stage, programmeId);
    const { products, late } = await registerProducers(stage);
    const { filed } = await fileDossiers(stage, roundId, products);
    await closeIntake(stage, roundId, late);
    await screenDossiers(stage, roundId, filed);
    const jury = await conveneJury(stage, roundId);

    const codeOf = (submissionId: string): string => {
      const index = filed.find(dossier => dossier.submissionId === submissionId)?.product.index;
      return (index === undefined ? undefined : jury.codes.get(index)) ?? '';
    };
    const lead = leadByHands([
      ...jurorHand(site(), juror, { path: new RegExp(`/sheets/${jury.codes.get(parts.alike)}`) }),
      ...memberHand(site(), member, codeOf),
      ...chairHand(site(), chair),
    ]);
    const led = ledStage(stage, lead);
    await scoreSheets(led, roundId, jury);
    await holdCouncil(led, roundId, jury, filed);
    await decide(stage, roundId);
    const { certificates } = await certify(stage, roundId, filed);
    // Nobody's part was done by the API behind their back.
    expect(lead.used()).toHaveLength(4);

    const { page, settled } = await site().visit('/');
    await page.getByRole('link', { name: 'Kiểm tra giấy chứng nhận' }).first().click();
    await page.getByRole('textbox', { name: 'Mã kiểm tra' }).fill(certificates[0]?.checkCode ?? '');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Còn hiệu lực').waitFor();
    await page.goto(`/rounds/${roundId}/results`);
    await settled();
    await page.getByRole('searchbox').fill('mien dong');
    await page.getByText('Bộ sản phẩm Miến dong Mẫu 1').waitFor();
    expect(await page.getByText('Giỏ mây đan Mẫu 2').count()).toBe(0);
  },
  longest,
);

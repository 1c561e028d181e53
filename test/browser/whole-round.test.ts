import { expect, test } from '@jest/globals';
import { announceRound } from '#test/play/acts/announce-round.ts';
import { certify } from '#test/play/acts/certify.ts';
import { closeIntake } from '#test/play/acts/close-intake.ts';
import { conveneJury } from '#test/play/acts/convene-jury.ts';
import { decide } from '#test/play/acts/decide.ts';
import { type Filed, fileDossiers } from '#test/play/acts/file-dossiers.ts';
import { foundProgramme } from '#test/play/acts/found-programme.ts';
import { holdCouncil } from '#test/play/acts/hold-council.ts';
import { type Registered, registerProducers } from '#test/play/acts/register-producers.ts';
import { scoreSheets } from '#test/play/acts/score-sheets.ts';
import { screenDossiers } from '#test/play/acts/screen-dossiers.ts';
import { parts } from '#test/play/cast.ts';
import { dossierFiles } from '#test/play/dossier-files.ts';
import { chairHand, memberHand, mergingHand } from './hands/council-hands.ts';
import { beginDossier, chooseAllFiles, submitDossier } from './hands/file-in-browser.ts';
import { jurorHand } from './hands/juror-hand.ts';
import {
  announcingHand,
  decidingHand,
  proposeRevocation,
  remindJurors,
  revokeCertificate,
  screeningHand,
} from './hands/office-hands.ts';
import { leadByHands } from './support/hands.ts';
import { ledStage } from './support/led-stage.ts';
import { useSite } from './support/use-site.ts';

const longest = 600_000;
const site = useSite();

const official = 'mau-can-bo';
const owner = 'mau-co-so-1';
/** One of those who judge every entry, and heads the panel of another group. */
const juror = 'mau-giam-khao-2';
const member = 'mau-uy-vien-1';
const chair = 'mau-chu-tich';
const signer = 'mau-nguoi-ky';

/** The second of the two like products is filed on its owner's phone. */
const fileOnPhone = async (roundId: string, registered: Registered): Promise<Filed> => {
  const phone = await site().visit('/producer', { as: owner });
  await beginDossier(phone, registered.product);
  await chooseAllFiles(phone, await dossierFiles(registered.product));
  const receiptCode = await submitDossier(phone, 'Chủ cơ sở Mẫu 1');
  await phone.close();
  const { body } = await registered.client.get<{
    items: readonly { readonly id: string; readonly roundId: string; readonly receiptCode: string | null }[];
  }>(`/v1/establishments/${registered.establishmentId}/submissions`);
  const [made, ...others] = body.items.filter(
    item => item.roundId === roundId && item.receiptCode === receiptCode,
  );
  if (made === undefined || others.length > 0) throw new Error('the phone must have made one dossier');
  return { ...registered, submissionId: made.id, receiptCode };
};

test(
  'a round goes through its faces, from its announcement to a published result and a checked certificate',
  async () => {
    const { stage } = site();
    const programmeId = await foundProgramme(stage);
    const announcing = leadByHands([announcingHand(site(), official)]);
    const roundId = await announceRound(ledStage(stage, announcing), programmeId);

    const { products, late } = await registerProducers(stage);
    const onPhone = products.find(({ product }) => product.index === stage.scale.establishments);
    if (onPhone === undefined) throw new Error('the play has lost a product');
    const { filed: others } = await fileDossiers(
      stage,
      roundId,
      products.filter(one => one !== onPhone),
    );
    const filed = [...others, await fileOnPhone(roundId, onPhone)];
    await closeIntake(stage, roundId, late);

    const screened = filed.find(({ product }) => product.index === parts.alike);
    const screening = leadByHands([screeningHand(site(), official, screened?.submissionId ?? '')]);
    await screenDossiers(ledStage(stage, screening), roundId, filed);
    const jury = await conveneJury(stage, roundId);

    const codeOf = (submissionId: string): string => {
      const index = filed.find(dossier => dossier.submissionId === submissionId)?.product.index;
      return (index === undefined ? undefined : jury.codes.get(index)) ?? '';
    };
    const judging = leadByHands([
      ...jurorHand(site(), juror, { path: new RegExp(`/sheets/${jury.codes.get(parts.alike)}`) }),
      ...memberHand(site(), member, codeOf),
      ...chairHand(site(), chair),
      mergingHand(site(), chair, codeOf),
      decidingHand(site(), signer),
    ]);
    const led = ledStage(stage, judging);
    await remindJurors(site(), official, roundId);
    await scoreSheets(led, roundId, jury);
    await holdCouncil(led, roundId, jury, filed);
    await decide(led, roundId);
    const { certificates } = await certify(stage, roundId, filed);
    // Nobody's part was done by the API behind their back.
    expect([...announcing.used(), ...screening.used(), ...judging.used()]).toHaveLength(8);

    const { page, settled } = await site().visit('/');
    await page.getByRole('textbox', { name: 'Mã kiểm tra' }).fill(certificates[0]?.checkCode ?? '');
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText('Còn hiệu lực').waitFor();
    await page.goto(`/rounds/${roundId}/results`);
    await settled();
    await page.getByRole('searchbox').fill('mien dong');
    await page.getByText('Bộ sản phẩm Miến dong Mẫu 1').waitFor();
    expect(await page.getByText('Giỏ mây đan Mẫu 2').count()).toBe(0);

    const [taken] = certificates;
    if (taken === undefined) throw new Error('the round has issued certificates');
    const { number, checkCode } = taken;
    const reason = 'Cơ sở đã trả lại danh hiệu (mẫu).';
    await proposeRevocation(site(), official, { number, reason });
    await revokeCertificate(site(), signer, { number, reason });
    await page.goto(`/certificates/${checkCode}`);
    await page.getByText('Đã thu hồi').first().waitFor();
  },
  longest,
);

import * as z from 'zod';
import { signedDecision } from '#test/play/dossier-files.ts';
import { until } from '#test/play/until.ts';
import { say } from '../office/say.ts';
import type { Hand } from '../support/hands.ts';
import type { Site } from '../support/site.ts';

const announce = 'Thông báo đợt bình chọn';

/** An official who announces the planned round at the desk, having seen what follows. */
export const announcingHand = (site: Site, official: string): Hand => ({
  who: official,
  method: 'POST',
  path: /\/announcement$/,
  work: async ({ path }) => {
    const round = /\/rounds\/([^/]+)\//.exec(path)?.[1];
    const { page, close } = await site.visit(`/office/rounds/${round}`, { as: official, device: 'desk' });
    await page.getByRole('button', { name: announce }).click();
    await page.getByRole('dialog').getByRole('button', { name: announce }).click();
    await page.getByText('Đã thông báo đợt bình chọn.').first().waitFor();
    await close();
    return {};
  },
});

/** An official who finds a dossier eligible at the screening desk. */
export const screeningHand = (site: Site, official: string, submissionId: string): Hand => ({
  who: official,
  method: 'POST',
  path: new RegExp(`/submissions/${submissionId}/settlement$`),
  work: async ({ path }) => {
    const client = await site.stage.as(official);
    const { body } = await client.get<{ roundId: string }>(`/v1/submissions/${submissionId}`);
    const { page, close } = await site.visit(`/office/rounds/${body.roundId}/screening/${submissionId}`, {
      as: official,
      device: 'desk',
    });
    await page.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    await until('the dossier is settled', async () => {
      const read = await client.get<{ state: string }>(`/v1/submissions/${submissionId}`);
      return read.body.state === 'eligible' ? true : undefined;
    });
    await close();
    return { receipt: { stream: path, sequence: 0, hash: '' } };
  },
});

const decision = z.object({ number: z.string(), date: z.string(), signerPosition: z.string() });

/** The signer, who sends the signed file, reads what publishing does, and records the decision. */
export const decidingHand = (site: Site, signer: string): Hand => ({
  who: signer,
  method: 'POST',
  path: /\/decisions$/,
  work: async ({ path, body }) => {
    const { number, date, signerPosition } = decision.parse(body);
    const round = /\/rounds\/([^/]+)\//.exec(path)?.[1];
    const { page, close } = await site.visit(`/office/rounds/${round}/decision`, {
      as: signer,
      device: 'desk',
    });
    await page.getByRole('textbox', { name: say('decision.number') }).fill(number);
    await page.getByLabel(say('decision.date')).fill(date);
    await page.getByRole('textbox', { name: say('decision.position') }).fill(signerPosition);
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: 'khong-phai-pdf.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải PDF'),
    });
    await page.getByText(say('decision.file-kind', { name: 'khong-phai-pdf.txt' })).waitFor();
    await file.setInputFiles({
      name: 'quyet-dinh-mau.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await signedDecision(`Quyết định ${number}`)),
    });
    await page.getByText(/^quyet-dinh-mau\.pdf \(.*\) đã nhận đủ\.$/).waitFor();
    await page.getByRole('button', { name: say('decision.preview') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(say('decision.confirm-word'));
    await dialog.getByRole('button', { name: say('decision.publish') }).click();
    await page.getByText(say('decision.publishing')).first().waitFor();
    await close();
    return {};
  },
});

/** An official, who reads the reminder before it goes to the jurors that owe sheets. */
export const remindJurors = async (site: Site, official: string, roundId: string): Promise<void> => {
  const { page, close } = await site.visit(`/office/rounds/${roundId}/progress`, {
    as: official,
    device: 'desk',
  });
  await page.getByRole('button', { name: say('remind.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('blockquote').waitFor();
  await dialog.getByRole('button', { name: /^Gửi cho \d+ người$/ }).click();
  await dialog.getByText(/^Đã gửi thư nhắc cho \d+ người: /).waitFor();
  await close();
};

/** An official, who enters that the council proposes to withdraw a certificate. */
export const proposeRevocation = async (
  site: Site,
  official: string,
  { number, reason }: { readonly number: string; readonly reason: string },
): Promise<void> => {
  const { page, close } = await site.visit('/office/certificates', { as: official, device: 'desk' });
  await page.getByRole('button', { name: say('revocations.propose-which', { number }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say('steps.reason') }).fill(reason);
  await dialog.getByRole('textbox', { name: say('revocations.basis') }).fill('Điều 20 (mẫu)');
  await dialog.getByRole('textbox', { name: say('revocations.minutes') }).fill('Biên bản 5 (mẫu)');
  await dialog.getByRole('button', { name: say('revocations.propose'), exact: true }).click();
  await page.getByText(say('revocations.proposed', { number })).first().waitFor();
  await close();
};

/** The signer, who takes a certificate back by its number, with the decision and the reason. */
export const revokeCertificate = async (
  site: Site,
  signer: string,
  { number, reason }: { readonly number: string; readonly reason: string },
): Promise<void> => {
  const { page, close } = await site.visit('/office/certificates', { as: signer, device: 'desk' });
  await page.getByRole('button', { name: say('certificates.revoke-which', { number }), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say('certificates.revoke-decision') }).fill('12/QĐ-UBND (mẫu)');
  await dialog.getByRole('textbox', { name: say('steps.reason') }).fill(reason);
  await dialog.getByRole('textbox').last().fill(number);
  await dialog.getByRole('button', { name: say('certificates.revoke'), exact: true }).click();
  await page.getByText(say('certificates.revoked', { number })).first().waitFor();
  await close();
};

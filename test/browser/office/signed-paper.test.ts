import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { outputProblems } from '#shared/text/problems/output.ts';
import { makeSigner, signPdf } from '../../support/papers/sign-pdf.ts';
import { axeFindings } from '../support/axe.ts';
import { idsOf } from '../support/ids.ts';
import { sidewaysScroll } from '../support/no-sideways-scroll.ts';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

const site = useSite('framing');
const official = 'mau-can-bo';
const longest = 240_000;
const name = outputKinds['jury-list'].vi;

test(
  'an official has a paper made, signs it elsewhere and brings it back; what is not it is refused in words',
  async () => {
    const path = `/office/rounds/${await idsOf(site().stage, site().play.played).round()}/papers`;
    const { page } = await site().visit(path, { as: official, device: 'desk' });
    await page.getByText(say('signed.none')).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `${name} (PDF)` }).click();
    const made = readFileSync(await (await download).path());
    const bring = async (buffer: Buffer) =>
      page
        .getByLabel(say('signed.choose', { name }))
        .setInputFiles({ name: 'da-ky-mau.pdf', mimeType: 'application/pdf', buffer });

    await bring(made);
    await page.getByText(outputProblems['signed.no-signature'].vi).waitFor();

    await bring(Buffer.from(await signPdf(made, await makeSigner('Nguyễn Thị Mẫu', 4711))));
    await page.getByText(say('signed.state.clean')).first().waitFor();
    await page.reload();
    // Among all that came back of the round, for whoever may read it, and at the paper of who had it made.
    await page.getByText(say('signed.of-round-none')).waitFor({ state: 'detached' });
    await page.getByText('1267', { exact: true }).nth(1).waitFor();
    for (const shown of ['Nguyễn Thị Mẫu', 'Tổ chức chứng thực Mẫu', '1267'])
      expect(await page.getByText(shown, { exact: true }).count()).toBe(2);
    expect([...(await axeFindings(page)), ...(await sidewaysScroll(page))]).toEqual([]);
  },
  longest,
);

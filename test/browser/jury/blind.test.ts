import { expect, test } from '@jest/globals';
import { useSite } from '../support/use-site.ts';
import { ownSheet } from './own-sheet.ts';

const site = useSite('scoring');
const juror = 'mau-giam-khao-2';

test('in a blind round nothing names an establishment: no page, no answer, no address of a request', async () => {
  const sheet = await ownSheet(site(), juror, 'assisted');
  const secrets = new Set(
    site().stage.products.flatMap(({ establishment: { name, taxCode, phone } }) => [
      name,
      phone,
      ...(taxCode === null ? [] : [taxCode]),
    ]),
  );
  const leaks: string[] = [];
  const look = (where: string, text: string) => {
    for (const secret of secrets) if (text.includes(secret)) leaks.push(`${where}: ${secret}`);
  };
  const { page, settled } = await site().visit(`/jury/${sheet.round}`, { as: juror, device: 'desk' });
  const answers: Promise<void>[] = [];
  page.on('response', response => {
    const url = decodeURIComponent(response.url());
    look('address', url);
    if (url.includes('/v1/')) answers.push(response.text().then(text => look(url, text)));
  });
  /** Everything that the page has and had; before it is left, since an answer's body goes with its page. */
  const lookAround = async (): Promise<void> => {
    await settled();
    await Promise.all(answers);
    look(page.url(), await page.content());
  };
  const seen = async (path: string, text: string): Promise<void> => {
    await page.goto(path);
    await page.getByText(text).first().waitFor();
    await lookAround();
  };
  await seen(`/jury/${sheet.round}`, sheet.code);
  await page.goto(sheet.page);
  await page.getByRole('button', { name: 'Không, mở hồ sơ' }).click();
  await page.getByText('Đợt này chấm kín: tên cơ sở được che.').waitFor();
  await lookAround();
  await seen(`${sheet.page}/print`, 'Họ và tên giám khảo');
  await seen(`/jury/${sheet.round}/frames`, 'Khung điểm');
  expect(answers.length).toBeGreaterThan(5);
  expect(leaks).toEqual([]);
}, 240_000);

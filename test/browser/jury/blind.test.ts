import { expect, test } from '@jest/globals';
import type { Response } from 'playwright-core';
import { useSite } from '../support/use-site.ts';
import { ownSheet } from './own-sheet.ts';

const site = useSite('scoring');
const juror = 'mau-giam-khao-2';

const isReadable = (response: Response): boolean =>
  /json|text|javascript|html/.test(response.headers()['content-type'] ?? '');

test('in a blind round nothing names an establishment: no page, no answer, no address of a request', async () => {
  const sheet = await ownSheet(site(), juror, 'alike');
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
  const visitor = await site().enter({ device: 'desk' });
  const { page, settled } = visitor;
  const bodies: Promise<void>[] = [];
  page.on('response', response => {
    const url = response.url();
    look('address', decodeURIComponent(url));
    // The issuer lists everybody's sample names before anyone is signed in.
    if (isReadable(response) && !url.includes('/__local/') && response.ok())
      bodies.push(response.text().then(text => look(url, text)));
  });
  await page.goto(`/jury/${sheet.round}`);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator(`button[name="person"][value="${juror}"]`).click();
  await page.waitForURL(({ pathname }) => pathname === `/jury/${sheet.round}`);

  const seen = async (path: string, text: string) => {
    await page.goto(path);
    await page.getByText(text).first().waitFor();
    await settled();
    look(path, await page.content());
  };
  await seen(`/jury/${sheet.round}`, sheet.code);
  await page.goto(sheet.page);
  await page.getByRole('button', { name: 'Không, mở hồ sơ' }).click();
  await page.getByText('Đợt này chấm kín: tên cơ sở được che.').waitFor();
  await settled();
  look(sheet.page, await page.content());
  await seen(`${sheet.page}/print`, 'Họ và tên giám khảo');
  await seen(`/jury/${sheet.round}/frames`, 'Khung điểm');
  await Promise.all(bodies);
  expect(bodies.length).toBeGreaterThan(5);
  expect(leaks).toEqual([]);
}, 240_000);

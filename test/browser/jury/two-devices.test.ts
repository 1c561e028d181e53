import { expect, test } from '@jest/globals';
import { useSite } from '../support/use-site.ts';
import { ownSheet } from './own-sheet.ts';

const site = useSite('scoring');
const juror = 'mau-giam-khao-3';

test('two devices of a juror give one line different points: both are shown, and the juror chooses', async () => {
  const sheet = await ownSheet(site(), juror, 'alike');
  const points = { name: 'Điểm', exact: true } as const;
  const phone = await site().visit(sheet.page, { as: juror, line: 'good' });
  const desk = await site().visit(sheet.page, { as: juror, device: 'desk' });
  for (const { page } of [phone, desk]) await page.getByRole('button', { name: 'Không, mở hồ sơ' }).click();

  await phone.page.getByRole('button', { name: 'Phiếu chấm điểm' }).click();
  await phone.page.getByRole('textbox', points).first().waitFor();
  await phone.line().cut();
  await phone.page.getByRole('textbox', points).first().fill('30');
  await phone.page.getByRole('textbox', points).nth(2).fill('7');
  await desk.page.getByRole('textbox', points).first().fill('35');
  await sheet.once('the desk has saved', ({ scores }) => scores.C1?.points === 3500);
  await phone.line().restore();

  const choice = phone.page.getByText('Hai máy ghi khác nhau').locator('..');
  await choice.getByRole('button', { name: 'Lấy trên máy kia: 35' }).waitFor();
  // What nobody else wrote has gone all the same.
  await sheet.once('the other line is saved', ({ scores }) => scores.C3?.points === 700);
  expect((await sheet.read()).scores.C1?.points).toBe(3500);
  await choice.getByRole('button', { name: 'Giữ trên máy này: 30' }).click();
  await sheet.once('the choice is saved', ({ scores }) => scores.C1?.points === 3000);
  await choice.waitFor({ state: 'detached' });
}, 240_000);

test('a juror takes away what a shared device keeps, and the session with it', async () => {
  const sheet = await ownSheet(site(), juror, 'alike');
  const { page } = await site().visit(sheet.page, { as: juror });
  const kept = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await kept()).toEqual([`tieu-bieu-${juror}`]);
  await page.goto('/jury');
  await page.getByRole('link', { name: 'Dữ liệu trên máy này' }).click();
  await page.getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).first().click();
  const refreshToken = await page.evaluate(() => JSON.parse(localStorage.session).refreshToken);
  const takenBack = page.waitForRequest(request => request.url().endsWith('/revoke'));
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu trên máy này' }).click();
  expect((await takenBack).postDataJSON()).toMatchObject({ token: refreshToken });
  // Leaving goes through the issuer's own page and ends at the front page; before that the page may go at any time.
  await page.waitForURL('/');
  await page.getByRole('button', { name: 'Đăng nhập' }).first().waitFor();
  expect(await kept()).toEqual([]);
}, 240_000);

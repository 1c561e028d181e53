import { expect, test } from '@jest/globals';
import { tabTo } from '../support/keyboard.ts';
import { useSite } from '../support/use-site.ts';
import { ownSheet } from './own-sheet.ts';

const site = useSite('scoring');
const juror = 'mau-giam-khao-2';

test('by the personal link and the keyboard alone a juror scores a product; the line goes half way, and the lock follows it', async () => {
  const sheet = await ownSheet(site(), juror, 'alike');
  const { page, settled, line } = await site().enter({ device: 'desk', line: 'good' });
  const { keyboard } = page;

  await page.goto(`/jury/${sheet.round}?as=${juror}%40mau.example`);
  const signIn = page.getByRole('main').getByRole('button', { name: 'Đăng nhập' });
  await tabTo(page, signIn);
  await keyboard.press('Enter');
  await page.waitForURL(/login_hint=mau-giam-khao-2%40mau\.example/);
  const person = page.locator(`button[name="person"][value="${juror}"]`).first();
  await tabTo(page, person);
  await keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname === `/jury/${sheet.round}`);
  await settled();

  const row = page.getByRole('row').filter({ hasText: sheet.code });
  await tabTo(page, row.getByRole('link', { name: sheet.code }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Không, mở hồ sơ' }));
  await keyboard.press('Enter');
  await page.getByRole('img', { name: /^Ảnh 1/ }).waitFor();
  await settled();
  await tabTo(page, page.getByRole('button', { name: 'Đến phiếu chấm' }));
  await keyboard.press('Enter');

  // Enter leads from one field for points to the next.
  await keyboard.type('37');
  await keyboard.press('Enter');
  await keyboard.type('36,5');
  await sheet.once('two lines are saved', ({ scores }) => scores.C2?.points === 3650);
  await line().cut();
  await keyboard.press('Enter');
  await keyboard.type('9');
  await keyboard.press('Enter');
  await keyboard.type('99');
  await keyboard.press('Control+Enter');
  // What breaks a rule is told, and leads to its field.
  const told = page.getByRole('alert').getByRole('link', { name: /Điểm từ 0 đến 10/ });
  await tabTo(page, told);
  await keyboard.press('Enter');
  await keyboard.press('Control+A');
  await keyboard.type('8,5');
  await page.getByText('Chờ gửi', { exact: true }).waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'Tổng' }).textContent()).toContain('91');
  await keyboard.press('Control+Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Khóa phiếu' }));
  await keyboard.press('Enter');

  // On to the next product, which is asked about before it opens; the list knows what waits.
  await page.getByRole('button', { name: 'Không, mở hồ sơ' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'Sản phẩm tôi chấm' }));
  await keyboard.press('Enter');
  await row.getByText('Chờ gửi để khóa').waitFor();
  expect((await sheet.read()).state).toBe('in-progress');

  await line().restore();
  const locked = await sheet.once('the sheet is locked', ({ state }) => state === 'locked');
  expect(locked).toMatchObject({ total: 9100, version: 1 });
  await page.reload();
  await row.getByText('Đã khóa').waitFor();
}, 240_000);

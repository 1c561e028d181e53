import { expect, test } from '@jest/globals';
import { useSite } from '../support/use-site.ts';

const site = useSite('filed');

const anyReceipt = (): string => {
  const [first] = site().play.played.filing?.filed ?? [];
  if (first === undefined) throw new Error('nothing has been filed');
  return first.receiptCode;
};

test('a dossier is found by its receipt code typed in small letters and without dashes, on a phone, signed out', async () => {
  const { page } = await site().visit('/');
  const code = anyReceipt();
  await page.getByRole('textbox', { name: 'Mã hồ sơ' }).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await page.getByText('Đã tiếp nhận hồ sơ').waitFor();
  expect(await page.getByRole('main').textContent()).toContain(code);
});

test('a code that nobody has says what to compare, and keeps what was typed', async () => {
  const { page } = await site().visit('/status');
  const field = page.getByRole('textbox', { name: 'Mã hồ sơ' });
  await field.fill('TB-00000-00000-00000-0');
  await page.keyboard.press('Enter');
  await page.getByText('Không tìm thấy hồ sơ có mã này').waitFor();
  expect(await page.getByRole('textbox', { name: 'Mã hồ sơ' }).inputValue()).toContain('TB-00000');
});

test('the language chosen on one page is that of the next, and of the next visit', async () => {
  const { page, settled } = await site().visit('/', { device: 'desk' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Check a certificate' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Check a certificate' }).waitFor();
  await page.reload();
  await settled();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

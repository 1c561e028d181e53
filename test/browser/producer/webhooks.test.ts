import { afterEach, expect, test } from '@jest/globals';
import { type Listening, listen } from '#infra/local/runtime/listen.ts';
import { axeFindings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/no-sideways-scroll.ts';
import { useSite } from '../support/use-site.ts';
import { producerOf } from './own-dossiers.ts';

const site = useSite('ready');
const longest = 400_000;

let system: Listening | undefined;
afterEach(async () => {
  await system?.close();
  system = undefined;
});

test(
  'a producer subscribes a system, sees what it missed and why, and ends it',
  async () => {
    system = await listen(async (_request, response) => void response.writeHead(503).end());
    const { owner } = producerOf(site(), 1);
    const visitor = await site().visit('/producer/webhooks', { as: owner });
    const { page, settled } = visitor;
    await page.getByRole('textbox', { name: 'Tên phần mềm' }).fill('Phần mềm kho (mẫu)');
    await page.getByRole('textbox', { name: 'Địa chỉ nhận' }).fill(`http://127.0.0.1:${system.port}/nhan`);
    await page.getByRole('checkbox', { name: 'Hồ sơ được nộp' }).check();
    await page.getByRole('button', { name: 'Thêm đăng ký' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByText('Mọi lần gọi đều đến nơi.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Phần mềm kho (mẫu)' }).waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);

    await site().play.to('filed');
    const failed = page.getByRole('table', { name: 'Lần gọi Phần mềm kho (mẫu) không thành' });
    // The page shows what was when it was read; the call is made by itself some time after the dossier is filed.
    while ((await failed.count()) === 0) {
      await page.reload();
      await settled();
    }
    const call = await failed.getByRole('row').last().textContent();
    expect(call).toContain('Phần mềm trả lời mã 503');
    expect(call).toContain('Tự gọi lại lúc');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);

    await page.getByRole('button', { name: 'Chấm dứt Phần mềm kho (mẫu)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chấm dứt', exact: true }).click();
    await page.getByText(/^Đã chấm dứt/).waitFor();
    expect(await failed.count()).toBe(0);
  },
  longest,
);

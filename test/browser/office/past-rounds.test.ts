import { expect, test } from '@jest/globals';
import { bacKanHistory, historyCells, historyCsv } from '../../support/history-builder.ts';
import { axeFindings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/no-sideways-scroll.ts';
import { useSite } from '../support/use-site.ts';
import { say } from './say.ts';

const site = useSite('founded');
const official = 'mau-can-bo';
const longest = 240_000;

const fileOf = (csv: string) => ({
  name: 'dot-truoc-mau.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(csv),
});

test(
  'an official checks a file of past rounds, mends it, records it, and anyone finds its products',
  async () => {
    const { page } = await site().visit('/office/history', { as: official, device: 'desk' });
    const check = page.getByRole('button', { name: say('history.check') });
    const choose = (csv: string) => page.locator('input[type=file]').setInputFiles(fileOf(csv));
    await page.getByLabel(say('history.authority'), { exact: true }).selectOption('TINH|06');
    await page.getByLabel(say('history.authority-name')).fill('UBND tỉnh Bắc Kạn (mẫu)');

    // A line that is wrong is told with what to do, and nothing can be recorded.
    await choose(historyCsv([historyCells(1), historyCells(2, { nhom: 'XYZ' })]));
    await check.click();
    await page.getByText(/Giá trị không có trong danh sách/).waitFor();
    expect(await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).count()).toBe(0);
    expect([...(await axeFindings(page)), ...(await sidewaysScroll(page))]).toEqual([]);

    await choose(historyCsv(bacKanHistory.TINH));
    await check.click();
    await page.getByRole('button', { name: say('history.import', { count: 50 }) }).click();
    await page.getByText(say('history.done', { fresh: 50, replaced: 0, same: 0 })).waitFor();

    // A district that is no more is chosen by its name.
    await page.getByLabel(say('history.authority'), { exact: true }).selectOption('HUYEN|06');
    await page.getByLabel(say('history.district')).selectOption({ label: 'Huyện Ba Bể' });
    await page.getByLabel(say('history.authority-name')).fill('UBND huyện Ba Bể (mẫu)');
    await choose(historyCsv([historyCells(60)]));
    await check.click();
    await page.getByRole('button', { name: say('history.import', { count: 1 }) }).click();
    await page.getByText(say('history.done', { fresh: 1, replaced: 0, same: 0 })).waitFor();
    expect([...(await axeFindings(page)), ...(await sidewaysScroll(page))]).toEqual([]);

    // The province of today leads to what the former one recognised.
    const guest = await site().visit('/results', { device: 'phone' });
    await guest.page.getByLabel('Tên sản phẩm hoặc cơ sở').fill('san pham mau 7');
    await guest.page.getByRole('link', { name: 'Sản phẩm Mẫu 7' }).first().click();
    await guest.page.getByText('Nhập từ đợt trước').first().waitFor();
    await guest.settled();
    expect([...(await axeFindings(guest.page)), ...(await sidewaysScroll(guest.page))]).toEqual([]);

    // Its statement is saved, and checked on the device without a line.
    const download = guest.page.waitForEvent('download');
    await guest.page.getByRole('button', { name: 'Tải bản xác nhận' }).click();
    const file = await (await download).path();
    await guest.open('/check-statement');
    await guest.context.setOffline(true);
    await guest.page.locator('input[type=file]').setInputFiles(file);
    await guest.page.getByText('Chữ ký đúng: bản xác nhận do hệ thống này cấp').waitFor();
    await guest.context.setOffline(false);
  },
  longest,
);

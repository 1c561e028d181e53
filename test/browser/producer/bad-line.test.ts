import { expect, test } from '@jest/globals';
import { documentTypes } from '#shared/domain/dossier/document-types.ts';
import { dossierFiles } from '#test/play/dossier-files.ts';
import { beginDossier, chooseAllFiles } from '../hands/file-in-browser.ts';
import { useSite } from '../support/use-site.ts';
import type { Visitor } from '../support/visitor.ts';
import { dossiersOf, filesThere, producerOf, sixPhotographs } from './own-dossiers.ts';

const site = useSite('registered');
const longest = 400_000;
const arrival = { timeout: 200_000 };

/** The pages are on the device once the service worker stands; a site that is built for tests does not ask for it by itself. */
const installed = async ({ page, settled }: Visitor): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await settled();
};

/** What is sent in its own time may come late; where it does not, the error says what the page shows and what the line carried. */
const arrives = async ({ page, line }: Visitor, coming: Promise<unknown>): Promise<void> => {
  try {
    await coming;
  } catch (error) {
    const shown = await page.locator('body').ariaSnapshot();
    const carried = line().carried().join('\n');
    throw new Error(`It does not come. The page shows:\n${shown}\nThe line carried:\n${carried}`, {
      cause: error,
    });
  }
};

const declareAndPress = async ({ page }: Visitor): Promise<void> => {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(/\/review$/);
  await page.getByRole('button', { name: 'Tiếp tục đến phần nộp' }).click();
  await page.getByRole('checkbox', { name: 'Tôi đã đọc và cam đoan như trên' }).check();
  await page.getByRole('textbox', { name: 'Họ và tên người cam đoan' }).fill('Nguyễn Thị Mẫu');
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click();
};

test(
  'a dossier filled in and submitted in flight mode is sent once when the line is back',
  async () => {
    const producer = producerOf(site(), 5);
    const visitor = await site().visit('/producer/new', { as: producer.owner, line: 'good' });
    const { page, faults } = visitor;
    const line = visitor.line();
    faults.expect(/ERR_|Failed to fetch/);
    await page.getByRole('radio', { name: producer.product.name, exact: true }).waitFor();
    await installed(visitor);

    await line.cut();
    await page.getByText('Không có mạng.').first().waitFor();
    await beginDossier(visitor, producer.product);
    const files = await dossierFiles(producer.product);
    await chooseAllFiles(visitor, files);
    // The page is left while photographs are being made ready: what has a row is on the device.
    const photographs = page.getByRole('region', { name: documentTypes.D4.vi, exact: true });
    const taken = files.filter(({ type }) => type === 'D4');
    for (const { fileName } of taken) await photographs.getByText(fileName).waitFor();
    await page.reload();
    await photographs
      .getByText('Chờ gửi')
      .nth(taken.length - 1)
      .waitFor();
    await declareAndPress(visitor);
    await page.getByText('chỉ được tính khi máy chủ đã nhận').first().waitFor();
    await page.goto('/producer');
    await page.getByRole('heading', { name: 'Hồ sơ cần bạn làm tiếp' }).waitFor();
    await page.getByText('Đã bấm nộp, chờ gửi').waitFor();
    expect(await dossiersOf(producer)).toHaveLength(0);

    await line.restore();
    // The person looks at it again, instead of waiting for the next try.
    await page.reload();
    await arrives(visitor, page.getByText('Đã tiếp nhận hồ sơ').first().waitFor(arrival));
    const [made, ...more] = await dossiersOf(producer);
    expect(more).toEqual([]);
    expect(made?.state).toBe('submitted');
    expect(await filesThere(producer, made?.id ?? '')).toEqual({
      D1: 1,
      D2: 1,
      D3: 1,
      D4: 3,
      D5_FOOD_SAFETY: 1,
    });
  },
  longest,
);

test(
  'six photographs and the papers arrive over a slow line that breaks twice, nothing is chosen again, one dossier is filed',
  async () => {
    const producer = producerOf(site(), 2);
    const visitor = await site().visit('/producer/new', { as: producer.owner, line: 'rural' });
    const { page, faults } = visitor;
    const line = visitor.line();
    faults.expect(/ERR_|Failed to fetch/);
    await beginDossier(visitor, producer.product);
    await chooseAllFiles(visitor, await sixPhotographs(producer, producerOf(site(), 5)));

    for (const _ of ['once', 'twice']) {
      await arrives(
        visitor,
        page
          .getByText(/Đang gửi \d+%/)
          .first()
          .waitFor(arrival),
      );
      await line.cut();
      await page.getByText('Không có mạng.').first().waitFor();
      await line.restore();
    }
    await declareAndPress(visitor);
    await arrives(visitor, page.waitForURL(/\/receipt$/, arrival));
    const [made, ...more] = await dossiersOf(producer);
    expect(more).toEqual([]);
    expect(made?.state).toBe('submitted');
    await arrives(
      visitor,
      page
        .getByText(made?.receiptCode ?? '')
        .first()
        .waitFor(arrival),
    );
    expect(await filesThere(producer, made?.id ?? '')).toMatchObject({ D1: 1, D2: 1, D3: 1, D4: 6 });
  },
  longest,
);

import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parts } from '#test/play/cast.ts';
import { until } from '#test/play/until.ts';
import { tabTo } from '../support/keyboard.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('scoring');
const longest = 180_000;

/** A sheet of the panel that scores its four criteria whole. */
const wholeEntry = () => {
  const { jury, roundId } = site().play.played;
  const code = jury?.codes.get(parts.alike);
  if (code === undefined || roundId === undefined) throw new Error('the panels have not met');
  return { code, page: `/jury/${roundId}/entries/${code}`, sheet: `/v1/rounds/${roundId}/sheets/${code}` };
};

const points = ['35', '34,5', '8', '9,5'] as const;
const recorded = { C1: 3500, C2: 3450, C3: 800, C4: 950 };

const pointFields = (page: Page) => page.getByRole('textbox', { name: 'Điểm', exact: true });

type Sheet = {
  readonly state: string;
  readonly scores: Readonly<Record<string, { readonly points: number }>>;
};

/** What the server has once the sheet is locked. */
const lockedPoints = async (juror: string, path: string): Promise<Readonly<Record<string, number>>> => {
  const client = await site().stage.as(juror);
  const { scores } = await until('the sheet is locked', async () => {
    const { body } = await client.get<Sheet>(path);
    return body.state === 'locked' ? body : undefined;
  });
  return Object.fromEntries(Object.entries(scores).map(([line, score]) => [line, score.points]));
};

test(
  'a sheet is found, filled and locked by keyboard alone',
  async () => {
    const juror = 'mau-giam-khao-2';
    const { code, page: address, sheet } = wholeEntry();
    const { page } = await site().visit(address.replace(/\/entries\/.*$/, ''), { as: juror, device: 'desk' });
    const press = async (name: string) => {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    };
    await tabTo(page, page.getByRole('link', { name: code, exact: true }));
    await page.keyboard.press('Enter');
    await press('Không, mở hồ sơ');
    for (const [index, value] of points.entries()) {
      await tabTo(page, pointFields(page).nth(index));
      await page.keyboard.type(value);
    }
    await page.getByText('87/100').waitFor();
    await press('Khóa phiếu và sang sản phẩm tiếp');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('button', { name: 'Khóa phiếu', exact: true }));
    await page.keyboard.press('Enter');
    expect(await lockedPoints(juror, sheet)).toEqual(recorded);
  },
  longest,
);

test(
  'a sheet that is written and locked without a line arrives whole when the line is back',
  async () => {
    const juror = 'mau-giam-khao-3';
    const { page: address, sheet } = wholeEntry();
    const { page, faults, line } = await site().visit(address, { as: juror, line: 'good' });
    faults.expect(/ERR_|Failed to fetch/);
    await page.getByRole('button', { name: 'Không, mở hồ sơ' }).click();
    await page.getByRole('button', { name: 'Phiếu chấm điểm', exact: true }).click();
    await pointFields(page).first().waitFor();
    await line().cut();
    for (const [index, value] of points.entries()) await pointFields(page).nth(index).fill(value);
    await page.getByText('Chờ gửi').first().waitFor();
    await page.getByRole('button', { name: 'Khóa phiếu và sang sản phẩm tiếp' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa phiếu', exact: true }).click();
    const client = await site().stage.as(juror);
    expect((await client.get<Sheet>(sheet)).body).toMatchObject({ state: 'assigned', scores: {} });
    await line().restore();
    expect(await lockedPoints(juror, sheet)).toEqual(recorded);
  },
  longest,
);

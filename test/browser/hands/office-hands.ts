import { until } from '#test/play/until.ts';
import type { Hand } from '../support/hands.ts';
import type { Site } from '../support/site.ts';

const announce = 'Thông báo đợt bình chọn';

/** An official who announces the planned round at the desk, having seen what follows. */
export const announcingHand = (site: Site, official: string): Hand => ({
  who: official,
  method: 'POST',
  path: /\/announcement$/,
  work: async ({ path }) => {
    const round = /\/rounds\/([^/]+)\//.exec(path)?.[1];
    const { page, close } = await site.visit(`/office/rounds/${round}`, { as: official, device: 'desk' });
    await page.getByRole('button', { name: announce }).click();
    await page.getByRole('dialog').getByRole('button', { name: announce }).click();
    await page.getByText('Đã thông báo đợt bình chọn.').first().waitFor();
    await close();
    return {};
  },
});

/** An official who finds a dossier eligible at the screening desk. */
export const screeningHand = (site: Site, official: string, submissionId: string): Hand => ({
  who: official,
  method: 'POST',
  path: new RegExp(`/submissions/${submissionId}/settlement$`),
  work: async ({ path }) => {
    const client = await site.stage.as(official);
    const { body } = await client.get<{ roundId: string }>(`/v1/submissions/${submissionId}`);
    const { page, close } = await site.visit(`/office/rounds/${body.roundId}/screening/${submissionId}`, {
      as: official,
      device: 'desk',
    });
    await page.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    await until('the dossier is settled', async () => {
      const read = await client.get<{ state: string }>(`/v1/submissions/${submissionId}`);
      return read.body.state === 'eligible' ? true : undefined;
    });
    await close();
    return { receipt: { stream: path, sequence: 0, hash: '' } };
  },
});

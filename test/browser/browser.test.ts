import { expect, test } from '@jest/globals';
import { axeFindings } from './support/axe.ts';
import { sidewaysScroll } from './support/no-sideways-scroll.ts';
import { useSite } from './support/use-site.ts';

const site = useSite();

/** The harness itself: what a visitor sees, and that its eyes are open. */
test('the product opens in the browser that npm brought', async () => {
  const { page } = await site().visit('/');
  expect(await page.title()).toContain('Tiêu Biểu');
  expect(new Date(await page.evaluate(() => Date.now())).getUTCFullYear()).toBe(2026);
});

test('axe works beside a strict content security policy, and sees', async () => {
  const { page } = await site().visit('/');
  await page.evaluate(() => {
    document.body.innerHTML = '<main><h1>x</h1><img></main>';
  });
  expect((await axeFindings(page)).join()).toContain('image-alt');
});

test('what is too wide for a small phone is named', async () => {
  const { page } = await site().visit('/');
  await page.evaluate(() => {
    const wide = document.createElement('div');
    wide.textContent = 'a table without a scroll of its own';
    wide.style.width = '600px';
    document.body.append(wide);
  });
  expect((await sidewaysScroll(page)).join()).toContain('a table without');
});

test('faults in the browser do not pass', async () => {
  const { page, faults } = await site().visit('/');
  await page.evaluate(async () => {
    console.error('something broke');
    void Promise.reject(new Error('nobody caught this'));
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    const image = new Image();
    image.src = 'https://elsewhere.example/pixel.gif';
    document.body.append(image);
  });
  await page.goto('/no-such-file.js');
  const all = () => faults.list().join('\n');
  for (const fault of [
    /console: something broke/,
    /uncaught: .*nobody caught this/,
    /console: .*inline script.* Content Security Policy/,
    /console: .*elsewhere\.example.*Content Security Policy|foreign request: GET https:\/\/elsewhere\.example/,
    /answer 404: GET .*no-such-file\.js/,
  ])
    expect(all()).toMatch(fault);
  faults.expect(/./);
});

test('a slow line is slow, breaks in mid-upload, and comes back', async () => {
  const { page, faults, line } = await site().visit('/', { line: 'rural' });
  // Takes 60 kB and says that they are no plan; the point is how they travel.
  const path = '/__local/faults';
  faults.expect(/answer 400: POST .*faults/);
  const send = () =>
    page.evaluate(async address => {
      const body = new Uint8Array(60_000);
      const started = performance.now();
      const status = await fetch(address, { method: 'POST', body }).then(
        answer => answer.status,
        () => 0,
      );
      return { status, seconds: (performance.now() - started) / 1000 };
    }, path);
  const whole = await send();
  expect(whole.status).toBe(400);
  expect(whole.seconds).toBeGreaterThan(1);
  const asked = page.waitForRequest(`**${path}`);
  const broken = send();
  await asked;
  await line().cut();
  expect(await broken).toMatchObject({ status: 0 });
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await line().restore();
  expect(await send()).toMatchObject({ status: 400 });
});

test('a sample person signs in by the button of the page and comes back to it', async () => {
  const { page } = await site().visit('/producer', { as: 'mau-co-so-1' });
  expect(new URL(page.url()).pathname).toBe('/producer');
  expect(await page.getByRole('banner').textContent()).toContain('Chủ cơ sở Mẫu 1');
});

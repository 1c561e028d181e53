import * as z from 'zod';
import type { Services } from '../runtime/services.ts';
import { escapeHtml, htmlPage } from '../wire/html-page.ts';
import { fieldOf, instantOfField, localTime } from './local-time.ts';
import type { PageAsk } from './pages.ts';
import { settle } from './settle.ts';

const minute = 60_000;
const day = 86_400_000;

const roundsSchema = z.object({
  items: z.array(
    z.object({
      title: z.string(),
      state: z.string(),
      timeline: z.record(z.string(), z.string()),
      complaintsUntil: z.string().nullable(),
    }),
  ),
});

/** What ends at each deadline of a round. */
const deadlines: Readonly<Record<string, string>> = {
  opensAt: 'Mở nhận hồ sơ <span lang="en">· filing opens</span>',
  closesAt: 'Hết hạn nộp <span lang="en">· filing closes</span>',
  screeningUntil: 'Hết hạn rà soát <span lang="en">· screening ends</span>',
  framesUntil: 'Hết hạn khung điểm <span lang="en">· score frames end</span>',
  scoringUntil: 'Hết hạn chấm <span lang="en">· scoring ends</span>',
  councilUntil: 'Hết hạn họp hội đồng <span lang="en">· council ends</span>',
  decisionUntil: 'Hết hạn quyết định <span lang="en">· decision ends</span>',
  complaintsUntil: 'Hết hạn khiếu nại <span lang="en">· complaints end</span>',
};

const jump = (to: number, label: string): string =>
  `<form class="row" method="post" action="clock-page"><input type="hidden" name="to" value="${fieldOf(to)}">
<button class="plain">${label}: ${localTime(to)}</button></form>`;

/** Deadlines to come, each as a button that leads to the minute after it. */
const comingOf = ({ items }: z.infer<typeof roundsSchema>, now: number): string =>
  items
    .map(({ title, timeline, complaintsUntil }) => {
      const all = { ...timeline, ...(complaintsUntil === null ? {} : { complaintsUntil }) };
      const coming = Object.entries(all)
        .map(([name, at]) => ({ label: deadlines[name] ?? escapeHtml(name), at: Date.parse(at) }))
        .filter(({ at }) => at >= now)
        .sort((one, other) => one.at - other.at);
      return coming.length === 0
        ? ''
        : `<h2>${escapeHtml(title)}</h2>${coming.map(({ at, label }) => jump(at + minute, label)).join('')}`;
    })
    .join('');

/** The clock that the whole installation runs by: what it says, and how to move it, deadline by deadline. */
export const clockPage = async ({ services, url }: PageAsk): Promise<string> => {
  const now = services.clock.now();
  const rounds = roundsSchema.parse(await (await fetch(`${url}/v1/public/rounds`)).json());
  return htmlPage(
    'Đồng hồ · Clock',
    `<nav><a href="/">← Tiêu Biểu</a> · <a href="mail-page">Thư đã gửi · Mail</a> · <a href="papers-page">Mẫu giấy tờ · Papers</a></nav>
<h1>Đồng hồ của bản chạy thử</h1><p lang="en">The clock of this installation</p>
<p class="time">${localTime(now)}</p>
<div class="notice"><p>Thời gian ở đây chỉ của bản chạy trên máy này. Đi tới một thời hạn thì việc của thời hạn ấy diễn ra ngay.</p>
<p lang="en">Time of this computer’s installation alone. Moved past a deadline, what is due then happens at once.</p></div>
${comingOf(rounds, now)}
<h2>Đi tới <span lang="en">· Move to</span></h2>
<form class="row" method="post" action="clock-page"><label>Ngày, giờ Việt Nam <span lang="en">· hour of Viet Nam</span><br>
<input type="datetime-local" name="to" required value="${fieldOf(now)}"></label><button>Đi tới · Move</button></form>
<form class="row" method="post" action="clock-page">
<button name="days" value="1">+1 ngày <span>· day</span></button><button name="days" value="7">+7</button>
<button name="days" value="30">+30</button></form>
<form class="row" method="post" action="clock-page"><button class="plain" name="reset" value="1">Về giờ thật · Back to real time</button></form>`,
  );
};

/** Does what a form of the page asks, and waits for what is due by then. */
export const moveClock = async (services: Services, form: URLSearchParams): Promise<void> => {
  const days = form.get('days');
  const to = form.get('to');
  if (form.has('reset')) services.clock.reset();
  else if (days !== null) services.clock.advance(z.coerce.number().min(0).max(400).parse(days) * day);
  else if (to !== null) services.clock.set(z.number('not a date').parse(instantOfField(to)));
  else throw new Error('the form asks for nothing');
  if (!services.scheduler.isPaused()) await services.scheduler.tick();
  await services.engine.tick();
  await settle(services);
};

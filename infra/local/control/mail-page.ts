import type { MailMessage } from '../mail/mailbox.ts';
import { escapeHtml, htmlPage } from '../wire/html-page.ts';
import { localTime } from './local-time.ts';
import type { PageAsk } from './pages.ts';

const shown = 200;

/** Addresses become links; what ends the sentence is not theirs. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:)])/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');

const recipient = (address: string): string =>
  `<a href="?${escapeHtml(new URLSearchParams({ to: address }).toString())}">${escapeHtml(address)}</a>`;

const ways = {
  mail: 'Thư · Mail',
  'text-message': 'Tin nhắn · Text message',
  'zalo-message': 'Zalo',
} as const satisfies Record<MailMessage['channel'], string>;

const message = ({ channel, subject, to, cc, bcc, sentAt, text }: MailMessage): string => `<article>
<h2>${channel === 'mail' ? escapeHtml(subject) : ways[channel]}</h2>
<small>${localTime(sentAt)} · ${[...to, ...cc, ...bcc].map(recipient).join(', ')}</small>
<p>${text === null ? '<span class="muted">(không có phần chữ · no plain text)</span>' : linked(text)}</p></article>`;

/** Mail and text messages that the installation sent, newest first; none of them left this computer. */
export const mailPage = ({ services, query }: PageAsk): string => {
  const to = query.get('to');
  const messages = services.mailbox.messages({ limit: shown, ...(to === null ? {} : { to }) });
  return htmlPage(
    'Thư đã gửi · Mail that was sent',
    `<nav><a href="/">← Tiêu Biểu</a> · <a href="clock-page">Đồng hồ · Clock</a> · <a href="papers-page">Mẫu giấy tờ · Papers</a></nav>
<h1>Thư đã gửi</h1><p lang="en">Mail that was sent</p>
<div class="notice"><p>Thư chỉ nằm trên máy này, không gửi đi đâu.</p><p lang="en">Mail stays on this computer and goes nowhere.</p></div>
${to === null ? '' : `<p>Người nhận <span lang="en">(recipient)</span>: <strong>${escapeHtml(to)}</strong> · <a href="mail-page">tất cả · all</a></p>`}
${messages.length === 0 ? '<p>Chưa có thư nào. <span lang="en">No mail yet.</span></p>' : messages.map(message).join('')}`,
  );
};

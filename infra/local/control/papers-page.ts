import { type PaperName, papers } from '#shared/text/papers/index.ts';
import { escapeHtml, htmlPage } from '../wire/html-page.ts';
import type { PageAsk } from './pages.ts';
import { paperNameSchema, paperNames } from './sample-papers.ts';

const fileOf = (name: PaperName, format: string): string =>
  escapeHtml(`paper-file?${new URLSearchParams({ paper: name, format })}`);

const listItem = (name: PaperName, shown: PaperName | undefined): string =>
  `<li><a href="?paper=${name}"${name === shown ? ' aria-current="page"' : ''}>${escapeHtml(papers[name].vi)}<small lang="en">${escapeHtml(papers[name].en)}</small></a></li>`;

const besideOf = (name: PaperName): string => {
  const { vi, en, formats, sample } = papers[name];
  const links = formats
    .map(format => `<a href="${fileOf(name, format)}">${format.toUpperCase()}</a>`)
    .join(' · ');
  return `<h2>${escapeHtml(vi)} <span lang="en">· ${escapeHtml(en)}</span></h2><p>${links}</p>
<div class="beside"><iframe title="${escapeHtml(vi)}" src="${fileOf(name, 'pdf')}"></iframe>
<pre tabindex="0" aria-label="Dữ liệu mẫu · Sample data">${escapeHtml(JSON.stringify(sample, null, 2))}</pre></div>`;
};

/**
 * Every paper template; the one that is chosen stands beside the data that it was written from. The frame is not sandboxed:
 * browsers show no PDF in a sandbox, and what it holds is our own renderer's.
 */
export const papersPage = ({ query }: PageAsk): string => {
  const asked = query.get('paper');
  const shown = asked === null ? undefined : paperNameSchema.parse(asked);
  const list = `<ul class="people">${paperNames.map(name => listItem(name, shown)).join('')}</ul>`;
  return htmlPage(
    'Mẫu giấy tờ · Papers',
    `<nav><a href="/">← Tiêu Biểu</a> · <a href="papers-page">Mẫu giấy tờ · Papers</a></nav>
<h1>Mẫu giấy tờ</h1><p lang="en">Every paper, made from its sample data</p>
<div class="notice"><p>Mọi tên, số và ngày ở đây là dữ liệu mẫu, không có thật.</p>
<p lang="en">All names, numbers and days are samples; none is real.</p></div>
${shown === undefined ? list : `${besideOf(shown)}<h2>Giấy tờ khác <span lang="en">· Other papers</span></h2>${list}`}`,
  );
};

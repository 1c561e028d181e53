import { createHash } from 'node:crypto';

/** Text in HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`);

const style = `
:root{color-scheme:light}*{box-sizing:border-box}
body{font:1rem/1.6 system-ui,sans-serif;color:#1c2321;background:#fbfaf6;margin:0}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.3;color:#7a1f1f;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0}a{color:#14532d}[lang=en],small,.muted{color:#55605c}
nav a{display:inline-block;padding:.3rem .6rem .3rem 0}
.notice{border-left:.25rem solid #b26a00;padding:.1rem 0 .1rem .75rem;margin:1rem 0}.notice p{margin:.2rem 0}
ul.people{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:.5rem}
ul.people button,ul.people a{font:inherit;display:block;width:100%;height:100%;text-align:left;padding:.6rem .8rem;
border:1px solid #767b78;border-radius:.3rem;background:#fff;color:inherit;text-decoration:none;cursor:pointer}
ul.people :is(button,a):is(:hover,:focus-visible){border-color:#14532d;background:#eff5f0}
:focus-visible{outline:3px solid #14532d;outline-offset:2px}small{display:block;overflow-wrap:anywhere}
article{background:#fff;border:1px solid #d8d3c4;border-radius:.3rem;padding:.8rem 1rem;margin:.8rem 0}
article h2{margin:0;font-size:1rem}article p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0}
pre{background:#fff;border:1px solid #d8d3c4;padding:.8rem;overflow-wrap:anywhere;white-space:pre-wrap}
form.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;margin:.6rem 0}label{display:block}
input,button{font:inherit;padding:.5rem .7rem;border:1px solid #767b78;border-radius:.3rem;background:#fff;color:inherit}
form.row button{background:#14532d;border-color:#14532d;color:#fff;cursor:pointer}form.row button.plain{background:#fff;color:#14532d}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;height:80vh;min-height:30rem}
.beside>*{width:100%;height:100%;margin:0;overflow:auto;border:1px solid #d8d3c4}.beside pre{font-size:.8rem}
main:has(.beside){max-width:96rem}[aria-current=page]{border-color:#14532d!important}
@media(max-width:60rem){.beside{height:auto}.beside>*{height:70vh}}
.time{font-size:1.5rem;font-variant-numeric:tabular-nums}`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** A page of the installation itself, which is no part of the product: one style, no script. `body` is HTML. */
export const htmlPage = (title: string, body: string): string => `<!doctype html><html lang="vi"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} · Tiêu Biểu</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

/** Headers of such a page: its one style by its hash, frames of its own files, nothing else; forms go to the given places alone; nobody frames it. */
export const htmlHeaders = (formAction = "'self'") => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Not `no-referrer`: a form would then say that it comes from nowhere.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action ${formAction}`,
});

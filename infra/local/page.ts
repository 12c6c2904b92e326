import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Language } from '../../schema/errors.ts';

const style = `
:root{color-scheme:light;font:1.0625rem/1.55 system-ui,sans-serif;color:#1b1b1b;background:#f4f2ee}
body{margin:0 auto;max-width:38rem;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}
a{color:#0b4f6c}form{margin:0}ul{list-style:none;padding:0;margin:0;display:grid;gap:.5rem}
button,input{font:inherit;border-radius:.35rem;padding:.6rem .8rem;min-height:2.75rem;box-sizing:border-box}
button{background:#0b4f6c;color:#fff;border:2px solid #0b4f6c;cursor:pointer;text-align:start}
button.person{width:100%;background:#fff;color:#1b1b1b}button.person span{display:block;color:#4a4a4a;font-size:.95rem}
input{border:2px solid #4a4a4a;width:100%;background:#fff}label{display:block;font-weight:600;margin:.75rem 0 .25rem}
form.field button{margin-top:.75rem}:focus-visible{outline:3px solid #b35900;outline-offset:2px}
.note{border-inline-start:.3rem solid #b35900;padding:.5rem .9rem;background:#fff}
.problem{border-inline-start:.3rem solid #a4151e;padding:.5rem .9rem;background:#fff;color:#8a0f17}
article{background:#fff;padding:.9rem;margin:.75rem 0;border-radius:.35rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** What a page made here may load: its own style, and nothing else; no script at all. */
export const pagePolicy = `default-src 'none'; style-src ${styleHash}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A plain page: the body is HTML already. */
export const pageOf = (language: Language, title: string, body: string): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>` +
  `<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;

/** Sends a page. */
export function sendPage(response: ServerResponse, html: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
}

import type { Language } from '../../schema/errors.ts';
import { escaped, pageOf } from './page.ts';

type Mail = {
  readonly id?: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

const kept = 100;
const texts = {
  title: { nl: 'Brievenbus van deze machine', en: 'Mailbox of this machine' },
  note: {
    nl: 'Op één machine gaat er geen post de deur uit. Wat verstuurd zou zijn, staat hier.',
    en: 'On one machine no mail goes out. What would have been sent, is here.',
  },
  empty: { nl: 'Er is nog geen post.', en: 'There is no mail yet.' },
  to: { nl: 'Aan', en: 'To' },
} as const;

/** Text with its addresses to click on, as mail programs show it. */
const linked = (text: string): string =>
  escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

/** Mail that would have been sent, newest first; kept in memory. */
export class Mailbox {
  private mails: readonly Mail[] = [];

  /** Takes a mail; of one with an id that came before, nothing new. */
  send(to: string, subject: string, text: string, id?: string): void {
    if (id !== undefined && this.mails.some((mail) => mail.id === id)) return;
    this.mails = [{ id, at: new Date(), to, subject, text }, ...this.mails].slice(0, kept);
  }

  /** Notes that something was pushed to a device; what it says only that device can read. */
  pushed(id: string, bytes: number): void {
    const sealed = `Versleuteld, ${bytes} bytes: alleen het apparaat kan het lezen. · Encrypted, ${bytes} bytes: only the device can read it.`;
    this.send(`/push/${id}`, 'Melding · Notification', sealed);
  }

  /** The mail as a page. */
  page(language: Language): string {
    const articles = this.mails.map(
      ({ at, to, subject, text }) =>
        `<article><h2>${escaped(subject)}</h2><p>${texts.to[language]}: ${escaped(to)} · <time datetime="${at.toISOString()}">${escaped(at.toLocaleString(language))}</time></p><pre>${linked(text)}</pre></article>`,
    );
    const list = articles.length ? articles.join('') : `<p>${texts.empty[language]}</p>`;
    return pageOf(language, texts.title[language], `<p class="note">${texts.note[language]}</p>${list}`);
  }
}

import { newsText } from '../../schema/languages/news.ts';
import { dirOf, type Spoken } from '../../schema/text.ts';
import { kinds, placeOf } from '../../schema/told.ts';
import { type Line, linesOf, type Notice } from './rules.ts';

/** A letter as it goes to the mail service. The same id is the same letter. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a letter is made from, by whatever means it goes. */
type Written = {
  readonly id: string;
  readonly language: Spoken;
  /** Name of the wijk. */
  readonly wijk: string;
  /** Address of the wijk's app, without a slash at its end. */
  readonly home: string;
  /** Where one unsubscribes without signing in. */
  readonly unsubscribe: string;
};
/** What a letter by mail is made from. */
export type Letter = Written & { readonly to: string; readonly notices: readonly Notice[] };

const texts = {
  subject: {
    nl: 'Er is nieuws voor u in {wijk}',
    en: 'There is news for you in {wijk}',
    tr: '{wijk}: sizin için haber var',
    ar: 'هناك خبر لكم في {wijk}',
    uk: '{wijk}: є новини для вас',
  },
  hello: {
    nl: 'Dag,',
    en: 'Hello,',
    tr: 'Merhaba,',
    ar: 'مرحبًا،',
    uk: 'Вітаємо,',
  },
  intro: {
    nl: 'Dit is er voor u in {wijk}:',
    en: 'This is there for you in {wijk}:',
    tr: '{wijk} mahallesinde sizin için şunlar var:',
    ar: 'هذا ما لكم في {wijk}:',
    uk: 'Ось що є для вас у районі {wijk}:',
  },
  look: {
    nl: 'Bekijk het',
    en: 'Look at it',
    tr: 'Bakın',
    ar: 'افتحوا الخبر',
    uk: 'Подивитися',
  },
  more: {
    nl: 'U ziet wat het is als u bent ingelogd.',
    en: 'You see what it is once you have signed in.',
    tr: 'Giriş yapınca ne olduğunu görürsünüz.',
    ar: 'ترون ما هو بعد تسجيل الدخول.',
    uk: 'Що саме, ви побачите після входу.',
  },
  less: {
    nl: 'Minder of andere post? Stel het in:',
    en: 'Less or other mail? Set it here:',
    tr: 'Daha az veya başka mesaj mı istiyorsunuz? Buradan ayarlayın:',
    ar: 'رسائل أقل أو مختلفة؟ غيّروا ذلك هنا:',
    uk: 'Менше або інші листи? Налаштуйте тут:',
  },
  settings: {
    nl: 'Hoe u bericht krijgt',
    en: 'How you are told',
    tr: 'Nasıl haber alırsınız',
    ar: 'كيف تصلكم الأخبار',
    uk: 'Як ви отримуєте повідомлення',
  },
  stop: {
    nl: 'Geen post meer krijgen',
    en: 'Get no more mail',
    tr: 'Artık e-posta almak istemiyorum',
    ar: 'إيقاف رسائل البريد الإلكتروني',
    uk: 'Більше не отримувати листів',
  },
  stopPush: {
    nl: 'Geen bericht meer',
    en: 'Tell me no more',
    tr: 'Haberleri durdur',
    ar: 'إيقاف الإشعارات',
    uk: 'Більше не сповіщати',
  },
  stopped: {
    nl: 'U krijgt geen bericht meer. Wilt u dat weer? Stel het in bij Mijn gegevens.',
    en: 'You are told no more. Would you like that again? Set it under My data.',
    tr: 'Artık haber almıyorsunuz. Yine ister misiniz? Bilgilerim sayfasında ayarlayın.',
    ar: 'لن تصلكم إشعارات. هل تريدونها من جديد؟ غيّروا ذلك في صفحة «بياناتي».',
    uk: 'Ви більше не отримуєте повідомлень. Хочете знову? Налаштуйте на сторінці «Мої дані».',
  },
} as const satisfies Record<string, Readonly<Record<Spoken, string>>>;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A line as people read it, with how many when there are more. */
export const lineText = ({ what, many }: Line, language: Spoken): string => {
  const text = newsText(language, what, kinds[what].text);
  return many > 1 ? `${text} (${many})` : text;
};

/** A wijk as it stands in a sentence: in de Korrewegwijk, but in Selwerd. */
const named = (wijk: string, language: Spoken): string =>
  language === 'nl' && /(wijk|buurt)$/i.test(wijk) ? `de ${wijk}` : wijk;

const sayer =
  (wijk: string, language: Spoken) =>
  (name: keyof typeof texts): string =>
    texts[name][language].replace('{wijk}', named(wijk, language));

/**
 * What is pushed: that there is news, and not even of what kind, since a telephone lies on the table. The worker of
 * the web app (web/wijk/push-worker.ts) shows it; the same id takes the place of what it showed before.
 */
export function composePush({ id, language, wijk, home, unsubscribe }: Written): string {
  const say = sayer(wijk, language);
  const within = (url: string) => url.slice(new URL(url).origin.length);
  return JSON.stringify({
    ...{ id, language, title: say('subject'), body: say('more'), path: `${within(home)}/news` },
    stop: { path: within(unsubscribe), label: say('stopPush'), done: say('stopped') },
  });
}

/** Makes the letter: what kind of news there is and where to read it, and not a word of what it says. */
export function compose({ id, to, language, wijk, home, unsubscribe, notices }: Letter): Mail {
  const say = sayer(wijk, language);
  const lines = linesOf(notices).map((line) => ({
    text: lineText(line, language),
    url: `${home}${placeOf(line.about)}`,
  }));
  const subject = say('subject');
  const text = [
    say('hello'),
    '',
    say('intro'),
    '',
    ...lines.flatMap((line) => [`- ${line.text}`, `  ${line.url}`]),
    '',
    say('more'),
    '',
    `${say('less')} ${home}/me`,
    `${say('stop')}: ${unsubscribe}`,
    '',
  ].join('\n');
  const items = lines.map(
    (line) => `<li>${escaped(line.text)}. <a href="${escaped(line.url)}">${escaped(say('look'))}</a></li>`,
  );
  const html =
    `<!DOCTYPE html><html lang="${language}" dir="${dirOf(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>` +
    `<body style="font:16px/1.5 sans-serif;color:#1b1b1b;max-width:38em"><p>${say('hello')}</p><p>${escaped(say('intro'))}</p>` +
    `<ul>${items.join('')}</ul><p>${say('more')}</p>` +
    `<p><a href="${escaped(`${home}/me`)}">${say('settings')}</a> · <a href="${escaped(unsubscribe)}">${say('stop')}</a></p></body></html>`;
  // RFC 8058: a mail program can unsubscribe by one POST, without a page and without signing in.
  const headers = {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
  return { id, to, subject, text, html, headers };
}

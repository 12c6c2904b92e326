import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readerOf } from '../../schema/readers.ts';
import { dirOf, type Spoken } from '../../schema/text.ts';
import { groupNames } from '../../schema/told.ts';
import { wijkScope } from '../tenancy/scope.ts';
import type { Settings, WijkSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { decideAgain } from '../tenancy/table-retries.ts';
import { type Link, openLink } from './links.ts';
import { type Telling, unsubscribed } from './rules.ts';
import { loadTelling, placeTelling, unchanged } from './store.ts';

/** What the door stands on. */
export type DoorSettings = WijkSettings<Settings> & { readonly secret: string };
/** Answers who comes with an unsubscribe link. */
export type Door = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** What stands on its pages. */
export const doorTexts = {
  ask: {
    nl: 'Geen post meer krijgen?',
    en: 'Get no more mail?',
    tr: 'Artık e-posta almak istemiyor musunuz?',
    ar: 'هل تريدون إيقاف رسائل البريد الإلكتروني؟',
    uk: 'Більше не отримувати листів?',
  },
  askWhat: {
    nl: 'U krijgt dan geen e-mail meer uit deze wijk. Wat er voor u is, staat nog wel in de app.',
    en: 'You then get no more e-mail from this neighbourhood. What there is for you still stands in the app.',
    tr: 'O zaman bu mahalleden e-posta almazsınız. Sizin için olanlar yine uygulamada durur.',
    ar: 'لن تصلكم بعد ذلك رسائل بريد إلكتروني من هذا الحي. ما يخصكم يبقى في التطبيق.',
    uk: 'Тоді ви не отримуватимете листів із цього району. Новини для вас і далі будуть у застосунку.',
  },
  yes: {
    nl: 'Stop met mailen',
    en: 'Stop the mail',
    tr: 'E-postaları durdur',
    ar: 'إيقاف البريد',
    uk: 'Зупинити листи',
  },
  done: {
    nl: 'U krijgt geen post meer',
    en: 'You get no more mail',
    tr: 'Artık e-posta almıyorsunuz',
    ar: 'لن تصلكم رسائل بريد إلكتروني',
    uk: 'Ви більше не отримуєте листів',
  },
  doneWhat: {
    nl: 'Wilt u toch weer post? Stel het in bij Mijn gegevens.',
    en: 'Would you like mail again? Set it under My data.',
    tr: 'Yine e-posta ister misiniz? Bilgilerim sayfasında ayarlayın.',
    ar: 'هل تريدون الرسائل من جديد؟ غيّروا ذلك في صفحة «بياناتي».',
    uk: 'Хочете листи знову? Налаштуйте на сторінці «Мої дані».',
  },
  over: {
    nl: 'Deze link werkt niet meer',
    en: 'This link no longer works',
    tr: 'Bu bağlantı artık çalışmıyor',
    ar: 'لم يعد هذا الرابط يعمل',
    uk: 'Це посилання більше не працює',
  },
  overWhat: {
    nl: 'De link is te oud, is al gebruikt of klopt niet. Stel bij Mijn gegevens in welke post u krijgt.',
    en: 'The link is too old, was used already or is not right. Set under My data which mail you get.',
    tr: 'Bağlantı eski, kullanılmış veya yanlış. Bilgilerim sayfasında hangi e-postaları alacağınızı seçin.',
    ar: 'الرابط قديم، أو استُعمل، أو غير صحيح. اختاروا في صفحة «بياناتي» أي رسائل تصلكم.',
    uk: 'Посилання застаріло, вже використане або неправильне. Оберіть на сторінці «Мої дані», які листи отримувати.',
  },
  app: {
    nl: 'Naar de app',
    en: 'To the app',
    tr: 'Uygulamaya git',
    ar: 'إلى التطبيق',
    uk: 'До застосунку',
  },
} as const satisfies Record<string, Readonly<Record<Spoken, string>>>;

// No style and no script: nothing on this page has to be let in.
const policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function page(
  statusCode: number,
  language: Spoken,
  title: keyof typeof doorTexts,
  body: string,
): APIGatewayProxyStructuredResultV2 {
  const heading = doorTexts[title][language];
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body:
      `<!DOCTYPE html><html lang="${language}" dir="${dirOf(language)}"><head><meta charset="utf-8"><title>${heading} · Noaber</title>` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
      `<body><main><h1>${heading}</h1>${body}</main></body></html>`,
  };
}

/** True while a link of this number works. Who was sent one and left since has nothing to stop any more. */
const opens = ({ links, version }: Telling, number: number): boolean => version > 0 && links === number;

/** True when this person is mailed nothing. */
const isSilent = ({ wishes }: Telling): boolean =>
  groupNames.every((group) => wishes.when[group] === 'never');

/**
 * The door for who unsubscribes without signing in. A look at the link changes nothing, since mail programs look at
 * links by themselves; one press of its button does, and so does the POST of a mail program (RFC 8058). Once used,
 * no earlier link works any more.
 */
export function makeDoor({ dynamo, tableName, wijk, secret, now, log }: DoorSettings): Door {
  const stop = (table: Table, { person, number }: Link): Promise<'done' | 'over'> =>
    decideAgain(async () => {
      const telling = await loadTelling(table, person, true);
      if (!opens(telling, number)) return isSilent(telling) ? 'done' : 'over';
      const after = { ...unsubscribed(telling), version: telling.version + 1 };
      await table.put(placeTelling(after), unchanged(telling));
      return 'done';
    });

  return async ({ rawQueryString, headers, requestContext }) => {
    const { spoken: language } = readerOf(headers['accept-language']);
    const say = (name: keyof typeof doorTexts) => doorTexts[name][language];
    const app = `<p><a href="/w/${wijk}/me">${say('app')}</a></p>`;
    const over = () => page(410, language, 'over', `<p>${say('overWhat')}</p>${app}`);
    const done = () => page(200, language, 'done', `<p>${say('doneWhat')}</p>${app}`);
    try {
      const link = openLink(secret, wijk, new URLSearchParams(rawQueryString).get('l') ?? '', now());
      if (!link) return over();
      const table = new Table(dynamo, tableName, wijkScope(wijk));
      if (requestContext.http.method === 'POST')
        return (await stop(table, link)) === 'done' ? done() : over();
      const telling = await loadTelling(table, link.person, true);
      if (!opens(telling, link.number)) return isSilent(telling) ? done() : over();
      const button = `<form method="post"><button type="submit">${say('yes')}</button></form>`;
      return page(200, language, 'ask', `<p>${say('askWhat')}</p>${button}`);
    } catch (cause) {
      log.error('unsubscribing failed', cause instanceof Error ? cause : String(cause));
      return page(500, language, 'over', app);
    }
  };
}

import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an unsubscribe link says: of whom, the how-manieth such link, and until when it works (seconds). */
export type Link = { readonly person: string; readonly number: number; readonly until: number };

const days = 86_400;
const marker = 'unsubscribe';

const signature = (secret: string, tenant: string, { person, number, until }: Link): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([marker, tenant, person, number, until]))
    .digest('base64url');

/** Makes the part of a link that says whose it is: signed, for one wijk, one purpose and sixty days. */
export function sealLink(secret: string, tenant: string, person: string, number: number, now: Date): string {
  const link = { person, number, until: Math.floor(now.getTime() / 1000) + 60 * days };
  return [person.slice('per_'.length), number, link.until, signature(secret, tenant, link)].join('.');
}

/** Reads such a part; undefined for one that was altered, is of another wijk, or is over. */
export function openLink(secret: string, tenant: string, text: string, now: Date): Link | undefined {
  const [sub = '', number = '', until = '', signed = '', ...more] = text.split('.');
  if (
    more.length ||
    !/^[A-Za-z0-9-]{1,64}$/.test(sub) ||
    !/^\d{1,9}$/.test(number) ||
    !/^\d{10}$/.test(until)
  )
    return undefined;
  const link = { person: `per_${sub}`, number: Number(number), until: Number(until) };
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(secret, tenant, link))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return link.until * 1000 > now.getTime() ? link : undefined;
}

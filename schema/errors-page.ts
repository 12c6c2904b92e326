/** The page that explains every error code, made from the codes themselves by `npm run generate`. */
import { writeFileSync } from 'node:fs';
import { errorTexts } from './errors.ts';

/** docs/errors.md as it must be. */
export function errorsPage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '‹$1›');
  const rows = Object.entries(errorTexts).map(
    ([code, { nl, en }]) => `| \`${code}\` | ${cell(en)} | ${cell(nl)} |`,
  );
  return [
    '# What an error code means',
    '',
    'Codes are stable; the sentence comes in the language of `Accept-Language`. What stands between ‹ › is filled in.',
    'A code in `userErrors` means that nothing was changed and says in `field` what it is about. `BUSY` and `BROKEN` come in',
    '`errors`: send the same again after a moment, it is never carried out twice.',
    '',
    '| code | in English | in Dutch |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsPage());

import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import type { Page } from 'playwright-core';
import { cityDocuments } from '../../schema/generated/city-documents.ts';
import { wijkDocuments } from '../../schema/generated/wijk-documents.ts';

/** Notes what somebody does on a page, in the file that STORY_TASKS names. */
export function noteTasks(page: Page): void {
  const file = env.STORY_TASKS;
  if (!file) return;
  page.on('request', (request) => {
    const [, name] = /"operationName":"(\w+)"/.exec(request.postData() ?? '') ?? [];
    if (name) appendFileSync(file, `${name}\n`);
  });
}

/** All that can be done in both apps, and which of that was noted. */
export function tasksIn(file: string): { readonly done: string[]; readonly left: string[] } {
  const noted = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const tasks = [...Object.values(wijkDocuments), ...Object.values(cityDocuments)].flatMap((document) => {
    const [, name] = /^mutation (\w+)/.exec(document) ?? [];
    return name ? [name] : [];
  });
  const all = [...new Set(tasks)].sort();
  return { done: all.filter((name) => noted.has(name)), left: all.filter((name) => !noted.has(name)) };
}

import * as z from 'zod/mini';
import { type WijkDeployment, wijkDeploymentSchema } from '../../../schema/deployment.ts';

/** What is typed of a deployment. */
export type TypedDeployment = {
  readonly isolation: string;
  readonly memoryMb: string;
  readonly concurrency: string;
  readonly logDays: string;
  readonly monthlyBudgetEuro: string;
  readonly alarmEmail: string;
};
/** A field that is typed. */
export type DeploymentField = keyof TypedDeployment;

/** What fits most wijken; who is told when something breaks, nobody can guess. */
export const usualDeployment: TypedDeployment = {
  isolation: 'pool',
  memoryMb: '512',
  concurrency: '20',
  logDays: '90',
  monthlyBudgetEuro: '25',
  alarmEmail: '',
};
const fields = [
  'isolation',
  'memoryMb',
  'concurrency',
  'logDays',
  'monthlyBudgetEuro',
  'alarmEmail',
] as const;

const number = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text);

/** The file of a wijk as the repository has it, or which fields are to be mended. */
export function deploymentFile(
  wijk: string,
  typed: TypedDeployment,
): { readonly text?: string; readonly wrong: readonly DeploymentField[] } {
  const result = z.safeParse(wijkDeploymentSchema, {
    wijk,
    isolation: typed.isolation,
    memoryMb: number(typed.memoryMb),
    concurrency: number(typed.concurrency),
    logDays: typed.logDays,
    monthlyBudgetEuro: number(typed.monthlyBudgetEuro),
    alarmEmail: typed.alarmEmail.trim(),
  });
  if (result.success) return { text: textOf(result.data), wrong: [] };
  const wrong = result.error.issues.map(({ path }) => path[0]);
  return { wrong: fields.filter((field) => wrong.includes(field)) };
}

const textOf = (deployment: WijkDeployment): string => `${JSON.stringify(deployment, null, 2)}\n`;

/** Where the deployment file of a wijk belongs in the repository. */
export const placeOf = (slug: string): string => `infra/wijken/${slug}.json`;

/** What whoever deploys types once the file is there, and what goes into the settings of the apps. */
export const commandsFor = (city: string, slug: string, name: string): string =>
  [
    `git add ${placeOf(slug)}`,
    `npx cdk deploy noaber-${city}-platform`,
    `npx cdk deploy noaber-${city}-${slug} -c wijk=${slug}`,
    '',
    `settings.json → "wijken": [ … { "id": ${JSON.stringify(slug)}, "name": ${JSON.stringify(name)} } ]`,
  ].join('\n');

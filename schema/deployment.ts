import * as z from 'zod/mini';
import { isSlug } from './ids.ts';

const slug = z.string().check(z.refine(isSlug, 'use 2 to 40 lower-case letters, digits or dashes'));
const between = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const mail = z.string().check(z.regex(/^\S+@\S+\.\S+$/, 'must be an e-mail address'));

/** Deployment of one wijk: infra/wijken/<wijk>.json. The developer's, not the neighbourhood's: those are statutes. */
export const wijkDeploymentSchema = z.strictObject({
  wijk: slug,
  /** pool: in the city's table, held apart by the role. silo: a table and a key of its own. */
  isolation: z.enum(['pool', 'silo']),
  memoryMb: between(128, 3008),
  /** Most Lambda instances at a time; keeps one wijk from taking what the others need. */
  concurrency: between(1, 500),
  /** any: the API answers what anybody asks of it. listed: only what our own web app asks. */
  documents: z._default(z.enum(['any', 'listed']), 'any'),
  logDays: z.enum(['30', '90', '365']),
  monthlyBudgetEuro: between(1, 10_000),
  alarmEmail: mail,
});
/** Deployment of one wijk. */
export type WijkDeployment = z.infer<typeof wijkDeploymentSchema>;

/** Deployment of a city: infra/city.json. */
export const cityDeploymentSchema = z.strictObject({
  city: slug,
  name: z.string().check(z.minLength(2)),
  region: z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/, 'must be an AWS region, such as eu-central-1')),
  /** Most read and write units a second that the table may use: a ceiling on the bill. */
  maxReadUnits: between(10, 40_000),
  maxWriteUnits: between(10, 40_000),
  /** Where people reach the web apps, such as noaber.groningen.nl; empty for CloudFront's own name. */
  domain: z.string(),
  /** ARN of the certificate for that name, made in us-east-1; empty without a name of one's own. */
  certificateArn: z.string(),
  /** ARN of the web ACL that the edge stack makes in us-east-1; empty until it is there. */
  webAclArn: z.string(),
  /** From which address mail to people comes; SES asks its owner once whether that is right. */
  mailFrom: mail,
  alarmEmail: mail,
});
/** Deployment of a city. */
export type CityDeployment = z.infer<typeof cityDeploymentSchema>;

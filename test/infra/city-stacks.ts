import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { cityApp } from '../../infra/city-app.ts';
import { cityDeployment, wijkDeployments } from '../../infra/config.ts';
import type { WijkDeployment } from '../../schema/deployment.ts';

/** All stacks of the city, synthesised without bundling: fifteen times faster, and the code is not what is tested. */
export function cityStacks(
  change: (wijk: WijkDeployment) => WijkDeployment = (wijk) => wijk,
  outdir?: string,
): { app: App; stacks: Stack[] } {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] }, outdir });
  return { app, stacks: cityApp(app, cityDeployment(), wijkDeployments().map(change)) };
}

/** A template without what changes with the code alone. */
export const stable = (stack: Stack): unknown =>
  JSON.parse(JSON.stringify(Template.fromStack(stack).toJSON()).replace(/[0-9a-f]{64}/g, 'HASH'));

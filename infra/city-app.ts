import { type App, type Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { CityDeployment, WijkDeployment } from '../schema/deployment.ts';
import { EdgeStack } from './stacks/edge.ts';
import { PlatformStack } from './stacks/platform.ts';
import { WijkStack } from './stacks/wijk.ts';

/** All stacks of a city: the edge, the platform, and one per wijk. */
export function cityApp(
  app: App,
  city: CityDeployment,
  wijken: readonly WijkDeployment[],
  only?: string,
): Stack[] {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const env = { region: city.region };
  const stack = (name: string) => `noaber-${city.city}-${name}`;
  return [
    ...(only
      ? []
      : [
          new EdgeStack(app, stack('edge'), { env: { region: 'us-east-1' } }),
          new PlatformStack(app, stack('platform'), city, wijken, { env, terminationProtection: true }),
        ]),
    ...wijken.map((wijk) => new WijkStack(app, stack(wijk.wijk), city, wijk, { env })),
  ];
}

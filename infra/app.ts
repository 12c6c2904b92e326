/** `node infra/app.ts`, by the CDK: every stack of the city, or with `-c wijk=<id>` the stack of one wijk. */
import { App } from 'aws-cdk-lib';
import { cityApp } from './city-app.ts';
import { cityDeployment, wijkDeployments } from './config.ts';

const app = new App();
const only: unknown = app.node.tryGetContext('wijk');
const wijk = typeof only === 'string' ? only : undefined;
cityApp(app, cityDeployment(), wijkDeployments(wijk), wijk);
app.synth();

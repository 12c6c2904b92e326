import { Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';

type Watched = { readonly table: TableV2; readonly functions: readonly NodejsFunction[] };

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });

/** What one looks at first: what fails, how long it takes, what the table uses. */
export function dashboard(scope: Construct, { table, functions }: Watched): void {
  new Dashboard(scope, 'Dashboard', {
    widgets: [
      [
        graph(
          'Fouten',
          functions.map((one) => one.metricErrors()),
        ),
        graph(
          'Duur (p90)',
          functions.map((one) => one.metricDuration({ statistic: 'p90' })),
        ),
        graph('Tabel', [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()]),
      ],
    ],
  });
}

import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

/** A mail when what is tagged as this costs more than was meant, and when it is going to. */
export function houseBudget(
  scope: Construct,
  tag: { readonly key: string; readonly value: string },
  euro: number,
  email: string,
): void {
  const mail = (notificationType: string) => ({
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold: 100,
      thresholdType: 'PERCENTAGE',
    },
    subscribers: [{ subscriptionType: 'EMAIL', address: email }],
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: euro, unit: 'EUR' },
      costFilters: { TagKeyValue: [`user:${tag.key}$${tag.value}`] },
    },
    notificationsWithSubscribers: [mail('ACTUAL'), mail('FORECASTED')],
  });
}

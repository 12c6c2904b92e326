import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { WijkDeployment } from '../../../schema/deployment.ts';

const days = {
  '30': RetentionDays.ONE_MONTH,
  '90': RetentionDays.THREE_MONTHS,
  '365': RetentionDays.ONE_YEAR,
};

/** How long a wijk's logs are kept. */
export const logRetention = ({ logDays }: WijkDeployment): RetentionDays => days[logDays];

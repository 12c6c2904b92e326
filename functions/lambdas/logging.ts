import type { Logger } from '@aws-lambda-powertools/logger';
import type { MiddlewareObj } from '@middy/core';

/** Ties log lines to their invocation, and lets nothing of one survive into the next. */
export const logging = (log: Logger): MiddlewareObj => ({
  before: ({ context }) => {
    log.resetKeys();
    log.addContext(context);
  },
});

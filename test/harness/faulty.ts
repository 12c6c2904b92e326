import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What can happen to a call of DynamoDB on its way. */
export type Fault =
  /** Too much at once: DynamoDB did nothing and says so. */
  | 'throttled'
  /** Somebody else holds an item of the transaction. */
  | 'conflict'
  /** DynamoDB itself fails. */
  | 'broken'
  /** The line drops before the call arrives. */
  | 'lostBefore'
  /** The call takes effect, and the line drops before its answer. */
  | 'lostAfter';

/** Decides for each call by its operation (such as `PutItem`) what happens to it. */
export type Plan = (operation: string) => Fault | undefined;

const said = (name: string, more = {}) =>
  JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name, ...more });
const answers: Readonly<Record<'throttled' | 'conflict' | 'broken', readonly [number, string]>> = {
  throttled: [400, said('ThrottlingException')],
  conflict: [
    400,
    said('TransactionCanceledException', {
      CancellationReasons: [{ Code: 'TransactionConflict', Message: 'conflict' }],
    }),
  ],
  broken: [500, said('InternalServerError')],
};

/** True for a call that changes something. */
export const writes = (operation: string): boolean => /^(Put|Update|Delete|TransactWrite)/.test(operation);

/** A line to a DynamoDB on which a test lets things go wrong. */
export async function faultyLine(endpoint: string) {
  const { hostname, port } = new URL(endpoint);
  const line: { plan: Plan | undefined } = { plan: undefined };
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    const fault = line.plan?.(operation);
    if (fault === 'lostBefore') return void incoming.socket.destroy();
    if (fault && fault !== 'lostAfter') {
      const [status, body] = answers[fault];
      incoming.resume();
      outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      return void outgoing.end(body);
    }
    const { method, headers, url } = incoming;
    const onward = request({ hostname, port, method, headers, path: url }, (answer) => {
      if (fault === 'lostAfter') {
        // It is done once its answer is whole.
        answer.resume();
        answer.on('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: spoilt } = server.address() as AddressInfo;
  return Object.assign(line, {
    /** Lays the line under a client; while nothing is planned, its calls go straight to the DynamoDB. */
    under(dynamo: DynamoDBClient): DynamoDBClient {
      dynamo.middlewareStack.add(
        (next) => (step) => {
          Object.assign(step.request as { port?: number }, { port: line.plan ? spoilt : Number(port) });
          return next(step);
        },
        { step: 'finalizeRequest', priority: 'low' },
      );
      return dynamo;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  });
}

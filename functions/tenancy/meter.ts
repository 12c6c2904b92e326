import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';

/** Counts what one request costs, as DynamoDB reports it. */
export class Meter {
  readCalls = 0;
  readUnits = 0;
  writeCalls = 0;
  writeUnits = 0;

  /** Count a read call. */
  read(capacity: ConsumedCapacity | undefined): void {
    this.readCalls++;
    this.readUnits += capacity?.CapacityUnits ?? 0;
  }

  /** Count a write call. */
  write(capacity: ConsumedCapacity | undefined): void {
    this.writeCalls++;
    this.writeUnits += capacity?.CapacityUnits ?? 0;
  }
}

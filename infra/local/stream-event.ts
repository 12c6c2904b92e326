import type { _Record, AttributeValue as SdkValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

type Image = Record<string, SdkValue> | undefined;

/** Records as the SDK reads them from a stream, in the form in which Lambda hands them to a function. */
export const eventOf = (records: readonly _Record[], arn: string): DynamoDBStreamEvent => ({
  Records: records.map((record) => recordOf(record, arn)),
});

function recordOf({ eventID, eventName, dynamodb }: _Record, arn: string): DynamoDBRecord {
  return {
    eventID,
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    eventSourceARN: arn,
    dynamodb: {
      ApproximateCreationDateTime: dynamodb?.ApproximateCreationDateTime
        ? Math.floor(dynamodb.ApproximateCreationDateTime.getTime() / 1000)
        : undefined,
      Keys: image(dynamodb?.Keys),
      NewImage: image(dynamodb?.NewImage),
      OldImage: image(dynamodb?.OldImage),
      SequenceNumber: dynamodb?.SequenceNumber,
      SizeBytes: dynamodb?.SizeBytes,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

const image = (values: Image): Record<string, AttributeValue> | undefined =>
  values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));

/** Binary values travel to a function as base64; the rest is the same in both. */
function plain(value: SdkValue): AttributeValue {
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  if (value.L !== undefined) return { L: value.L.map(plain) };
  if (value.M !== undefined) return { M: image(value.M) ?? {} };
  if (value.B !== undefined) return { B: Buffer.from(value.B).toString('base64') };
  return { NULL: true };
}

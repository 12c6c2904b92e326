import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** A bucket for what people upload: closed to all, reached by addresses that an API signs, and kept. */
export class HouseBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      // An address that was not signed gets nothing, whatever page asks.
      cors: [
        {
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedOrigins: ['*'],
          allowedHeaders: ['content-type', 'if-none-match'],
          maxAge: 3600,
        },
      ],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions::AwsSolutions-S1',
      reason: 'Nothing is read or written but at an address that the API signed, and the API logs who asked.',
    });
  }

  /** Lets a function sign for the files of one wijk: to put and to get them, and nothing else. */
  letIn(role: Role, wijk: string): void {
    const resources = [this.bucket.arnForObjects(`w/${wijk}/*`)];
    role.addToPrincipalPolicy(
      new PolicyStatement({ sid: 'OwnFiles', actions: ['s3:PutObject', 's3:GetObject'], resources }),
    );
    const name = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(role).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${name}.Arn>/w/${wijk}/*]`,
      reason: 'Clients make up the ids of files; under the name of its own wijk the API may sign for any.',
    });
  }
}

import { AwsV4Signer } from 'aws4fetch';
import type { Scope } from './scope.ts';

/** Where the files of this deployment are, and with what their addresses are signed. */
export type BucketSettings = {
  /** Address of the bucket, without a slash at its end. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The bucket of a Lambda, from its environment; undefined for one that has no files. */
export function bucketFromEnv(env: Environment): BucketSettings | undefined {
  const { FILES_BUCKET, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!FILES_BUCKET || !AWS_REGION || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  return {
    endpoint: `https://${FILES_BUCKET}.s3.${AWS_REGION}.amazonaws.com`,
    region: AWS_REGION,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  };
}

/** The beginning of an object, and what the store says of the whole. */
export type Glance = { readonly first: Uint8Array; readonly bytes: number; readonly contentType: string };

/** How many bytes are enough to know what a file is. */
const enough = 32;

/** The files of one tenant. Keys are built here, from the scope alone: whoever holds a Bucket can't name another's. */
export class Bucket {
  private readonly settings: BucketSettings;
  private readonly scope: Scope;

  constructor(settings: BucketSettings, scope: Scope) {
    this.settings = settings;
    this.scope = scope;
  }

  /**
   * An address to upload one object to, once: what it is, how large it is, and that nothing is there yet are part
   * of what is signed.
   */
  async upload(id: string, contentType: string, bytes: number) {
    const headers = { 'content-type': contentType, 'if-none-match': '*' };
    const signed = { ...headers, 'content-length': String(bytes) };
    return { url: await this.signed('PUT', id, 900, signed), method: 'PUT' as const, headers };
  }

  /** An address to read one object at, for five minutes. */
  download = (id: string): Promise<string> => this.signed('GET', id, 300, {});

  /** The first bytes of an object; undefined when there is none. */
  async glance(id: string): Promise<Glance | undefined> {
    const answer = await this.read(id, { range: `bytes=0-${enough - 1}` });
    if (!answer) return undefined;
    const whole = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1];
    const first = new Uint8Array(await answer.arrayBuffer());
    return {
      first,
      bytes: whole === undefined ? first.length : Number(whole),
      contentType: answer.headers.get('content-type') ?? '',
    };
  }

  /** A whole object; undefined when there is none. */
  async whole(id: string): Promise<Uint8Array | undefined> {
    const answer = await this.read(id, {});
    return answer && new Uint8Array(await answer.arrayBuffer());
  }

  private async read(id: string, headers: Record<string, string>): Promise<Response | undefined> {
    const answer = await fetch(await this.signed('GET', id, 60, {}), {
      headers,
      signal: AbortSignal.timeout(8_000),
    });
    if (answer.ok) return answer;
    const said = await answer.text();
    // Who may not list a bucket is told of an object that is not there that access to it is denied.
    if (answer.status === 404 || said.includes('<Code>AccessDenied</Code>')) return undefined;
    throw new Error(`the file store answered ${answer.status} for ${id}: ${said.slice(0, 300)}`);
  }

  private async signed(
    method: string,
    id: string,
    seconds: number,
    headers: Record<string, string>,
  ): Promise<string> {
    const { endpoint, region, credentials } = this.settings;
    const url = new URL(`${endpoint}/w/${this.scope.tenant}/${id}`);
    url.searchParams.set('X-Amz-Expires', String(seconds));
    const signer = new AwsV4Signer({
      ...credentials,
      url: url.href,
      method,
      headers,
      service: 's3',
      region,
      signQuery: true,
      allHeaders: true,
    });
    return (await signer.sign()).url.href;
  }
}

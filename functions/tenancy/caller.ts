import type { Logger } from '@aws-lambda-powertools/logger';
import type { Further } from '../../schema/languages/further.ts';
import type { Language, Spoken } from '../../schema/text.ts';
import type { Bucket } from './bucket.ts';
import type { Cursors } from './cursors.ts';
import type { Table } from './table.ts';
import type { Change } from './trail.ts';

/**
 * Who asks, and with what in hand: made for one request and gone with it. Whatever is remembered between
 * two steps of a request is remembered here, never in a module.
 */
export class Caller {
  /** Id of the person (per_…). */
  readonly personId: string;
  /** The host who acts for this person at a desk; nobody else does. */
  readonly via: string | undefined;
  readonly tenant: string;
  /** In which of the two languages, for what is not in the one below. */
  readonly language: Language;
  /** The language that this person reads best. */
  readonly spoken: Spoken;
  /** What the API says in that language; nothing where it is Dutch or English. */
  readonly further: Further | undefined;
  /** One instant for the whole request. */
  readonly now: Date;
  readonly table: Table;
  readonly cursors: Cursors;
  readonly secret: string;
  /** Where files of this tenant are; an API without files has none. */
  readonly bucket: Bucket | undefined;
  /** Origin of a push service beside the public ones: that of one machine. */
  readonly pushOrigin: string | undefined;
  readonly log: Logger;
  private readonly memory = new Map<string, unknown>();

  constructor(
    given: Omit<Caller, 'remember' | 'forget' | 'at' | 'signature' | 'memory' | 'via'> & {
      readonly via?: string;
    },
  ) {
    this.personId = given.personId;
    this.via = given.via;
    this.tenant = given.tenant;
    this.language = given.language;
    this.spoken = given.spoken;
    this.further = given.further;
    this.now = given.now;
    this.table = given.table;
    this.cursors = given.cursors;
    this.secret = given.secret;
    this.bucket = given.bucket;
    this.pushOrigin = given.pushOrigin;
    this.log = given.log;
  }

  /** The instant of the request, as it is stored. */
  get at(): string {
    return this.now.toISOString();
  }

  /** With what every change of this request is signed: when, who, and who entered it for them. */
  get signature(): Pick<Change, 'at' | 'by' | 'via'> {
    return { at: this.at, by: this.personId, ...(this.via ? { via: this.via } : {}) };
  }

  /** Loads once per request, however many fields ask. */
  remember<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.memory.get(name);
    if (known) return known as Promise<T>;
    const loading = load();
    this.memory.set(name, loading);
    return loading;
  }

  /** After a change: what was remembered under this name is loaded again. */
  forget(name: string): void {
    this.memory.delete(name);
  }
}

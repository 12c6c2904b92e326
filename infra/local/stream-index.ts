import { DatabaseSync } from 'node:sqlite';

/**
 * Gives the embedded DynamoDB's own file two indexes that it lacks. With each write it looks for the last
 * number in its stream, by reading the whole stream: 20 ms a write at 20,000 records, 2 ms with these.
 * They change no answer; a version that has no such table is left as it is.
 */
export function quickenStream(file: string): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout = 5000');
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get();
    if (!known) return;
    const number = 'CAST(sequence_number AS INTEGER)';
    database.exec(
      `CREATE INDEX IF NOT EXISTS noaber_last ON _stream_records (table_name, ${number});
       CREATE INDEX IF NOT EXISTS noaber_next ON _stream_records (table_name, shard_id, ${number}, sequence_number);`,
    );
  } finally {
    database.close();
  }
}

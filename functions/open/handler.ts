import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { languageOf, messageOf, readerOf } from '../../schema/errors.ts';
import { wijkScope } from '../tenancy/scope.ts';
import type { Settings, WijkSettings } from '../tenancy/settings.ts';
import { Table } from '../tenancy/table.ts';
import { openFile } from './files.ts';

/** Answers files of the open data. */
export type OpenHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * The open data of one wijk: to anybody, from anywhere, fresh for a minute. A function of its own, so that a crowd
 * that looks at the books costs residents nothing, and with a role that can read the books and nothing else.
 */
export function makeOpenData(settings: WijkSettings<Settings>): OpenHandler {
  const path = `/w/${settings.wijk}/open/`;
  const failing = (
    { headers }: APIGatewayProxyEventV2,
    statusCode: number,
    code: 'NOT_FOUND' | 'BROKEN',
  ): APIGatewayProxyStructuredResultV2 => ({
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      errors: [{ message: messageOf({ code }, readerOf(headers['accept-language'])), extensions: { code } }],
    }),
  });
  return async (event) => {
    const table = new Table(settings.dynamo, settings.tableName, wijkScope(settings.wijk));
    const language = languageOf(event.headers['accept-language']);
    try {
      const name = event.rawPath.startsWith(path) ? event.rawPath.slice(path.length) : '';
      const file = await openFile(table, name, language, settings.now());
      if (!file) return failing(event, 404, 'NOT_FOUND');
      return {
        statusCode: 200,
        headers: {
          'content-type': file.type,
          'cache-control': file.personal ? 'private, no-store' : 'public, max-age=60',
          'access-control-allow-origin': '*',
          vary: 'accept-language',
        },
        body: file.body,
      };
    } catch (cause) {
      settings.log.error('open data failed', cause instanceof Error ? cause : String(cause));
      return failing(event, 500, 'BROKEN');
    }
  };
}

/** The GraphQL documents that our apps write, and the ids under which they send them. */
import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';

const calls = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/** A source file with each of its documents replaced, as it is sent: without what is there for who reads it. */
export const withDocuments = (code: string, replace: (document: string) => string): string =>
  code.replace(calls, (_, document: string) => replace(stripIgnoredCharacters(document)));

/** The documents that a source file writes, as they are sent. */
export const documentsIn = (code: string): string[] =>
  [...code.matchAll(calls)].map(([, document = '']) => stripIgnoredCharacters(document));

/** By what a document is known to the API: the SHA-256 of its text, as in the protocol of persisted queries. */
export const idOfDocument = (document: string): string => createHash('sha256').update(document).digest('hex');

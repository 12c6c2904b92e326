import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** XML as nested objects, every value a text, nothing filled in; or the line on which it is no XML. */
export function xmlIn(text: string, lists: readonly string[]): { document: unknown } | { wrongAt: number } {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { wrongAt: valid.err.line };
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    maxNestedTags: 50,
    isArray: (name) => lists.includes(name),
  });
  return { document: parser.parse(text) };
}

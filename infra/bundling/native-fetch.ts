/** Stands in for the ponyfill that GraphQL Yoga brings along: Node has all of it. */
export const {
  fetch,
  Request,
  Response,
  Headers,
  Blob,
  File,
  FormData,
  URL,
  URLSearchParams,
  URLPattern,
  ReadableStream,
  WritableStream,
  TransformStream,
  CompressionStream,
  DecompressionStream,
  TextEncoder,
  TextDecoder,
  TextEncoderStream,
  TextDecoderStream,
  AbortController,
  AbortSignal,
  crypto,
  btoa,
} = globalThis;

/** What the ponyfill calls its own set. */
export const createFetch = () => globalThis;

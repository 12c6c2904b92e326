import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { startDynamo } from '../../infra/local/dynoxide.ts';
import { lendSmallCity } from './small-city.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    dynamoEndpoint: string;
    chromiumPath: string;
    smallCity: string;
  }
}

/** One DynamoDB in memory for the whole run; each test makes tables of its own in it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // Unpacked here, once: two workers that unpack it at the same time start a file that is still being written.
  provide('chromiumPath', process.env.CHROMIUM_PATH ?? (await chromium.executablePath()));
  const dynamo = await startDynamo();
  provide('dynamoEndpoint', dynamo.endpoint);
  const smallCity = await lendSmallCity();
  provide('smallCity', smallCity.address);
  return async () => {
    await smallCity.stop();
    await dynamo.stop();
  };
}

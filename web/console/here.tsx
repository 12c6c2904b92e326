import { createContext, useContext } from 'react';
import type { Api } from '../kit/api.ts';
import type { AppSettings } from '../kit/session.ts';
import type { WhoQuery } from './generated/graphql.ts';

/** The city, who one is in it, and how to ask its API. */
export type Desk = {
  readonly api: Api;
  readonly me: WhoQuery['me'];
  readonly settings: AppSettings;
  readonly again: () => Promise<void>;
};

/** Given by the console to everything inside. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk one sits at. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside the console');
  return desk;
}

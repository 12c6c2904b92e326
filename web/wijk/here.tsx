import { createContext, useContext } from 'react';
import type { Api } from '../kit/api.ts';
import type { AppSettings, Session } from '../kit/session.ts';
import type { HereQuery } from './generated/graphql.ts';

/** The wijk one is in, who one is there, and how to ask its API. */
export type Here = {
  readonly wijk: HereQuery['wijk'];
  readonly me: HereQuery['me'];
  readonly api: Api;
  readonly session: Session;
  readonly settings: AppSettings;
  /** After a change to oneself. */
  readonly again: () => Promise<void>;
};

/** Given by the app to everything inside a wijk. */
export const HereContext = createContext<Here | undefined>(undefined);

/** The wijk one is in. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('useHere outside a wijk');
  return here;
}

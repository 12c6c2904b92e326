import { createContext, useContext } from 'react';
import type { Api } from '../kit/api.ts';
import type { AppSettings, Session } from '../kit/session.ts';
import type { OpenDesk } from './desk.ts';
import type { HereQuery } from './generated/graphql.ts';

/** The wijk one is in, who one is there, and how to ask its API. */
export type Here = {
  readonly wijk: HereQuery['wijk'];
  readonly me: HereQuery['me'];
  /** Asks for oneself, or for who sits at the desk. */
  readonly api: Api;
  /** Asks for oneself, whoever sits at the desk. */
  readonly own: Api;
  /** The desk at which one sits for somebody; absent when one is oneself. */
  readonly desk?: OpenDesk;
  /** Sit down at a desk, or get up. */
  readonly sit: (desk?: OpenDesk) => void;
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

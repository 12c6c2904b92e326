import { useEffect, useState } from 'react';
import type { Api } from '../kit/api.ts';
import { graphql } from './generated/gql.ts';
import { markSeen } from './seen.ts';

const unseenDocument = graphql(`
  query UnseenNews { me { unseenNews news(first: 50) { edges { node { about seen } } } } }
`);
/**
 * How much news was not seen, counted anew on each page; what is about the page that is opened is seen by that. A line
 * that is gone is no reason to show anything: the number stays as it was.
 */
export function useUnseen(api: Api, place: string, known: unknown): number {
  const [unseen, setUnseen] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again when what is known of oneself was asked again
  useEffect(() => {
    let gone = false;
    const count = async () => {
      const { me } = await api.ask(unseenDocument, {});
      const here = me.news.edges.filter(({ node }) => !node.seen && place.includes(node.about));
      for (const about of new Set(here.map(({ node }) => node.about))) await markSeen(api, about);
      const left = here.length ? (await api.ask(unseenDocument, {})).me.unseenNews : me.unseenNews;
      if (!gone) setUnseen(left);
    };
    count().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [api, place, known]);
  return unseen;
}

import { useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { More } from '../../kit/more.tsx';
import { Choices, Field, Page, Waiting } from '../../kit/parts.tsx';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import type { Audience } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { Cards } from './cards.tsx';

const requestsDocument = graphql(`
  query Requests($audience: Audience!, $category: ID, $wij: Boolean!, $after: String) {
    requests(audience: $audience, category: $category, first: 20, after: $after) {
      edges { node { id title languages state urgency street createdAt category { name } requester { id name } escalation @include(if: $wij) { at ground } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Requests that wait for a neighbour. */
export function Requests() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const lives = me.roles.includes('resident');
  const [audience, setAudience] = useState<Audience>(lives ? 'wijk' : 'wij');
  const [category, setCategory] = useState('');
  const list = usePages(
    api,
    requestsDocument,
    (after) => ({ audience, category: category || null, wij: audience === 'wij', after }),
    ({ requests }) => requests,
  );
  const { data, error, again } = list;
  const lists = [
    ...(lives
      ? [
          { value: 'wijk' as const, label: say('wholeWijk') },
          { value: 'circle' as const, label: say('fitsMe') },
        ]
      : []),
    ...(me.roles.includes('wij') ? [{ value: 'wij' as const, label: say('escalated') }] : []),
  ];
  return (
    <Page title={say(lives ? 'openRequests' : 'escalated')}>
      <p className="nl-paragraph">{say(lives ? 'requestsIntro' : 'escalatedIntro')}</p>
      {!lives && (
        <p className="row">
          <Link className="nl-link" href={`/w/${wijk.id}/steps`}>
            {say('whereWijLess')}
          </Link>
          <Link className="nl-link" href={`/w/${wijk.id}/carrying`}>
            {say('hoursAndFacts')}
          </Link>
        </p>
      )}
      {lists.length > 1 && (
        <Choices
          legend={say('whichRequests')}
          options={lists}
          chosen={[audience]}
          onChange={([one]) => one && setAudience(one)}
        />
      )}
      <Field label={say('category')}>
        {(attributes) => (
          <select {...attributes} value={category} onChange={({ target }) => setCategory(target.value)}>
            <option value="">{say('allCategories')}</option>
            {wijk.categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {error || !data ? (
        <Waiting error={error} again={again} />
      ) : (
        <Cards cards={list.edges.map(({ node }) => node)} />
      )}
      <More {...list} />
    </Page>
  );
}

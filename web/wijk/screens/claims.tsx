import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { type Claim, ClaimCard } from './claim-card.tsx';
import { ClaimForm } from './claim-form.tsx';

const claimsDocument = graphql(`
  query Claims($treasury: Boolean!) {
    money { pots { id name } }
    funded: initiatives(state: funded, first: 50) { edges { node { id title } } }
    running: initiatives(state: running, first: 50) { edges { node { id title } } }
    reported: initiatives(state: reported, first: 50) { edges { node { id title } } }
    mine: claims(mine: true, first: 50) { edges { node { ...Shown } } }
    submitted: claims(state: submitted, first: 50) { edges { node { ...Shown } } }
    approved: claims(state: approved, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }
    overdue: claims(overdue: true, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }
  }
  fragment Shown on Claim {
    id state amount fromName description holder iban reason accountDueAt createdAt can
    claimant { name } receipt { url }
  }
`);

type Props = {
  readonly title: string;
  readonly list: { readonly edges: readonly { readonly node: Claim }[] };
  readonly again: () => Promise<void>;
  readonly waits?: boolean;
};

function Claims({ title, list, again, waits }: Props) {
  return (
    <section className="stack" aria-label={title}>
      <Heading>{title}</Heading>
      {list.edges.length === 0 && <Empty />}
      <ul className="cards">
        {list.edges.map(({ node }) => (
          <ClaimCard key={node.id} claim={node} again={again} waits={waits} />
        ))}
      </ul>
    </section>
  );
}

/** Claiming back, and for treasurer and board deciding. */
export default function ClaimsScreen() {
  const { say } = useSpeech();
  const { api, me, wijk } = useHere();
  const treasury = me.roles.includes('treasurer') || me.roles.includes('board');
  const { data, error, again } = useQuery(api, claimsDocument, { treasury });
  const plans = data ? [data.funded, data.running, data.reported].flatMap(({ edges }) => edges) : [];
  const sources = [
    ...(data?.money.pots ?? []),
    ...plans.map(({ node }) => ({ id: node.id, name: node.title })),
  ];
  // A working group sees what waits for it; to everybody else nothing of others is shown.
  const inGroup = (data?.submitted.edges.length ?? 0) > 0;
  // What waits for who decides comes before their own.
  const deciding = [
    { title: say('toApprove'), list: treasury || inGroup ? data?.submitted : undefined, waits: true },
    { title: say('toRelease'), list: data?.approved, waits: true },
    { title: say('overdueReceipts'), list: data?.overdue, waits: false },
  ].flatMap(({ list, ...rest }) => (list ? [{ list, ...rest }] : []));
  const shown = (one: Omit<Props, 'again'>) => <Claims key={one.title} {...one} again={again} />;
  return (
    <Page title={say('claims')}>
      <p className="nl-paragraph">{say('claimsIntro')}</p>
      {!data && <Waiting error={error} again={again} />}
      {data && (
        <>
          {treasury && (
            <p>
              <Link className="nl-link" href={`/w/${wijk.id}/bank`}>
                {say('toBank')}
              </Link>
            </p>
          )}
          {deciding.filter(({ list }) => list.edges.length > 0).map(shown)}
          <ClaimForm sources={sources} again={again} />
          <Claims title={say('myClaims')} list={data.mine} again={again} />
          {deciding.filter(({ list }) => list.edges.length === 0).map(shown)}
        </>
      )}
    </Page>
  );
}

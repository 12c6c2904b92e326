import { useState } from 'react';
import { Link } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { More } from '../../kit/more.tsx';
import { Beside, Button, Empty, Page, Waiting } from '../../kit/parts.tsx';
import { ChoiceField, LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { usePages } from '../../kit/use-pages.ts';
import { graphql } from '../generated/gql.ts';
import type { OffersQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { OfferForm } from './offer-form.tsx';

const offersDocument = graphql(`
  query Offers($category: ID, $search: String, $after: String) {
    offers(category: $category, search: $search, first: 20, after: $after) {
      edges { node { id title text mine until category { name } person { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const withdrawDocument = graphql(`
  mutation WithdrawOffer($input: OfferIdInput!) { withdrawOffer(input: $input) { userErrors { code field message } } }
`);

/** What neighbours offer each other: to find, to ask for, to add to. */
export default function Offers() {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [category, setCategory] = useState('');
  const list = usePages(
    api,
    offersDocument,
    (after) => ({ category: category || null, search: search || null, after }),
    (answer) => answer.offers,
  );
  const { data, error, again } = list;
  const offers = list.edges.map(({ node }) => node);
  const kinds = [
    { value: '', label: say('allCategories') },
    ...wijk.categories.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Page title={say('offers')}>
      <p className="nl-paragraph">{say('offersIntro')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(typed);
        }}
      >
        <LineField
          label={say('searchOffers')}
          hint={say('searchOffersHint')}
          value={typed}
          onChange={setTyped}
        />
        <ChoiceField label={say('category')} value={category} options={kinds} onChange={setCategory} />
        <Button type="submit">{say('searchOffers')}</Button>
      </form>
      {me.roles.includes('resident') && <OfferForm again={again} />}
      {(error || !data) && <Waiting error={error} again={again} />}
      {data && offers.length === 0 && <Empty />}
      <ul className="cards">
        {offers.map((offer) => (
          <li key={offer.id} className="card stack">
            <OneOffer offer={offer} again={again} />
          </li>
        ))}
      </ul>
      <More {...list} />
    </Page>
  );
}

type Offer = OffersQuery['offers']['edges'][number]['node'];

function OneOffer({ offer, again }: { offer: Offer; again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, wijk, me } = useHere();
  const { busy, errors, run } = useAction();
  const { dayOf } = useMoments();
  const withdraw = async () => {
    const input = { offerId: offer.id };
    if (await run(async () => (await api.ask(withdrawDocument, { input })).withdrawOffer.userErrors))
      await again();
  };
  return (
    <>
      <strong>{offer.title}</strong>
      {offer.text && (
        <p className="nl-paragraph pre" dir="auto">
          {offer.text}
        </p>
      )}
      <div className="row quiet">
        <span className="tag">{offer.category.name}</span>
        <span>
          <Beside
            facts={[
              offer.mine ? say('yourOwn') : offer.person?.name,
              say('offeredUntil', { day: dayOf(offer.until) }),
            ]}
          />
        </span>
      </div>
      <Mend errors={errors} shown={[]} />
      {offer.mine ? (
        <Button busy={busy} onClick={() => void withdraw()}>
          {say('withdrawOffer')}
        </Button>
      ) : (
        me.roles.includes('resident') && (
          <p>
            <Link className="nl-button nl-button--primary" href={`/w/${wijk.id}/ask?offer=${offer.id}`}>
              {say('askThis')}
            </Link>
          </p>
        )
      )}
    </>
  );
}

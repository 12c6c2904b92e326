import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { download } from '../../kit/download.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Empty, Form, Heading, Notice, Waiting } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { forgetDrafts } from '../drafts.ts';
import { graphql } from '../generated/gql.ts';
import type { OwnAtDeskQuery } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { markSeen } from '../seen.ts';
import { StreetField } from './fields.tsx';
import { Leaving } from './leaving.tsx';

const ownDocument = graphql(`
  query OwnAtDesk {
    me { reach person { name street } news(first: 20) { edges { cursor node { at seen text path about } } } }
  }
`);
const updateDocument = graphql(`
  mutation UpdateAtDesk($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }
`);
const everythingDocument = graphql(`
  query EverythingAtDesk { me { everything } }
`);

/** For who has no account, and so no other way: their news, where they live and how to reach them, their data, leaving. */
export function OwnAtDesk() {
  const { say } = useSpeech();
  const { api, wijk, desk, sit } = useHere();
  const [, go] = useLocation();
  const { busy, errors, run } = useAction();
  const { data, error, again } = useQuery(api, ownDocument, {});
  if (!data) return <Waiting error={error} again={again} />;
  const keep = () =>
    run(async () => {
      const { me } = await api.ask(everythingDocument, {});
      download('noaber.json', 'application/json', me.everything);
      return [];
    });
  /** Who left sits there no more. */
  const left = async () => {
    if (desk) forgetDrafts(wijk.id, desk.personId);
    sit(undefined);
    go(`/w/${wijk.id}/desk`);
  };
  return (
    <>
      <News news={data.me.news} again={again} />
      <Heading>{say('deskOwn')}</Heading>
      <p className="quiet">{say('deskOwnHint')}</p>
      <Details me={data.me} />
      <Heading>{say('myData')}</Heading>
      <Mend errors={errors} />
      <Button busy={busy} onClick={() => void keep()}>
        {say('download')}
      </Button>
      <Leaving left={left} />
    </>
  );
}

type Me = OwnAtDeskQuery['me'];

function News({ news, again }: { readonly news: Me['news']; readonly again: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run } = useAction();
  const read = () =>
    run(async () => {
      const { userErrors } = (await markSeen(api)).markSeen;
      await again();
      return userErrors;
    });
  return (
    <>
      <Heading>{say('news')}</Heading>
      {news.edges.length === 0 && <Empty>{say('noNews')}</Empty>}
      <ul className="cards">
        {news.edges.map(({ cursor, node }) => (
          <li key={cursor} className="card">
            <Link className="nl-link" href={`/w/${wijk.id}${node.path}`}>
              {node.text}
            </Link>{' '}
            <span className="quiet">
              {node.seen ? '' : `${say('newsNew')} · `}
              {moment(node.at)}
            </span>
          </li>
        ))}
      </ul>
      <Mend errors={errors} />
      {news.edges.some(({ node }) => !node.seen) && (
        <Button busy={busy} onClick={() => void read()}>
          {say('newsSeenAll')}
        </Button>
      )}
    </>
  );
}

function Details({ me }: { readonly me: Me }) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [street, setStreet] = useState(me.person?.street ?? '');
  const [reach, setReach] = useState(me.reach ?? '');
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const input = { street: street || null, reach: reach || null };
    setSaved(await run(async () => (await api.ask(updateDocument, { input })).updateProfile.userErrors));
  };
  return (
    <Form send={save}>
      <StreetField value={street} error={errorOf('street')} onChange={setStreet} />
      <LineField label={say('reach')} error={errorOf('reach')} value={reach} onChange={setReach} />
      <Mend errors={errors} shown={['street', 'reach']} />
      <Button type="submit" busy={busy}>
        {say('save')}
      </Button>
      {saved && <Notice>{say('saved')}</Notice>}
    </Form>
  );
}

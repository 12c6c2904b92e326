import { renderSVG } from 'uqr';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Button, Empty, Heading, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const slipDocument = graphql(`
  query Slip($id: ID!) {
    request(id: $id) { id title text state street createdAt mine category { name } }
  }
`);
const codeDocument = graphql(`query SlipCode($id: ID!) { desk(id: $id) { slipCode slipUntil } }`);

/** A request on paper, for who asked it: what it says, what happens now, and the code to take it over with. */
export default function Slip({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const { moment } = useMoments();
  const { api, wijk, desk } = useHere();
  const { data, error, again } = useQuery(api, slipDocument, { id });
  const request = data?.request;
  if (!request?.mine)
    return <Page title={say('slip')}>{data ? <Empty /> : <Waiting error={error} again={again} />}</Page>;
  return (
    <Page title={request.title ?? say('erased')}>
      <p>
        <Beside facts={[request.category.name, wijk.name, moment(request.createdAt)]} />
      </p>
      {request.text && (
        <p className="nl-paragraph pre" dir="auto">
          {request.text}
        </p>
      )}
      <Heading>{say('slipNext')}</Heading>
      <p className="nl-paragraph">{say(request.state === 'withWij' ? 'slipWij' : 'slipNeighbours')}</p>
      <p className="nl-paragraph">{say('slipBack')}</p>
      {desk && <Code deskId={desk.id} />}
      <div className="row no-print">
        <Button primary onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
    </Page>
  );
}

function Code({ deskId }: { readonly deskId: string }) {
  const { say } = useSpeech();
  const { dayOf } = useMoments();
  const { own, wijk } = useHere();
  const { data, error, again } = useQuery(own, codeDocument, { id: deskId });
  if (!data) return <Waiting error={error} again={again} />;
  if (!data.desk?.slipCode) return null;
  const { slipCode, slipUntil } = data.desk;
  const address = `${location.origin}/w/${wijk.id}/claim/${slipCode}`;
  return (
    <section className="stack">
      <Heading>{say('slipOwn')}</Heading>
      <p className="nl-paragraph">{say('slipOwnHow', { day: slipUntil ? dayOf(slipUntil) : '' })}</p>
      <p className="code" dir="ltr">
        {slipCode}
      </p>
      <img
        width="220"
        height="220"
        alt={address}
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`}
      />
      <p>{`${location.origin}/w/${wijk.id}/claim`}</p>
    </section>
  );
}

import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { useSpeech } from '../../kit/language.tsx';
import { writtenIn } from '../../kit/languages.ts';
import { useMoments } from '../../kit/moments.ts';
import { Beside, Button, Empty, Page, Waiting } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { dayHere, dayPlus, mondayOf, useAgendaTimes } from './agenda-times.ts';
import { Poster } from './poster.tsx';

const weekDocument = graphql(`
  query AgendaWeek($from: String!) {
    agenda(from: $from, days: 7) {
      activity { id title language cost series givenBy } day startsAt endsAt place cancelled why
    }
  }
`);

/** A week of the agenda on one sheet, for the door and the kitchen table. */
export default function AgendaWeek() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { day } = useMoments();
  const euros = useEuros();
  const { dayOf, span } = useAgendaTimes();
  const [from, setFrom] = useState(() => mondayOf(dayHere(new Date())));
  const { data, error, again } = useQuery(api, weekDocument, { from });
  const address = `${location.origin}/w/${wijk.id}/agenda`;
  return (
    <Page title={say('weekTitle', { wijk: wijk.name })}>
      <p>{say('weekOf', { day: day(from) })}</p>
      <div className="row no-print">
        <Button onClick={() => setFrom(dayPlus(from, -7))}>{say('earlier')}</Button>
        <Button onClick={() => setFrom(dayPlus(from, 7))}>{say('later')}</Button>
        <Button primary onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      {!data && <Waiting error={error} again={again} />}
      {data?.agenda.length === 0 && <Empty>{say('agendaEmpty')}</Empty>}
      <ul className="cards sheet">
        {data?.agenda.map((one) => (
          <li key={`${one.activity.id} ${one.day}`} className="card">
            <strong>
              {dayOf(one.startsAt)}, <bdi>{span(one)}</bdi>
            </strong>{' '}
            <bdi {...writtenIn(one.activity.language)}>{one.activity.title}</bdi>
            <span className="quiet">
              {' · '}
              <Beside
                facts={[
                  one.place,
                  one.activity.givenBy && say('givenBy', { who: one.activity.givenBy }),
                  one.activity.cost > 0 ? euros(one.activity.cost) : say('free'),
                ]}
              />
            </span>
            {one.cancelled && <strong> {say('activityOff')}</strong>}
          </li>
        ))}
      </ul>
      <Poster address={address} caption={say('posterScan')} />
    </Page>
  );
}

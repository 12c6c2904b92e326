import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Field, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const linkDocument = graphql(`query CalendarLink { me { calendarUrl calendarRevision } }`);
const replaceDocument = graphql(
  `mutation ReplaceCalendarLink($input: ReplaceCalendarLinkInput!) { replaceCalendarLink(input: $input) { userErrors { code field message } } }`,
);

/** The secret link to one's own calendar: make, copy, replace. */
export function OwnCalendar() {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { data, error, again } = useQuery(api, linkDocument, {});
  const { busy, errors, run } = useAction();
  const [copied, setCopied] = useState(false);
  if (!data) return error ? <Waiting error={error} again={again} /> : null;
  const { calendarUrl, calendarRevision: revision } = data.me;
  const url = calendarUrl ? `${location.origin}${calendarUrl}` : undefined;
  const replace = async () => {
    const input = { revision };
    if (!(await run(async () => (await api.ask(replaceDocument, { input })).replaceCalendarLink.userErrors)))
      return;
    setCopied(false);
    await again();
  };
  const copy = async (text: string) => {
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <details className="no-print">
      <summary>{say('calendar')}</summary>
      <div className="stack">
        <p className="nl-paragraph">{say('calendarIntro')}</p>
        <Mend errors={errors} />
        {url && (
          <>
            <Field label={say('calendarLink')}>
              {(attributes) => <input {...attributes} dir="ltr" readOnly value={url} />}
            </Field>
            <div className="row">
              <Button onClick={() => void copy(url)}>{say('copyLink')}</Button>
              <span role="status">{copied ? say('copied') : ''}</span>
            </div>
            <p className="quiet">{say('replaceCalendarHint')}</p>
          </>
        )}
        <Button busy={busy} onClick={() => void replace()}>
          {say(url ? 'replaceCalendar' : 'makeCalendar')}
        </Button>
        <p>
          <a className="nl-link" href={`/w/${wijk.id}/open/agenda.ics`}>
            {say('publicCalendar')}
          </a>
        </p>
      </div>
    </details>
  );
}

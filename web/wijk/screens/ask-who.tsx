import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Form, Heading, Notice, Tick } from '../../kit/parts.tsx';
import type { UserError } from '../../kit/use-action.ts';
import { useHere } from '../here.tsx';
import { type Asking, audiences, type Step } from './asking.ts';
import { StreetField } from './fields.tsx';

type Props = {
  readonly asking: Asking;
  readonly busy: boolean;
  readonly errors: readonly UserError[];
  readonly errorOf: (field: string) => string | undefined;
  readonly send: () => Promise<void>;
  readonly to: (step: Step) => string;
};

/** The third step: who may read it, what they see of one, and sending. */
export function AskWho({ asking, busy, errors, errorOf, send, to }: Props) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const { audience } = asking;
  // Who taps twice on the step before must not have sent what they have not read.
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setSeen(true), 400);
    return () => clearTimeout(soon);
  }, []);
  return (
    <Form send={send}>
      <Choices
        legend={say('audience')}
        options={audiences.map((value) => ({ value, label: say(`audience_${value}`) }))}
        chosen={[audience]}
        onChange={([one]) => one && asking.setAudience(one)}
      />
      {audience === 'wij' && (
        <Choices
          legend={say('escalate')}
          many
          options={[{ value: 'consentToWij', label: say('consentWij') }]}
          chosen={asking.consentToWij ? ['consentToWij'] : []}
          onChange={(chosen) => asking.setConsent(chosen.length > 0)}
        />
      )}
      <p>
        <Link className="nl-link" href={`/w/${wijk.id}/help/request`}>
          {say('helpPage_request')}
        </Link>
      </p>
      <Tick label={say('hideName')} checked={asking.hideName} onChange={asking.setHideName} />
      <StreetField value={asking.street} error={errorOf('street')} onChange={asking.setStreet} />
      <Summary asking={asking} to={to} />
      {asking.urgency === 'danger' && <Notice kind="warning">{say('dangerNow')}</Notice>}
      <Mend errors={errors} shown={['category', 'title', 'text', 'street']} />
      <Button primary type="submit" busy={busy || !seen}>
        {say('send')}
      </Button>
    </Form>
  );
}

function Summary({ asking, to }: Pick<Props, 'asking' | 'to'>) {
  const { say } = useSpeech();
  const { category, title, text, times, urgency } = asking;
  const when = [
    urgency !== 'whenever' && say(`urgency_${urgency}`),
    ...times.map((part) => say(`times_${part}`)),
  ].filter(Boolean);
  const change = (step: Step, what: string) => (
    <Link className="nl-link" href={to(step)}>
      {say('askChange')}
      <span className="visually-hidden"> ({what})</span>
    </Link>
  );
  return (
    <section className="card stack">
      <Heading>{say('askSummary')}</Heading>
      <dl className="facts">
        <dt>{say('category')}</dt>
        <dd>
          {category?.name} {change('about', say('category'))}
        </dd>
        <dt>{say('titleLabel')}</dt>
        <dd>
          {title} {change('tell', say('titleLabel'))}
        </dd>
        {text && (
          <>
            <dt>{say('textLabel')}</dt>
            <dd className="pre">{text}</dd>
          </>
        )}
        {when.length > 0 && (
          <>
            <dt>{say('whenSuits')}</dt>
            <dd>{when.join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

import { useEffect, useState } from 'react';
import { DangerNotice } from '../../kit/danger-notice.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Button, Choices, Form, Notice } from '../../kit/parts.tsx';
import { LineField, TextField } from '../../kit/simple-fields.tsx';
import { type Asking, urgencies } from './asking.ts';
import { TimesField } from './fields.tsx';
import { ProvidedBy } from './provided-by.tsx';

type Props = {
  readonly asking: Asking;
  readonly errorOf: (field: string) => string | undefined;
  readonly next: () => void;
};

/** The second step: what it is about, in one's own words, and when. */
export function AskTell({ asking, errorOf, next }: Props) {
  const { say } = useSpeech();
  const { title, text, times, urgency } = asking;
  const [missing, setMissing] = useState(false);
  const [tries, setTries] = useState(0);
  // Once what is to be mended stands beside the field, so that it is read out with it.
  useEffect(() => {
    if (tries) document.querySelector<HTMLElement>('input[name="title"]')?.focus();
  }, [tries]);
  const on = async () => {
    setMissing(title.trim() === '');
    if (title.trim() !== '') next();
    else setTries(tries + 1);
  };
  return (
    <Form send={on}>
      {asking.category && <ProvidedBy category={asking.category.id} />}
      <LineField
        name="title"
        label={say('titleLabel')}
        hint={say('titleHint')}
        error={missing ? say('askMissing') : errorOf('title')}
        value={title}
        onChange={asking.setTitle}
      />
      <TextField
        label={say('textLabel')}
        hint={say('optional')}
        error={errorOf('text')}
        value={text}
        onChange={asking.setText}
      />
      <TimesField legend={say('whenSuits')} value={times} onChange={asking.setTimes} />
      <Choices
        legend={say('urgency')}
        options={urgencies.map((value) => ({ value, label: say(`urgency_${value}`) }))}
        chosen={[urgency]}
        onChange={([one]) => one && asking.setUrgency(one)}
      />
      <DangerNotice text={`${title} ${text}`} wij={() => asking.setUrgency('danger')} />
      {urgency === 'danger' && <Notice kind="warning">{say('dangerNow')}</Notice>}
      <Button primary type="submit">
        {say('askNext')}
      </Button>
    </Form>
  );
}

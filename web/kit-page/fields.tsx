import { useState } from 'react';
import { mainFields } from '../console/what-if/fields.ts';
import { Slider } from '../console/what-if/slider.tsx';
import { useSpeech } from '../kit/language.tsx';
import { Button, Choices, Form, Heading, Tick } from '../kit/parts.tsx';
import { ChoiceField, LineField, TextField } from '../kit/simple-fields.tsx';

const sizes = ['low', 'middle', 'high'] as const;

/** Buttons, and all that one can fill in: empty, filled in, and to be mended. */
export function Fields() {
  const { say } = useSpeech();
  const [line, setLine] = useState('');
  const [text, setText] = useState(say('kitLine'));
  const [size, setSize] = useState<(typeof sizes)[number]>('middle');
  const [some, setSome] = useState<(typeof sizes)[number][]>(['low']);
  const [yes, setYes] = useState(true);
  const [number, setNumber] = useState('60');
  const options = sizes.map((value) => ({ value, label: say(`kitSize_${value}`) }));
  const field = { label: say('kitField'), hint: say('kitHint') };
  const error = say('kitError');
  return (
    <>
      <Heading>{say('kitButtons')}</Heading>
      <p className="row">
        <Button primary>{say('kitDo')}</Button>
        <Button>{say('kitDoElse')}</Button>
        <Button primary busy>
          {say('loading')}
        </Button>
        <Button busy>{say('loading')}</Button>
        <a className="nl-button nl-button--secondary" href="/kit">
          {say('kitGo')}
        </a>
        <a className="nl-link" href="/kit">
          {say('kitGo')}
        </a>
      </p>
      <Heading>{say('kitFields')}</Heading>
      <Form send={async () => undefined}>
        <LineField {...field} value={line} onChange={setLine} />
        <LineField {...field} error={error} value={line} onChange={setLine} />
        <LineField label={say('kitDay')} type="date" value={line} onChange={setLine} />
        <TextField {...field} value={text} onChange={setText} />
        <TextField {...field} error={error} value={text} onChange={setText} />
        <ChoiceField {...field} value={size} options={options} onChange={setSize} />
        <ChoiceField {...field} error={error} value={size} options={options} onChange={setSize} />
        <Choices
          legend={say('kitOne')}
          options={options}
          chosen={[size]}
          onChange={([one = 'low']) => setSize(one)}
        />
        <Choices legend={say('kitMany')} options={options} chosen={some} many onChange={setSome} />
        <Tick label={say('kitTick')} checked={yes} onChange={setYes} />
        <Slider field={mainFields[0]} value={number} basis="chosen" onChange={setNumber} />
        <Slider field={mainFields[1]} value="x" basis="assumed" onChange={setNumber} />
      </Form>
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Folded } from '../../kit/folded.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Heading, Notice, Page, Waiting } from '../../kit/parts.tsx';
import { ChoiceField } from '../../kit/simple-fields.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { useDesk } from '../here.tsx';
import { mainFields, otherFields, type ScenarioField } from '../what-if/fields.ts';
import { Keeping } from '../what-if/keeping.tsx';
import { assumedFor, figuresDocument, type Known, knownOf } from '../what-if/known.ts';
import { Propose } from '../what-if/proposing.tsx';
import { Result } from '../what-if/result.tsx';
import { queryOf, read, type Written, writtenIn } from '../what-if/scenario.ts';
import { type Basis, Slider } from '../what-if/slider.tsx';

/** What is written, in the address too; a moment later, so that a slider that is dragged doesn't write each step. */
function useWritten(): [Written, (change: (before: Written) => Written) => void] {
  const search = useSearch();
  const [, go] = useLocation();
  const [written, setWritten] = useState(() => writtenIn(search));
  const own = useRef(search);
  useEffect(() => {
    if (search === own.current) return;
    own.current = search;
    setWritten(writtenIn(search));
  }, [search]);
  useEffect(() => {
    const query = queryOf(written);
    if (query === queryOf(writtenIn(own.current))) return;
    const later = setTimeout(() => {
      own.current = query;
      go(`/what-if?${query}`, { replace: true });
    }, 300);
    return () => clearTimeout(later);
  }, [written, go]);
  return [written, setWritten];
}

const [, , shareField] = mainFields;

/** Move the sliders, and see formation, waiting and saving follow. */
export function WhatIf() {
  const { say } = useSpeech();
  const { api, me, settings } = useDesk();
  const [written, change] = useWritten();
  const { typed } = written;
  // The wijk whose figures are to be filled in: one that was just chosen, never one of an address with numbers.
  const [fills, setFills] = useState(() =>
    new URLSearchParams(location.search).has('demand') ? '' : written.wijk,
  );
  const own = me.wijken.length ? settings.wijken.filter(({ id }) => me.wijken.includes(id)) : settings.wijken;
  // An address can name any.
  const wijk = own.some(({ id }) => id === written.wijk) ? written.wijk : '';
  const { data, error, again } = useQuery(api, figuresDocument, { slug: wijk || '-' });
  const came = data?.wijk?.slug === wijk;
  const known: Known = data && came ? knownOf(data) : {};
  const filled = JSON.stringify(known.now ? { ...known, share: assumedFor(shareField, known) } : known);
  useEffect(() => {
    if (!fills || fills !== wijk || filled === '{}') return;
    change((before) => ({ ...before, typed: { ...before.typed, ...JSON.parse(filled) } }));
    setFills('');
  }, [fills, wijk, filled, change]);
  const { scenario, wrong } = read(typed);
  const basisOf = (field: ScenarioField): Basis => {
    if (known[field.name] === typed[field.name]) return 'figures';
    return typed[field.name] === assumedFor(field, known) ? 'assumed' : 'chosen';
  };
  const sliders = (some: readonly ScenarioField[]) =>
    some.map((field) => (
      <Slider
        key={field.name}
        field={field}
        value={typed[field.name]}
        basis={basisOf(field)}
        onChange={(value) =>
          change((before) => ({ ...before, typed: { ...before.typed, [field.name]: value } }))
        }
      />
    ));
  return (
    <Page title={say('whatIf')} wide>
      <p className="nl-paragraph">{say('whatIfIntro')}</p>
      <ChoiceField
        label={say('wijk')}
        hint={say('whatIfWijkHint')}
        value={wijk}
        options={[
          { value: '', label: say('noWijk') },
          ...own.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => {
          setFills(chosen);
          change((before) => ({ ...before, wijk: chosen }));
        }}
      />
      {error && wijk && <Waiting error={error} again={again} />}
      {came && filled === '{}' && <Notice>{say('figuresWithheld')}</Notice>}
      <div className="beside">
        <section className="stack">
          <Heading>{say('whatIfNumbers')}</Heading>
          {sliders(mainFields)}
          <Folded
            summary={say('moreAssumptions')}
            wrong={otherFields.some(({ name }) => wrong.includes(name))}
          >
            {sliders(otherFields)}
          </Folded>
        </section>
        <section className="stack">
          <Heading>{say('scenarioOutcome')}</Heading>
          {scenario ? <Result scenario={scenario} /> : <Notice kind="warning">{say('mendFirst')}</Notice>}
          {scenario && <Propose written={{ ...written, wijk }} scenario={scenario} />}
        </section>
      </div>
      <Keeping
        written={written}
        sound={wrong.length === 0}
        onName={(name) => change((before) => ({ ...before, name }))}
      />
      <p className="quiet">{say('whatIfModel')}</p>
    </Page>
  );
}

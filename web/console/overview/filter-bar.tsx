import { useEffect, useState } from 'react';
import { useSpeech } from '../../kit/language.tsx';
import { monthName } from '../../kit/moments.ts';
import { Field, Tick } from '../../kit/parts.tsx';
import { withChosen } from '../choosing.tsx';
import { columns } from './columns.ts';
import { type Filters, figures } from './filters.ts';
import type { Wijk } from './query.ts';
import type { Change } from './use-filters.ts';

type Props = {
  readonly filters: Filters;
  readonly change: Change;
  readonly wijken: readonly Wijk[];
  /** Those that there are figures of, oldest first. */
  readonly months: readonly string[];
};

/** What is sought, of which district and month, and by which figure. */
export function FilterBar({ filters, change, wijken, months }: Props) {
  const { say, language } = useSpeech();
  const districts = [...new Set(wijken.flatMap(({ district }) => district ?? []))].sort(
    new Intl.Collator(language).compare,
  );
  const now = months.at(-1) ?? '';
  return (
    <search className="filters no-print">
      <SearchField value={filters.search} onChange={(search) => change(() => ({ search }), true)} />
      <Field label={say('district')}>
        {(attributes) => (
          <select
            {...attributes}
            value={filters.district}
            onChange={({ target }) => change(() => ({ district: target.value }))}
          >
            <option value="">{say('allDistricts')}</option>
            {withChosen(districts, filters.district || null).map((district) => (
              <option key={district}>{district}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('month')}>
        {(attributes) => (
          <select
            {...attributes}
            value={months.includes(filters.month) ? filters.month : now}
            onChange={({ target }) => change(() => ({ month: target.value === now ? '' : target.value }))}
          >
            {months.toReversed().map((month) => (
              <option key={month} value={month}>
                {monthName(month, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('mapFigure')}>
        {(attributes) => (
          <select
            {...attributes}
            value={filters.figure}
            onChange={({ target }) =>
              change(() => ({ figure: figures.find((one) => one === target.value) ?? 'index' }))
            }
          >
            {columns
              .filter(([name]) => name !== 'trend')
              .map(([name, text]) => (
                <option key={name} value={name}>
                  {say(text)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Tick
        label={say('onlyOverdue')}
        checked={filters.overdue}
        onChange={(overdue) => change(() => ({ overdue }))}
      />
    </search>
  );
}

/** Where one types a name: the address, and all that follows from it, comes after a moment. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed is worth waiting for
  useEffect(() => {
    if (typed === value) return;
    const later = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(later);
  }, [typed]);
  return (
    <Field label={say('search')}>
      {(attributes) => (
        <input
          {...attributes}
          type="search"
          data-search
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
    </Field>
  );
}

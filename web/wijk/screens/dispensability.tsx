import { IndexTrend } from '../../kit/index-trend.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Heading } from '../../kit/parts.tsx';
import { useHere } from '../here.tsx';
import type { DispensabilityShown } from './carrying-query.ts';

/** How much residents carry, month by month: what everybody who takes part may see of their own wijk. */
export function Dispensability({ shown: { months, trend } }: { shown: DispensabilityShown }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  return (
    <section className="stack">
      <Heading>{say('indexTitle')}</Heading>
      <p className="nl-paragraph">{say('indexSays')}</p>
      <p className="quiet">{say('indexCounts')}</p>
      <p>
        {say('indexTrend')}: <strong>{say(`trend_${trend}`)}</strong>.{' '}
        {say(trend === 'unknown' ? 'indexTrendUnknown' : 'indexTrendSays')}
      </p>
      <IndexTrend
        months={months.map(({ percent, ...month }) => ({ ...month, middle: percent }))}
        label={say('indexChart', { name: wijk.name })}
        bounds={say('indexBounds')}
      />
    </section>
  );
}

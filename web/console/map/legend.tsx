import { useSpeech } from '../../kit/language.tsx';
import type { Figure } from '../overview/filters.ts';
import { useWritten } from '../overview/shown.ts';

/** What the classes of a map stand for. */
export function Legend({ figure, ends }: { figure: Figure; ends: readonly number[] }) {
  const { say } = useSpeech();
  const written = useWritten();
  return (
    <ul className="legend">
      <li className="shade-0">{say('notKnown')}</li>
      {ends.map((least, i) => {
        const [from, next] = [written(figure, least), ends[i + 1]];
        return (
          <li key={least} className={`shade-${i + 1}`}>
            {next === undefined
              ? say('classFrom', { from })
              : say('classBetween', { from, to: written(figure, next) })}
          </li>
        );
      })}
    </ul>
  );
}

import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { classOf } from '../map/classes.ts';
import { endsFor, figureName, figureOf } from '../map/figure.ts';
import { Legend } from '../map/legend.tsx';
import type { Figure } from './filters.ts';
import type { Wijk } from './query.ts';
import { useTold } from './shown.ts';

/** A tile for each wijk, where it lies, coloured by a figure; the figure stands on it. */
export function TileMap({ wijken, figure }: { wijken: readonly Wijk[]; figure: Figure }) {
  const { say, language } = useSpeech();
  const told = useTold();
  const ends = endsFor(figure, wijken);
  const name = say(figureName(figure));
  const placed = [...wijken].sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  const west = Math.min(...wijken.map(({ tile }) => tile.column));
  const north = Math.min(...wijken.map(({ tile }) => tile.row));
  return (
    <div className="stack">
      <p className="quiet">{say('mapIntro', { figure: name })}</p>
      <ul className="tiles">
        {placed.map((wijk) => {
          const shade = classOf(ends, figureOf(figure, wijk));
          return (
            <li
              key={wijk.slug}
              style={{ gridColumn: wijk.tile.column - west + 1, gridRow: wijk.tile.row - north + 1 }}
            >
              <Link href={`/wijk/${wijk.slug}`} className={`shade-${shade}`}>
                <strong>{wijk.name}</strong>
                <br />
                {say('tileFigure', { figure: name.toLocaleLowerCase(language), value: told(figure, wijk) })}
              </Link>
            </li>
          );
        })}
      </ul>
      <Legend figure={figure} ends={ends} />
    </div>
  );
}

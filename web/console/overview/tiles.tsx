import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { indexOf } from './columns.ts';
import type { Wijk } from './query.ts';

/** Lower ends of the classes of the map, in per cents. The first class is what is withheld. */
const classes = [0, 25, 50, 75] as const;
const classOf = (percent: number | null): number =>
  percent === null ? 0 : 1 + classes.findLastIndex((least) => percent >= least);

/** A tile for each wijk, where it lies, coloured by how much residents carry; the number stands on it. */
export function TileMap({ wijken }: { wijken: readonly Wijk[] }) {
  const { say } = useSpeech();
  const placed = [...wijken].sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  const west = Math.min(...wijken.map(({ tile }) => tile.column));
  const north = Math.min(...wijken.map(({ tile }) => tile.row));
  return (
    <div className="stack">
      <p className="quiet">{say('mapIntro')}</p>
      <ul className="tiles">
        {placed.map((wijk) => {
          const { value } = indexOf(wijk);
          const told = value === null ? say('tooFew') : say('percent', { n: value });
          return (
            <li
              key={wijk.slug}
              style={{ gridColumn: wijk.tile.column - west + 1, gridRow: wijk.tile.row - north + 1 }}
            >
              <Link href={`/wijk/${wijk.slug}`} className={`class-${classOf(value)}`}>
                <strong>{wijk.name}</strong>
                <br />
                {say('tileIndex', { count: told })}
              </Link>
            </li>
          );
        })}
      </ul>
      <ul className="legend">
        <li className="class-0">{say('tooFew')}</li>
        {classes.map((least, i) => (
          <li key={least} className={`class-${i + 1}`}>
            {say('percentClass', { from: least, to: (classes[i + 1] ?? 101) - 1 })}
          </li>
        ))}
      </ul>
    </div>
  );
}

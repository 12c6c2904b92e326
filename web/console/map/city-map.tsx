import { useEffect, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../kit/language.tsx';
import { Notice } from '../../kit/parts.tsx';
import type { Figure } from '../overview/filters.ts';
import type { Wijk } from '../overview/query.ts';
import { useTold, useWritten } from '../overview/shown.ts';
import { TileMap } from '../overview/tiles.tsx';
import { classOf } from './classes.ts';
import { type Drawing, drawingOf, type Shape } from './drawing.ts';
import { endsFor, figureName, figureOf } from './figure.ts';
import { BadMap, type MapFault, type Outlines, readOutlines } from './geojson.ts';
import { Legend } from './legend.tsx';

type Props = { readonly address: string; readonly wijken: readonly Wijk[]; readonly figure: Figure };

/** The wijken as they lie, coloured by a figure; as tiles where the outlines can't be drawn, and why not. */
export default function CityMap({ address, wijken, figure }: Props) {
  const { say } = useSpeech();
  const [outlines, setOutlines] = useState<Outlines | MapFault>();
  useEffect(() => {
    readOutlines(address).then(setOutlines, (error: unknown) => {
      if (!(error instanceof BadMap)) throw error;
      setOutlines(error.fault);
    });
  }, [address]);
  const drawing = useMemo(() => drawn(outlines, wijken), [outlines, wijken]);
  if (!drawing) return <p role="status">{say('loading')}</p>;
  if (typeof drawing !== 'string') return <Drawn drawing={drawing} wijken={wijken} figure={figure} />;
  return (
    <>
      {wijken.length > 0 && (
        <Notice kind="warning">
          <p>{say('mapBroken')}</p>
          <p>{say(`mapFault_${drawing}`)}</p>
        </Notice>
      )}
      <TileMap wijken={wijken} figure={figure} />
    </>
  );
}

function drawn(outlines: Outlines | MapFault | undefined, wijken: readonly Wijk[]) {
  if (!outlines || typeof outlines === 'string') return outlines;
  try {
    return drawingOf(outlines, wijken);
  } catch (error) {
    if (error instanceof BadMap) return error.fault;
    throw error;
  }
}

function Drawn({ drawing, wijken, figure }: Omit<Props, 'address'> & { drawing: Drawing }) {
  const { say, language } = useSpeech();
  const written = useWritten();
  const told = useTold();
  const hatch = useId();
  const ends = endsFor(figure, wijken);
  const bySlug = new Map(wijken.map((wijk) => [wijk.slug, wijk]));
  const name = say(figureName(figure));
  const missing = wijken.filter(({ slug }) => drawing.shapes.every((shape) => shape.slug !== slug));
  return (
    <div className="stack">
      <p className="quiet">{say('mapIntro', { figure: name })}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links; a fieldset is for what one fills in */}
      <svg
        className="map"
        viewBox={`0 0 ${drawing.width.toFixed(1)} ${drawing.height.toFixed(1)}`}
        role="group"
        aria-label={say('map')}
      >
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="hatch-ground" />
          <line x1="0" x2="0" y1="0" y2="6" className="hatch-line" strokeWidth="2" />
        </pattern>
        {drawing.shapes.map((shape, place) => {
          const wijk = bySlug.get(shape.slug ?? '');
          if (!wijk)
            // biome-ignore lint/suspicious/noArrayIndexKey: what lies around has no name, and stays where it is
            return <path key={place} className="around" d={shape.path} fillRule="evenodd" />;
          const value = figureOf(figure, wijk);
          const shade = classOf(ends, value);
          const said = say('wijkFigure', {
            name: wijk.name,
            figure: name.toLocaleLowerCase(language),
            value: told(figure, wijk),
          });
          return (
            <Link key={wijk.slug} href={`/wijk/${wijk.slug}`}>
              <title>{said}</title>
              <path
                className={`shade-${shade}`}
                d={shape.path}
                fillRule="evenodd"
                fill={shade === 0 ? `url(#${hatch})` : undefined}
              />
              <Words shape={shape} lines={[wijk.name, value === null ? '?' : written(figure, value)]} />
            </Link>
          );
        })}
      </svg>
      <Legend figure={figure} ends={ends} />
      {missing.length > 0 && (
        <p>
          {say('notOnMap')}{' '}
          {missing.map(({ slug, name: called }, i) => (
            <span key={slug}>
              {i > 0 && ', '}
              <Link className="nl-link" href={`/wijk/${slug}`}>
                {called}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

const letter = 11;

/** What stands on a shape, as far as it fits there: its figure, and its name above it. */
function Words({ shape: { middle, width, height }, lines }: { shape: Shape; lines: readonly string[] }) {
  const fits = (some: readonly string[]) =>
    height > letter * 1.4 * some.length && some.every((text) => text.length * letter * 0.55 < width);
  const shown = [lines, lines.slice(1)].find(fits) ?? [];
  const [x, y] = middle;
  const lineOf = (text: string, i: number) => (
    <text
      key={text}
      x={x.toFixed(1)}
      y={(y + letter * (0.35 + 1.2 * (i - (shown.length - 1) / 2))).toFixed(1)}
      fontSize={letter}
      textAnchor="middle"
    >
      {text}
    </text>
  );
  // What the link says stands in its title.
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of a drawing takes the focus by itself
  return <g aria-hidden="true">{shown.map(lineOf)}</g>;
}

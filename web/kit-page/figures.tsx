import { TileMap } from '../console/overview/tiles.tsx';
import { Trend } from '../console/trend.tsx';
import { NeedFigure } from '../console/what-if/need-figure.tsx';
import { IndexTrend } from '../kit/index-trend.tsx';
import { useSpeech } from '../kit/language.tsx';
import { Heading } from '../kit/parts.tsx';
import { indexMonths, months, points, wijken } from './made-up.ts';

/** Plots and tiles, each with what says the same in words. */
export function Figures() {
  const { say } = useSpeech();
  return (
    <>
      <Heading>{say('kitFigures')}</Heading>
      <IndexTrend months={indexMonths} label={say('kitIndex')} bounds={say('kitMadeUp')} />
      <Trend months={months} />
      <NeedFigure points={points} now={25} share={50} />
      <TileMap wijken={wijken} figure="index" />
    </>
  );
}

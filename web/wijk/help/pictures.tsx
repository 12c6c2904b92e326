import type { ReactNode } from 'react';

const Person = ({ x, y = 62 }: { x: number; y?: number }) => (
  <>
    <circle cx={x} cy={y - 22} r="9" />
    <path d={`M${x - 14} ${y + 14}c0-16 6-22 14-22s14 6 14 22z`} />
  </>
);
const Sheet = ({ x, y = 20 }: { x: number; y?: number }) => (
  <path d={`M${x} ${y}h34v48h-34zM${x + 7} ${y + 13}h20M${x + 7} ${y + 23}h20M${x + 7} ${y + 33}h12`} />
);
const Coin = ({ x, y }: { x: number; y: number }) => (
  <>
    <circle cx={x} cy={y} r="10" />
    <path d={`M${x + 4} ${y - 4}a5.5 5.5 0 1 0 0 8M${x - 6} ${y - 1.5}h7M${x - 6} ${y + 1.5}h7`} />
  </>
);
const Pot = ({ x }: { x: number }) => <path d={`M${x} 44h36l-4 34h-28zM${x - 3} 38h42v6h-42z`} />;
const Tick = ({ x, y }: { x: number; y: number }) => <path className="strong" d={`M${x} ${y}l6 7 12-14`} />;

/** Pictures of the help, drawn with a few shapes; the words beside them say the same. */
const pictures = {
  choose: (
    <>
      <Sheet x={16} />
      <path d="M58 36h18l-5-5M76 36l-5 5M58 60h18l-5-5M76 60l-5 5" />
      <Person x={100} y={50} />
      <Person x={136} y={50} />
      <Tick x={109} y={78} />
    </>
  ),
  hidden: (
    <>
      <Person x={50} />
      <path d="M30 30h40v22H30z" fill="var(--noaber-soft)" />
      <path d="M84 48h22l-6-6M106 48l-6 6" />
      <Sheet x={116} />
    </>
  ),
  consent: (
    <>
      <Person x={34} />
      <Sheet x={63} />
      <Person x={126} />
      <Tick x={71} y={82} />
    </>
  ),
  numbers: (
    <>
      <path d="M24 16v62h112" />
      <path className="full" d="M38 54h14v24H38zM62 40h14v38H62zM86 48h14v30H86zM110 28h14v50h-14z" />
    </>
  ),
  erased: (
    <>
      <Sheet x={30} />
      <path d="M84 44h22l-6-6M106 44l-6 6" />
      <path d="M116 20h34v48h-34z" strokeDasharray="4 5" />
    </>
  ),
  ballot: (
    <>
      <path d="M58 18h36v30H58z" />
      <Tick x={67} y={32} />
      <path d="M34 48h84v34H34zM54 48h44" />
    </>
  ),
  shares: (
    <>
      <Person x={30} />
      <Person x={76} />
      <Person x={122} />
      <Coin x={30} y={14} />
      <Coin x={76} y={14} />
      <Coin x={122} y={14} />
    </>
  ),
  income: (
    <>
      <Coin x={48} y={16} />
      <Coin x={80} y={12} />
      <Coin x={110} y={18} />
      <path d="M80 26v10M62 28l6 8M98 30l-5 7" />
      <Pot x={61} />
    </>
  ),
  pots: (
    <>
      <Pot x={16} />
      <Pot x={62} />
      <Pot x={108} />
      <Coin x={34} y={22} />
      <Coin x={80} y={22} />
      <Coin x={126} y={22} />
    </>
  ),
  book: (
    <>
      <path d="M80 24c-12-8-32-8-48-4v52c16-4 36-4 48 4 12-8 32-8 48-4V20c-16-4-36-4-48 4zM80 24v52" />
      <path d="M44 34h22M44 46h22M94 34h22M94 46h22" />
    </>
  ),
  together: (
    <>
      <Person x={54} />
      <Person x={106} />
      <path className="full" d="M80 46c-5-7-14-1-9 6l9 9 9-9c5-7-4-13-9-6z" />
    </>
  ),
  meet: (
    <>
      <path d="M20 42 80 12l60 30M32 38v44h96V38" />
      <Person x={62} y={68} />
      <Person x={98} y={68} />
    </>
  ),
} as const satisfies Record<string, ReactNode>;
/** Name of a picture. */
export type PictureName = keyof typeof pictures;

/** A picture; it is not read out. */
export const Picture = ({ name }: { readonly name: PictureName }) => (
  <svg className="drawing" viewBox="0 0 160 92" aria-hidden="true">
    {pictures[name]}
  </svg>
);

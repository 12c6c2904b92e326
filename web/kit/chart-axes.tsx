/** Where a chart stands in its drawing. */
export type Frame = { readonly width: number; readonly height: number; readonly left: number };

/** Lines across a chart at some values, the one at 0 whole, each with its value beside it. */
export const Across = ({
  values,
  y,
  written,
  frame: { width, left },
}: {
  values: readonly number[];
  y: (value: number) => number;
  written: (value: number) => string;
  frame: Frame;
}) =>
  values.map((value) => (
    <g key={value}>
      <line
        x1={left}
        x2={width}
        y1={y(value)}
        y2={y(value)}
        className="axis"
        strokeDasharray={value ? '2 6' : undefined}
      />
      <text x={left - 6} y={y(value) + 5} fontSize="14" textAnchor="end">
        {written(value)}
      </text>
    </g>
  ));

/** What stands under a chart where it begins and where it ends; once where that is the same. */
export const Along = ({
  from,
  to,
  frame: { width, height, left },
}: {
  from: string;
  to: string;
  frame: Frame;
}) => (
  <>
    <text x={left} y={height - 6} fontSize="14">
      {from}
    </text>
    {to !== from && (
      <text x={width} y={height - 6} fontSize="14" textAnchor="end">
        {to}
      </text>
    )}
  </>
);

import { type ReactNode, useState } from 'react';

type Props = {
  readonly summary: string;
  /** True where something in it is to be mended: that is not left folded away. */
  readonly wrong: boolean;
  readonly children: ReactNode;
};

/** Fields that are folded away until one opens them. Once open they stay so, also when the last of them is mended. */
export function Folded({ summary, wrong, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open || wrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

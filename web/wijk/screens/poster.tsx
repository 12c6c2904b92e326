import { renderSVG } from 'uqr';
import { Button } from '../../kit/parts.tsx';

type Props = {
  /** Where one comes by the code. */
  readonly address: string;
  readonly caption: string;
  /** On the button that prints; left out where the page has one of its own. */
  readonly print?: string;
};

/** What makes a poster of a page once it is printed: the code that leads to it. */
export const Poster = ({ address, caption, print }: Props) => (
  <>
    <figure className="poster__code">
      <img alt="" src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`} />
      <figcaption>{caption}</figcaption>
    </figure>
    {print && (
      <p className="no-print">
        <Button onClick={() => window.print()}>{print}</Button>
      </p>
    )}
  </>
);

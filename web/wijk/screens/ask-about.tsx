import { isCategory } from '../../../schema/categories.ts';
import { Icon } from '../../kit/icon.tsx';
import { useHere } from '../here.tsx';
import type { Asking } from './asking.ts';

/** The first step: one tap on the kind of help, and on. */
export function AskAbout({ asking, next }: { asking: Asking; next: () => void }) {
  const { wijk } = useHere();
  return (
    <ul className="picks">
      {wijk.categories.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="pick"
            aria-pressed={asking.category?.id === id}
            onClick={() => {
              asking.setCategory(id);
              next();
            }}
          >
            {isCategory(id) && <Icon name={id} large />}
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

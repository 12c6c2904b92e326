import { Icon, type IconName } from '../kit/icon.tsx';
import drawn from '../kit/icons.svg?raw';
import { useSpeech } from '../kit/language.tsx';
import { Heading } from '../kit/parts.tsx';
import { Scroll } from '../kit/scroll.tsx';

/** All of them, as they are drawn. */
const isIcon = (name: string): name is IconName => drawn.includes(`id="${name}"`);
const names = [...drawn.matchAll(/id="([\w-]+)"/g)].map(([, name = '']) => name).filter(isIcon);

/** Cards, tags, what was said to and fro, what opens, a table, and the pictograms. */
export function Lists() {
  const { say } = useSpeech();
  return (
    <>
      <Heading>{say('kitLists')}</Heading>
      <ul className="cards">
        <li className="card">
          <a className="nl-link" href="/kit">
            {say('kitGo')}
          </a>
          <p className="quiet">{say('kitLine')}</p>
          <span className="tag">{say('kitTag')}</span>{' '}
          <span className="tag tag--urgent">{say('kitUrgent')}</span>
        </li>
        <li className="card">
          <p className="code">BEGIN-2026</p>
          <p className="pre">{say('kitLine')}</p>
        </li>
      </ul>
      <ul className="talk">
        <li>{say('kitLine')}</li>
        <li className="mine">{say('kitHint')}</li>
      </ul>
      <details>
        <summary>{say('kitOpens')}</summary>
        <p>{say('kitLine')}</p>
      </details>
      <Scroll label={say('kitTable')}>
        <table className="utrecht-table">
          <caption>{say('kitTable')}</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort="ascending">
                <button type="button">{say('kitTag')}</button>
              </th>
              <th scope="col" className="number">
                {say('kitAmount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[12, 3450].map((n) => (
              <tr key={n}>
                <th scope="row">{say('kitTag')}</th>
                <td className="number">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Heading>{say('kitIcons')}</Heading>
      <ul className="row cards">
        {names.map((name) => (
          <li key={name} className="tag">
            <Icon name={name} /> <span lang="en">{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Empty, Heading } from '../../kit/parts.tsx';
import { Scroll } from '../../kit/scroll.tsx';
import type { Services } from './carrying-query.ts';

/** The services of the wijk: who provides each, since when, and how that came about. */
export function ServicesTable({ services }: { services: Services }) {
  const { say } = useSpeech();
  const { day } = useMoments();
  return (
    <section className="stack">
      <Heading>{say('services')}</Heading>
      {services.length === 0 && <Empty>{say('noServices')}</Empty>}
      {services.length > 0 && (
        <Scroll label={say('services')}>
          <table className="utrecht-table">
            <caption className="visually-hidden">{say('services')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('service')}</th>
                <th scope="col">{say('provider')}</th>
                <th scope="col">{say('since')}</th>
                <th scope="col">{say('history')}</th>
              </tr>
            </thead>
            <tbody>
              {services.map(({ id, name, categories, provider, since, next, history }) => (
                <tr key={id}>
                  <th scope="row">
                    {name} <span className="quiet">{categories.map((one) => one.name).join(', ')}</span>
                  </th>
                  <td>{say(provider ? `provider_${provider}` : 'notYet')}</td>
                  <td className="moment">
                    {since && day(since)}
                    {next && (
                      <p className="quiet">
                        {say('providerNext', { day: day(next.from), who: say(`provider_${next.provider}`) })}
                      </p>
                    )}
                  </td>
                  <td>
                    <details>
                      <summary>{say('historyOf', { service: name })}</summary>
                      <ul>
                        {history.map((one) => (
                          <li key={one.from}>
                            {day(one.from)}: {say(`provider_${one.provider}`)}. {one.why}
                          </li>
                        ))}
                      </ul>
                    </details>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

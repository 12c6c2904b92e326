import { instalmentsOver, lastDay } from '../../functions/challenges/due.ts';
import { potOf } from '../../functions/challenges/money.ts';
import type { Agreement, Challenge } from '../../functions/challenges/rules.ts';
import { placeChallenge } from '../../functions/challenges/store.ts';
import type { ProviderStep } from '../../functions/services/rules.ts';
import { placeService } from '../../functions/services/store.ts';
import { wijkScope } from '../../functions/tenancy/scope.ts';
import { Table } from '../../functions/tenancy/table.ts';
import { dossierSets } from '../../schema/dossiers.ts';
import { fiscalDay } from '../../schema/money.ts';
import { type City, newId, type Person } from '../harness/city.ts';
import { agreementOn, type Far, wijk } from './cast.ts';

/**
 * Puts challenges straight into the table, as far as they are to be, where the way there is not what is tried. A wijk
 * has few services, and each changes hands once a day: those that are named here stand as new each time.
 */
export function challengesPlaced(city: City, group: Person) {
  const table = new Table(city.bare, city.settings.tableName, wijkScope(wijk));
  const change = (action: string) => ({ at: city.time.now.toISOString(), by: group.id, action, st: 1 });

  /** A service of this name that somebody has provided for long; answers its id. */
  const service = async (id: string, provider: ProviderStep['provider']): Promise<string> => {
    const { at } = change('');
    const steps = [{ from: '2026-01-01', provider, why: 'Zo is het', at }];
    const about = { id, name: 'Geld en schulden', categories: [] };
    await table.put(placeService({ ...about, steps, trail: [change('openService')] }));
    return id;
  };

  const agreementIn = (id: string, serviceId: string, signedBy: Agreement['signedBy']): Agreement => {
    const { challengeId: _, ...terms } = agreementOn(id, serviceId, fiscalDay(city.time.now));
    return { ...terms, version: 1, signedBy };
  };

  /** A challenge that is this far, on a service; answers its id. */
  const challenge = async (far: Far, serviceId: string): Promise<string> => {
    const id = newId('chl');
    const { elements, terms } = dossierSets.middelburg;
    const signed = agreementIn(id, serviceId, ['group', 'municipality']);
    const contract = {
      signedAt: city.time.now.toISOString(),
      endsOn: lastDay(signed.startsOn, signed.months),
      pot: potOf(id),
      instalments: instalmentsOver(signed, { from: 0, months: signed.months, first: 1 }),
      extendedMonths: 0,
    };
    const more: Readonly<Record<Far, Partial<Challenge>>> = {
      draft: {},
      submitted: {},
      inDialogue: {},
      accepted: {},
      proposed: { agreement: agreementIn(id, serviceId, ['group']) },
      contracted: { agreement: signed, contract },
      running: { agreement: signed, contract },
      evaluated: { agreement: signed, contract },
    };
    await table.put(
      placeChallenge({
        id,
        title: 'Schulden samen oplossen',
        state: far === 'proposed' ? 'accepted' : far,
        draftedAt: city.time.now.toISOString(),
        group: [group.id],
        asking: [],
        rules: { elements, terms },
        answers: Object.fromEntries(elements.map((one) => [one.id, 'Wij kunnen dit'])),
        evaluations: [],
        ...(far === 'draft' ? {} : { submittedOn: fiscalDay(city.time.now) }),
        ...more[far],
        trail: [change('draftChallenge')],
      }),
    );
    return id;
  };

  return { service, challenge };
}

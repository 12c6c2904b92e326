import { cast } from '../../infra/local/demo/people.ts';
import { dayAfter } from '../../schema/amsterdam.ts';
import { fiscalDay } from '../../schema/money.ts';
import { agreementOn } from '../challenges/cast.ts';
import { newId } from '../harness/city.ts';
import type { openNoaber } from './harness.ts';

const way = ['draft', 'submitted', 'accepted', 'contracted', 'evaluated'] as const;

/** Brings a challenge of one resident as far as this, without a screen; answers its id. */
export const challengesIn =
  ({ asks, does }: Pick<Awaited<ReturnType<typeof openNoaber>>, 'asks' | 'does'>) =>
  async (to: (typeof way)[number], title: string): Promise<string> => {
    const [id, serviceId] = [newId('chl'), newId('svc')];
    const [{ sub: group }, { sub: municipality }] = [cast.asker, cast.coordinator];
    const [challengeId, today] = [id, fiscalDay(new Date())];
    const step = (sub: string, mutation: string, type: string, more: object = {}) =>
      does(sub, mutation, type, { challengeId, ...more });
    const steps = {
      draft: () => does(group, 'draftChallenge', 'DraftChallengeInput', { id, title }),
      submitted: async () => {
        const query = `{ challenge(id: "${id}") { version dossier { element } } }`;
        const { version, dossier } = (await asks(group, query)).challenge;
        const answers = dossier.map(({ element }: { element: string }) => ({
          element,
          text: 'Dit kunnen wij',
        }));
        const startsOn = dayAfter(today, 20 * 7);
        await step(group, 'changeChallenge', 'ChangeChallengeInput', { version, answers, startsOn });
        await step(group, 'submitChallenge', 'ChallengeIdInput');
      },
      accepted: async () => {
        await step(municipality, 'openDialogue', 'ChallengeIdInput');
        const why = 'De groep weet waar het over gaat.';
        await step(municipality, 'acceptChallenge', 'ChallengeReasonInput', { why });
      },
      contracted: async () => {
        const service = { id: serviceId, name: title, categories: [], provider: 'wij', from: '2026-01-01' };
        await does(municipality, 'openService', 'OpenServiceInput', { ...service, why: 'Zo is het nu' });
        await does(group, 'proposeAgreement', 'ProposeAgreementInput', agreementOn(id, serviceId, today));
        await step(municipality, 'signAgreement', 'SignAgreementInput', { version: 1 });
      },
      evaluated: async () => {
        await step(group, 'startChallenge', 'ChallengeIdInput');
        const found = { text: 'Het gaat goed.', met: [true, true] };
        await step(municipality, 'evaluateChallenge', 'EvaluateChallengeInput', found);
      },
    };
    for (const far of way.slice(0, way.indexOf(to) + 1)) await steps[far]();
    return id;
  };

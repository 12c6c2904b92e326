import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Notice, Page, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { AskAbout } from './ask-about.tsx';
import { AskTell } from './ask-tell.tsx';
import { AskWho } from './ask-who.tsx';
import { type Offer, type Step, stepOf, steps, useAsking } from './asking.ts';

const askDocument = graphql(`
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) { request { id } notice userErrors { code field message } }
  }
`);
const offerDocument = graphql(`
  query OfferToAsk($id: ID!) { offer(id: $id) { id title category { id } person { name } } }
`);

/** Ask the neighbourhood for help; or first of all whoever offers it, when one comes from an offer. */
export function Ask() {
  const [params] = useSearchParams();
  const offer = params.get('offer');
  return offer ? <AskByOffer key={offer} id={offer} /> : <AskForm />;
}

function AskByOffer({ id }: { id: string }) {
  const { say } = useSpeech();
  const { data, error, again } = useQuery(useHere().api, offerDocument, { id });
  if (!data)
    return (
      <Page title={say('askTitle')}>
        <Waiting error={error} again={again} />
      </Page>
    );
  // An offer that ended meanwhile is asked for as anything else is.
  return <AskForm offer={data.offer ?? undefined} />;
}

const titles = { about: 'askAbout', tell: 'askTell', who: 'askWho' } as const satisfies Record<Step, string>;

/** Three steps, each a place of its own: the back button of the browser goes a step back. */
function AskForm({ offer }: { offer?: Offer }) {
  const { say, language } = useSpeech();
  const { api, wijk } = useHere();
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const { busy, errors, run, errorOf } = useAction();
  const asking = useAsking(offer);
  const wanted = steps.find((one) => one === params.get('step')) ?? (offer ? 'tell' : 'about');
  // Nobody is further than what they filled in, whatever address they come by.
  const at = wanted === 'who' && asking.title.trim() === '' ? 'tell' : wanted;
  const step: Step = asking.category ? at : 'about';
  const to = (one: Step) => `/w/${wijk.id}/ask?${offer ? `offer=${offer.id}&` : ''}step=${one}`;

  // Runs after the heading took the focus: what is to be mended takes it from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each step anew
  useEffect(() => {
    if (errors.length) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [step, errors]);

  const send = async () => {
    const { id, category, title, text, urgency, audience, street, times, hideName, consentToWij } = asking;
    asking.sending();
    const fine = await run(async () => {
      const input = {
        ...{ id, title, text, urgency, audience, times, hideName, consentToWij },
        category: category?.id ?? '',
        street: street || null,
        offerId: offer?.id,
        languages: [language],
      };
      const { userErrors } = (await api.ask(askDocument, { input })).askForHelp;
      if (userErrors.some(({ code }) => code === 'ID_TAKEN')) {
        // The answer to the first try was lost, and the words are others by now.
        asking.renew();
        return [{ code: 'ID_TAKEN', message: say('sentBefore') }];
      }
      const first = steps.find((one) => userErrors.some(({ field }) => stepOf(field) === one));
      if (first && first !== step) go(to(first));
      return userErrors;
    });
    if (!fine) return;
    asking.forget();
    go(`/w/${wijk.id}/request/${id}`, { replace: true });
  };
  return (
    <Page title={say(titles[step])} above={say('askStep', { step: steps.indexOf(step) + 1 })}>
      {offer && (
        <Notice>{say('askOffer', { name: offer.person?.name ?? '', title: offer.title ?? '' })}</Notice>
      )}
      {step === 'about' && <Mend errors={errors.filter(({ field }) => field === 'category')} />}
      {step === 'about' && <AskAbout asking={asking} next={() => go(to('tell'))} />}
      {step === 'tell' && <AskTell asking={asking} errorOf={errorOf} next={() => go(to('who'))} />}
      {step === 'who' && <AskWho {...{ asking, busy, errors, errorOf, send, to }} />}
    </Page>
  );
}

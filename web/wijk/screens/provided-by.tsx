import { useSpeech } from '../../kit/language.tsx';
import { Notice } from '../../kit/parts.tsx';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';

const providersDocument = graphql(`query Providers { services { id name provider categories { id } } }`);

/** Says beforehand who provides what one is about to ask, and how that goes; nothing for what has no service. */
export function ProvidedBy({ category }: { category: string }) {
  const { say } = useSpeech();
  const { data } = useQuery(useHere().api, providersDocument, {});
  const service = data?.services.find(({ categories }) => categories.some(({ id }) => id === category));
  return service?.provider ? (
    <Notice>{say(`asking_${service.provider}`, { service: service.name })}</Notice>
  ) : null;
}

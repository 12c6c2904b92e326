import type { UserError } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';

/** What every change of a request answers: what to mend, under the name of the mutation. */
export type Changed = Readonly<Record<string, { readonly userErrors: readonly UserError[] }>>;

export const answer = graphql(
  `mutation Answer($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code field message } } }`,
);
export const withdrawAnswer = graphql(
  `mutation WithdrawAnswer($input: RequestIdInput!) { withdrawAnswer(input: $input) { userErrors { code field message } } }`,
);
export const accept = graphql(
  `mutation Accept($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { userErrors { code field message } } }`,
);
export const undoMatch = graphql(
  `mutation UndoMatch($input: ReasonInput!) { undoMatch(input: $input) { userErrors { code field message } } }`,
);
export const widen = graphql(
  `mutation Widen($input: RequestIdInput!) { widenRequest(input: $input) { userErrors { code field message } } }`,
);
export const escalate = graphql(
  `mutation Escalate($input: EscalateInput!) { escalateRequest(input: $input) { userErrors { code field message } } }`,
);
export const withdrawConsent = graphql(
  `mutation WithdrawConsent($input: RequestIdInput!) { withdrawConsent(input: $input) { userErrors { code field message } } }`,
);
export const offerHandBack = graphql(
  `mutation OfferHandBack($input: OfferHandBackInput!) { offerHandBack(input: $input) { userErrors { code field message } } }`,
);
export const allowHandBack = graphql(
  `mutation AllowHandBack($input: RequestIdInput!) { allowHandBack(input: $input) { userErrors { code field message } } }`,
);
export const acceptHandBack = graphql(
  `mutation AcceptHandBack($input: RequestIdInput!) { acceptHandBack(input: $input) { userErrors { code field message } } }`,
);
export const declineHandBack = graphql(
  `mutation DeclineHandBack($input: ReasonInput!) { declineHandBack(input: $input) { userErrors { code field message } } }`,
);
export const complete = graphql(
  `mutation Complete($input: CompleteRequestInput!) { completeRequest(input: $input) { userErrors { code field message } } }`,
);
export const withdraw = graphql(
  `mutation Withdraw($input: ReasonInput!) { withdrawRequest(input: $input) { userErrors { code field message } } }`,
);
export const recordHours = graphql(
  `mutation RecordHours($input: RecordWijHoursInput!) { recordWijHours(input: $input) { userErrors { code field message } } }`,
);

import { wijkDocument } from '../../schema/generated/wijk-document.ts';
import { wijkDocuments } from '../../schema/generated/wijk-documents.ts';
import { further } from '../../schema/languages/further.ts';
import { activitiesApi } from '../activities/api.ts';
import { assemblyApi } from '../assembly/api.ts';
import { auditApi } from '../audit/api.ts';
import { bankApi } from '../bank/api.ts';
import { budgetApi } from '../budget/api.ts';
import { challengesApi } from '../challenges/api.ts';
import { deskApi } from '../desk/api.ts';
import { standingIn } from '../desk/standing-in.ts';
import { expensesApi } from '../expenses/api.ts';
import { factsApi } from '../facts/api.ts';
import { filesApi } from '../files/api.ts';
import { formationApi } from '../formation/api.ts';
import { initiativesApi } from '../initiatives/api.ts';
import { ledgerApi } from '../ledger/api.ts';
import { matchingApi } from '../matching/api.ts';
import { whoTakesPart } from '../members/accounts.ts';
import { membersApi } from '../members/api.ts';
import { offersApi } from '../offers/api.ts';
import { privacyApi } from '../privacy/api.ts';
import { requestsApi } from '../requests/api.ts';
import { mineApi } from '../requests/mine.ts';
import { safetyApi } from '../safety/api.ts';
import { scalingApi } from '../scaling/api.ts';
import { servicesApi } from '../services/api.ts';
import { settlementApi } from '../settlement/api.ts';
import { statutesApi } from '../statutes/api.ts';
import { tellingApi } from '../telling/api.ts';
import type { Caller } from '../tenancy/caller.ts';
import { wijkScope } from '../tenancy/scope.ts';
import type { WijkSettings } from '../tenancy/settings.ts';
import { votingApi } from '../voting/api.ts';
import { type ApiHandler, makeApi } from './api.ts';
import { executable } from './executable.ts';
import { type AnyNode, nodeFor, nodeTypes } from './node.ts';

const resolvers = {
  Query: {
    ...statutesApi.Query,
    ...membersApi.Query,
    ...requestsApi.Query,
    ...auditApi.Query,
    ...ledgerApi.Query,
    ...budgetApi.Query,
    ...initiativesApi.Query,
    ...votingApi.Query,
    ...assemblyApi.Query,
    ...safetyApi.Query,
    ...expensesApi.Query,
    ...bankApi.Query,
    ...offersApi.Query,
    ...activitiesApi.Query,
    ...tellingApi.Query,
    ...deskApi.Query,
    ...challengesApi.Query,
    ...servicesApi.Query,
    ...formationApi.Query,
    ...settlementApi.Query,
    ...scalingApi.Query,
    ...factsApi.Query,
    node: (_: unknown, { id }: { id: string }, caller: Caller) => nodeFor(caller, id),
  },
  Mutation: {
    ...membersApi.Mutation,
    ...requestsApi.Mutation,
    ...privacyApi.Mutation,
    ...ledgerApi.Mutation,
    ...budgetApi.Mutation,
    ...initiativesApi.Mutation,
    ...votingApi.Mutation,
    ...assemblyApi.Mutation,
    ...safetyApi.Mutation,
    ...filesApi.Mutation,
    ...expensesApi.Mutation,
    ...bankApi.Mutation,
    ...matchingApi.Mutation,
    ...offersApi.Mutation,
    ...activitiesApi.Mutation,
    ...tellingApi.Mutation,
    ...deskApi.Mutation,
    ...challengesApi.Mutation,
    ...servicesApi.Mutation,
    ...formationApi.Mutation,
    ...settlementApi.Mutation,
    ...scalingApi.Mutation,
  },
  Wijk: statutesApi.Wijk,
  StatutesVersion: statutesApi.StatutesVersion,
  Meeting: assemblyApi.Meeting,
  Motion: assemblyApi.Motion,
  Report: safetyApi.Report,
  Me: {
    ...safetyApi.Me,
    ...membersApi.Me,
    ...mineApi.Me,
    ...privacyApi.Me,
    ...matchingApi.Me,
    ...offersApi.Me,
    ...activitiesApi.Me,
    ...tellingApi.Me,
    ...deskApi.Me,
    ...formationApi.Me,
  },
  Desk: deskApi.Desk,
  DeskLogEntry: deskApi.DeskLogEntry,
  Paper: deskApi.Paper,
  Person: membersApi.Person,
  Invitation: membersApi.Invitation,
  Request: requestsApi.Request,
  Answer: requestsApi.Answer,
  HandBack: requestsApi.HandBack,
  Look: requestsApi.Look,
  Message: requestsApi.Message,
  Money: ledgerApi.Money,
  Pot: ledgerApi.Pot,
  Budget: budgetApi.Budget,
  Challenge: challengesApi.Challenge,
  ChallengeRules: challengesApi.ChallengeRules,
  ChallengeElement: challengesApi.ChallengeElement,
  ChallengeFile: challengesApi.ChallengeFile,
  ChallengeSummary: challengesApi.ChallengeSummary,
  ChallengeNote: challengesApi.ChallengeNote,
  Agreement: challengesApi.Agreement,
  Contract: challengesApi.Contract,
  Round: votingApi.Round,
  Initiative: initiativesApi.Initiative,
  Claim: expensesApi.Claim,
  PaymentFile: bankApi.PaymentFile,
  BankLine: bankApi.BankLine,
  Settlement: settlementApi.Settlement,
  SettlementEntry: settlementApi.SettlementEntry,
  SettlementLine: settlementApi.SettlementLine,
  Ask: matchingApi.Ask,
  Offer: offersApi.Offer,
  News: tellingApi.News,
  PhoneNote: tellingApi.PhoneNote,
  Attachment: filesApi.Attachment,
  Activity: activitiesApi.Activity,
  Occurrence: activitiesApi.Occurrence,
  Service: servicesApi.Service,
  ServiceFigures: servicesApi.ServiceFigures,
  Dispensability: factsApi.Dispensability,
  Formation: formationApi.Formation,
  Specialism: formationApi.Specialism,
  BaselineProposal: formationApi.BaselineProposal,
  WeekHours: formationApi.WeekHours,
  ScalingVerdict: scalingApi.ScalingVerdict,
  StepProposal: scalingApi.StepProposal,
  StepProposalSummary: scalingApi.StepProposalSummary,
  StepShare: scalingApi.StepShare,
  StepObjection: scalingApi.StepObjection,
  StepReasoning: scalingApi.StepReasoning,
  StepNeed: scalingApi.StepNeed,
  StepMonth: scalingApi.StepMonth,
  RailFinding: scalingApi.RailFinding,
  Node: { __resolveType: ({ kind }: AnyNode) => nodeTypes[kind] },
};

/** The schema holds no tenant: it is made once, and every wijk of a process answers by it. */
let schema: ReturnType<typeof executable> | undefined;

/** The API of one wijk. */
export function makeWijkApi(settings: WijkSettings): ApiHandler {
  schema ??= executable(wijkDocument, resolvers);
  return makeApi({
    path: `/w/${settings.wijk}`,
    document: wijkDocument,
    documents: wijkDocuments,
    schema,
    scope: wijkScope(settings.wijk),
    further,
    whoAsks: async (caller, desk) => {
      const own = await whoTakesPart(caller);
      return desk ? standingIn(own, desk) : own;
    },
    settings,
  });
}

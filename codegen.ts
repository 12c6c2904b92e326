import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  scalars: { DateTime: 'string', Tags: 'string[]', Cents: 'number', ID: 'string' },
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  // An input with a default always has a value by the time a resolver sees it.
  avoidOptionals: { defaultValue: true },
  skipTypename: true,
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  resolversNonOptionalTypename: false,
};

/** What the resolvers of one API get and must answer; mappers name the type that stands behind a GraphQL type. */
const resolvers = (context: string, mappers: Record<string, string>) => ({
  plugins: ['typescript', 'typescript-resolvers'],
  config: { ...config, contextType: context, mappers, showUnusedMappers: false },
});

const wijk = ['schema/shared/*.graphql', 'schema/wijk/*.graphql'];
const city = ['schema/shared/*.graphql', 'schema/city/*.graphql'];

/** Typed documents of one web app, from the queries that its screens write. */
const documents = (app: 'wijk' | 'console', schema: string[]) => ({
  [`web/${app}/generated/`]: {
    schema,
    documents: [`web/${app}/**/*.{ts,tsx}`],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      scalars: config.scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
    },
  },
});

export default {
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    ...documents('wijk', wijk),
    ...documents('console', city),
    'schema/generated/wijk.ts': { schema: wijk, plugins: ['typescript'], config },
    'schema/generated/city.ts': { schema: city, plugins: ['typescript'], config },
    'functions/gateway/generated/wijk.ts': {
      schema: wijk,
      ...resolvers('../../tenancy/caller.ts#Caller', {
        Money: 'object',
        Report: '../../safety/store.ts#Report as ReportRecord',
        Activity: '../../activities/api.ts#ActivityView',
        Occurrence: '../../activities/api.ts#OccurrenceView',
        Meeting: '../../assembly/api.ts#MeetingView',
        Motion: '../../assembly/api.ts#MotionView',
        StatutesVersion: '../../statutes/store.ts#StatutesVersion as StatutesVersionRecord',
        Pot: '../../ledger/api.ts#PotView',
        Budget: '../../budget/api.ts#BudgetView',
        Round: '../../voting/api.ts#RoundView',
        Initiative: '../../initiatives/api.ts#InitiativeView',
        Ask: '../../matching/api.ts#AskView',
        Offer: '../../offers/api.ts#OfferView',
        Challenge: '../../challenges/api.ts#ChallengeView',
        ChallengeSummary: '../../challenges/store.ts#Summary as ChallengeSummaryRecord',
        ChallengeNote: '../../challenges/rules.ts#Note as ChallengeNoteRecord',
        ChallengeRules: '../../challenges/rules.ts#WijkRules',
        ChallengeFile: '../../challenges/rules.ts#DossierFile',
        ChallengeElement: '../../../schema/dossiers.ts#DossierElement',
        Agreement: '../../challenges/rules.ts#Agreement as AgreementRecord',
        Contract: '../../challenges/rules.ts#Contract as ContractRecord',
        Claim: '../../expenses/api.ts#ClaimView',
        PaymentFile: '../../bank/rules.ts#Payment as PaymentRecord',
        BankLine: '../../bank/rules.ts#BankLine as BankLineRecord',
        Attachment: '../../files/rules.ts#StoredFile',
        Journal: '../../ledger/rules.ts#Journal as JournalRecord',
        Entry: '../../ledger/rules.ts#Entry as EntryRecord',
        Wijk: '../../statutes/store.ts#WijkRecord',
        Me: '../../members/views.ts#MeView',
        Person: '../../members/views.ts#PersonView',
        Invitation: '../../members/views.ts#InvitationView',
        Request: '../../requests/views.ts#RequestView',
        Answer: '../../requests/views.ts#AnswerView',
        Message: '../../requests/views.ts#MessageView',
        Look: '../../requests/views.ts#LookView',
        HandBack: '../../requests/views.ts#HandBackView',
        News: '../../telling/api.ts#NewsView',
        PhoneNote: '../../telling/api.ts#PhoneNoteView',
        Desk: '../../desk/rules.ts#Desk as DeskRecord',
        DeskLogEntry: '../../desk/store.ts#Entry as DeskLogRecord',
        Paper: '../../desk/rules.ts#Paper as PaperRecord',
        Formation: '../../formation/api.ts#FormationView',
        Specialism: '../../formation/api.ts#SpecialismView',
        BaselineProposal: '../../formation/api.ts#ProposalView',
        WeekHours: '../../formation/api.ts#WeekHoursView',
        Settlement: '../../settlement/api.ts#SettlementView',
        SettlementEntry: '../../settlement/api.ts#EntryView',
        SettlementLine: '../../settlement/api.ts#LineView',
        ServiceFigures: '../../services/api.ts#FiguresView',
        Service: '../../services/api.ts#ServiceView',
        Dispensability: '../../facts/api.ts#DispensabilityView',
        ScalingVerdict: '../../scaling/store.ts#KeptVerdict',
        StepProposal: '../../scaling/api.ts#StepProposalView',
        StepProposalSummary: '../../scaling/store.ts#Summary as StepProposalSummaryRecord',
        StepShare: '../../scaling/strength/rules.ts#ShareStep',
        StepObjection: '../../scaling/decisions.ts#Objection',
        StepReasoning: '../../scaling/rules.ts#Reasoning',
        StepMonth: '../../scaling/guard/rules.ts#MonthShown',
        StepNeed: '../../scaling/rules.ts#NeedShown',
        RailFinding: '../../scaling/guard/rules.ts#Finding',
        Node: '../node.ts#AnyNode',
      }),
    },
    'functions/gateway/generated/city.ts': {
      schema: city,
      ...resolvers('../../tenancy/caller.ts#Caller', {
        City: '../../city/views.ts#CityView',
        CityWijk: '../../city/views.ts#CityWijkView',
        CityChallenge: '../../challenges/publishing.ts#Published',
        CitySettlement: '../../settlement/publishing.ts#PublishedSettlement',
        Official: '../../city/views.ts#OfficialView',
        Node: '../../city/views.ts#CityNode',
      }),
    },
  },
} satisfies CodegenConfig;

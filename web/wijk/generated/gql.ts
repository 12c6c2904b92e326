/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Here {\n    wijk { id name categories { id name } streets vouchersNeeded retentionDays }\n    me { id roles mayGrant person { name languages } application { word vouchers needed } }\n  }\n": typeof types.HereDocument,
    "\n  mutation CloseDesk($input: DeskIdInput!) { closeDesk(input: $input) { userErrors { code field message } } }\n": typeof types.CloseDeskDocument,
    "\n  query MadeAtDesk { me { deskLog(first: 50) { edges { node { at action subject } } } } }\n": typeof types.MadeAtDeskDocument,
    "\n  query EnteredSheets { papers(state: entered, first: 50) { edges { node { id became } } } }\n": typeof types.EnteredSheetsDocument,
    "\n  mutation FinishSheet($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n": typeof types.FinishSheetDocument,
    "\n  query UnseenNews { me { unseenNews news(first: 50) { edges { node { about seen } } } } }\n": typeof types.UnseenNewsDocument,
    "mutation PlanActivity($input: PlanActivityInput!) { planActivity(input: $input) { userErrors { code field message } } }": typeof types.PlanActivityDocument,
    "mutation AcceptActivity($input: ActivityIdInput!) { acceptActivity(input: $input) { userErrors { code field message } } }": typeof types.AcceptActivityDocument,
    "mutation CancelActivity($input: CancelActivityInput!) { cancelActivity(input: $input) { userErrors { code field message } } }": typeof types.CancelActivityDocument,
    "mutation ChangeOccurrence($input: ChangeOccurrenceInput!) { changeOccurrence(input: $input) { userErrors { code field message } } }": typeof types.ChangeOccurrenceDocument,
    "mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { userErrors { code field message } } }": typeof types.NoteAttendanceDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id title text language place category state cost repeats series places givenBy reason can\n      next(count: 6) {\n        activity { id title language category series cost places repeats givenBy }\n        day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n        mine { state number until }\n        attendance people { person { id name } standing { state number until } came }\n      }\n      lately { day startsAt cancelled attendance people { person { id name } standing { state number until } came } }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  query AgendaWeek($from: String!) {\n    agenda(from: $from, days: 7) {\n      activity { id title language cost series givenBy } day startsAt endsAt place cancelled why\n    }\n  }\n": typeof types.AgendaWeekDocument,
    "\n  query Agenda($from: String!) {\n    agenda(from: $from, days: 14) { ...OccurrenceCard }\n    me { signUps { ...OccurrenceCard } }\n    proposedActivities { id title language }\n  }\n  fragment OccurrenceCard on Occurrence {\n    activity { id title language category series cost places repeats givenBy }\n    day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n    mine { state number until }\n  }\n": typeof types.AgendaDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { request { id } notice userErrors { code field message } }\n  }\n": typeof types.AskForHelpDocument,
    "\n  query OfferToAsk($id: ID!) { offer(id: $id) { id title category { id } person { name } } }\n": typeof types.OfferToAskDocument,
    "\n  mutation DeclineAsk($input: RequestIdInput!) { declineAsk(input: $input) { userErrors { code field message } } }\n": typeof types.DeclineAskDocument,
    "\n  query Assembly($after: String) {\n    meetings(first: 20, after: $after) {\n      edges { node { id title place state startsAt votingNow hasVote motions { id title language state } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AssemblyDocument,
    "mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { userErrors { code field message } } }": typeof types.ConveneDocument,
    "\n  query AtDesk {\n    me {\n      requests(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      offers { id title until category { name } }\n      signUps { activity { id title language } day startsAt }\n    }\n  }\n": typeof types.AtDeskDocument,
    "mutation CastBallot($input: CastBallotInput!) { castBallot(input: $input) { ballot { revision } userErrors { code field message } } }": typeof types.CastBallotDocument,
    "mutation MatchLine($input: MatchLineInput!) { matchLine(input: $input) { userErrors { code field message } } }": typeof types.MatchLineDocument,
    "mutation MatchInstalment($input: MatchInstalmentInput!) { matchInstalment(input: $input) { userErrors { code field message } } }": typeof types.MatchInstalmentDocument,
    "mutation BookLine($input: BookLineInput!) { bookLine(input: $input) { userErrors { code field message } } }": typeof types.BookLineDocument,
    "mutation IgnoreLine($input: IgnoreLineInput!) { ignoreLine(input: $input) { userErrors { code field message } } }": typeof types.IgnoreLineDocument,
    "\n  query Bank($after: String) {\n    bankAccount { iban name }\n    money { pots { id name } }\n    released: claims(state: released, first: 50) { edges { node { id amount } } }\n    paymentFiles(first: 10) { edges { node { id createdAt count total } } }\n    bankLines(first: 50, after: $after) {\n      edges { node { id date amount name iban description proposal { because source pot settlement claim { id description holder } instalment { challengeId title number bookedOn } } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BankDocument,
    "query PaymentXml($id: ID!) { paymentFile(id: $id) { xml } }": typeof types.PaymentXmlDocument,
    "mutation SetBankAccount($input: SetBankAccountInput!) { setBankAccount(input: $input) { userErrors { code field message } } }": typeof types.SetBankAccountDocument,
    "mutation CreatePaymentFile($input: CreatePaymentFileInput!) { createPaymentFile(input: $input) { userErrors { code field message } } }": typeof types.CreatePaymentFileDocument,
    "mutation ImportStatement($input: ImportStatementInput!) { importStatement(input: $input) { statement { lines added } userErrors { code field message } } }": typeof types.ImportStatementDocument,
    "\n  mutation Vouch($input: VouchInput!) { vouch(input: $input) { name userErrors { code field message } } }\n": typeof types.VouchDocument,
    "mutation DraftBudget($input: DraftBudgetInput!) { draftBudget(input: $input) { userErrors { code field message } } }": typeof types.DraftBudgetDocument,
    "\n  query Budget($year: Int) {\n    budget(year: $year) {\n      year\n      version\n      adopted { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      draft { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      incomes { source expected actual }\n      lines { potId name purpose challengeId budgeted received committed spent left }\n    }\n  }\n": typeof types.BudgetDocument,
    "\n  query Carrying {\n    services {\n      id\n      name\n      provider\n      since\n      version\n      categories { id name }\n      next { from provider }\n      history { from provider why at }\n    }\n    dispensability {\n      trend\n      months(last: 11) { month percent low high final }\n    }\n    serviceMonths(first: 6) {\n      month\n      figures {\n        provider\n        service { id name }\n        asked solvedByResidents solvedTogether solvedByWij\n        firstAnswerHours slowAnswerHours satisfactionTenths escalatedAgain cameBack wijMinutes\n      }\n    }\n    formation {\n      version\n      specialisms {\n        id\n        name\n        version\n        service { id name }\n        baseline { fte tariff from }\n        actual { fte tariff from }\n        baselines { from until fte tariff why at }\n        actuals { from until fte tariff why at }\n        proposal { from until fte tariff why proposedBy mayAgree }\n      }\n      parameters { kind from value source assumed inForce at }\n      weeks(first: 8) { week specialisms { minutes specialism { id name } } }\n    }\n  }\n": typeof types.CarryingDocument,
    "query ServicesToTake { services { id name provider } }": typeof types.ServicesToTakeDocument,
    "mutation ProposeAgreement($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { userErrors { code field message } } }": typeof types.ProposeAgreementDocument,
    "mutation SignAgreement($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field message } } }": typeof types.SignAgreementDocument,
    "mutation BookInstalment($input: BookInstalmentInput!) { bookInstalment(input: $input) { userErrors { code field message } } }": typeof types.BookInstalmentDocument,
    "mutation PayBackRest($input: ChallengeIdInput!) { payBackRest(input: $input) { userErrors { code field message } } }": typeof types.PayBackRestDocument,
    "mutation SubmitChallenge($input: ChallengeIdInput!) { done: submitChallenge(input: $input) { userErrors { code field message } } }": typeof types.SubmitChallengeDocument,
    "mutation OpenDialogue($input: ChallengeIdInput!) { done: openDialogue(input: $input) { userErrors { code field message } } }": typeof types.OpenDialogueDocument,
    "mutation StartChallenge($input: ChallengeIdInput!) { done: startChallenge(input: $input) { userErrors { code field message } } }": typeof types.StartChallengeDocument,
    "mutation JoinChallenge($input: ChallengeIdInput!) { done: joinChallenge(input: $input) { userErrors { code field message } } }": typeof types.JoinChallengeDocument,
    "mutation LeaveChallenge($input: ChallengeIdInput!) { done: leaveChallenge(input: $input) { userErrors { code field message } } }": typeof types.LeaveChallengeDocument,
    "mutation AcceptChallenge($input: ChallengeReasonInput!) { done: acceptChallenge(input: $input) { userErrors { code field message } } }": typeof types.AcceptChallengeDocument,
    "mutation RejectChallenge($input: ChallengeReasonInput!) { done: rejectChallenge(input: $input) { userErrors { code field message } } }": typeof types.RejectChallengeDocument,
    "mutation EndChallenge($input: ChallengeReasonInput!) { done: endChallenge(input: $input) { userErrors { code field message } } }": typeof types.EndChallengeDocument,
    "mutation ChangeChallenge($input: ChangeChallengeInput!) { changeChallenge(input: $input) { userErrors { code field message } } }": typeof types.ChangeChallengeDocument,
    "mutation AttachToChallenge($input: AttachToChallengeInput!) { attachToChallenge(input: $input) { userErrors { code field message } } }": typeof types.AttachToChallengeDocument,
    "mutation DetachFromChallenge($input: DetachFromChallengeInput!) { detachFromChallenge(input: $input) { userErrors { code field message } } }": typeof types.DetachFromChallengeDocument,
    "\n  query ChallengeRules {\n    challengeRules { set version elements { id name } terms { applyWeeks decisionWeeks months extensionMonths } }\n  }\n": typeof types.ChallengeRulesDocument,
    "mutation SetChallengeRules($input: SetChallengeRulesInput!) { setChallengeRules(input: $input) { userErrors { code field message } } }": typeof types.SetChallengeRulesDocument,
    "mutation EvaluateChallenge($input: EvaluateChallengeInput!) { evaluateChallenge(input: $input) { userErrors { code field message } } }": typeof types.EvaluateChallengeDocument,
    "mutation RenewChallenge($input: RenewChallengeInput!) { renewChallenge(input: $input) { userErrors { code field message } } }": typeof types.RenewChallengeDocument,
    "mutation ReturnChallenge($input: ReturnChallengeInput!) { returnChallenge(input: $input) { userErrors { code field message } } }": typeof types.ReturnChallengeDocument,
    "\n  query ChallengeNotes($id: ID!, $after: String) {\n    challenge(id: $id) {\n      notes(first: 20, after: $after) {\n        edges { node { id kind at heldOn side text author { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.ChallengeNotesDocument,
    "mutation NoteOnChallenge($input: NoteOnChallengeInput!) { noteOnChallenge(input: $input) { userErrors { code field message } } }": typeof types.NoteOnChallengeDocument,
    "\n  query OneChallenge($id: ID!) {\n    challenge(id: $id) {\n      id title state version startsOn submittedOn decideBy overdue runOut reason side can missing\n      group { id name } asking { id name }\n      dossier { element name text }\n      files { id name contentType bytes url }\n      terms { applyWeeks decisionWeeks }\n      agreement {\n        version task result yearlyBudget costBefore startsOn months instalmentsPerYear qualityMeasures exit signedBy\n        service { id name }\n      }\n      contract { endsOn pot { id name balance } instalments { number dueOn amount bookedOn } }\n      evaluations { on text measures { measure met } }\n      handover { from rest paidOn }\n    }\n  }\n": typeof types.OneChallengeDocument,
    "mutation AdmitToChallenge($input: AdmitToChallengeInput!) { admitToChallenge(input: $input) { userErrors { code field message } } }": typeof types.AdmitToChallengeDocument,
    "\n  query Challenges($phase: ChallengePhase!, $after: String) {\n    challenges(phase: $phase, first: 20, after: $after) {\n      edges { node { id title state decideBy overdue endsOn runOut } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ChallengesDocument,
    "mutation DraftChallenge($input: DraftChallengeInput!) { draftChallenge(input: $input) { userErrors { code field message } } }": typeof types.DraftChallengeDocument,
    "\n  mutation ClaimAccount($input: ClaimAccountInput!) {\n    claimAccount(input: $input) { person { id name } userErrors { code field message } }\n  }\n": typeof types.ClaimAccountDocument,
    "mutation ApproveClaim($input: ClaimIdInput!) { done: approveClaim(input: $input) { userErrors { code field message } } }": typeof types.ApproveClaimDocument,
    "mutation ReleaseClaim($input: ClaimIdInput!) { done: releaseClaim(input: $input) { userErrors { code field message } } }": typeof types.ReleaseClaimDocument,
    "mutation WithdrawClaim($input: ClaimIdInput!) { done: withdrawClaim(input: $input) { userErrors { code field message } } }": typeof types.WithdrawClaimDocument,
    "mutation RejectClaim($input: RejectClaimInput!) { done: rejectClaim(input: $input) { userErrors { code field message } } }": typeof types.RejectClaimDocument,
    "mutation AddReceipt($input: AddReceiptInput!) { done: addReceipt(input: $input) { userErrors { code field message } } }": typeof types.AddReceiptDocument,
    "mutation SubmitClaim($input: SubmitClaimInput!) { submitClaim(input: $input) { userErrors { code field message } } }": typeof types.SubmitClaimDocument,
    "\n  query Claims($treasury: Boolean!) {\n    money { pots { id name } }\n    funded: initiatives(state: funded, first: 50) { edges { node { id title } } }\n    running: initiatives(state: running, first: 50) { edges { node { id title } } }\n    reported: initiatives(state: reported, first: 50) { edges { node { id title } } }\n    mine: claims(mine: true, first: 50) { edges { node { ...Shown } } }\n    submitted: claims(state: submitted, first: 50) { edges { node { ...Shown } } }\n    approved: claims(state: approved, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n    overdue: claims(overdue: true, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n  }\n  fragment Shown on Claim {\n    id state amount fromName description holder iban reason accountDueAt createdAt can\n    claimant { name } receipt { url }\n  }\n": typeof types.ClaimsDocument,
    "\n  query PeopleAtDesk($search: String!) { members(search: $search, first: 10) { edges { node { id name street } } } }\n": typeof types.PeopleAtDeskDocument,
    "\n  mutation OpenDesk($input: OpenDeskInput!) {\n    openDesk(input: $input) { desk { id openedAt endsAt paperId slipUntil person { id name } } userErrors { code field message } }\n  }\n": typeof types.OpenDeskDocument,
    "\n  query OwnDeskLog($after: String) {\n    me {\n      deskLog(first: 20, after: $after) {\n        edges { cursor node { at action host { name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.OwnDeskLogDocument,
    "\n  query Pile($after: String) {\n    papers(first: 50, after: $after) {\n      edges { node { id mark kind name note at } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PileDocument,
    "\n  mutation TakeInPaper($input: TakeInPaperInput!) { takeInPaper(input: $input) { paper { mark } userErrors { code field message } } }\n": typeof types.TakeInPaperDocument,
    "\n  mutation FinishPaper($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n": typeof types.FinishPaperDocument,
    "mutation SignUpFor($input: SignUpInput!) { done: signUp(input: $input) { userErrors { code field message } } }": typeof types.SignUpForDocument,
    "mutation ConfirmPlaceFor($input: SignUpInput!) { done: confirmPlace(input: $input) { userErrors { code field message } } }": typeof types.ConfirmPlaceForDocument,
    "mutation SignOffFor($input: SignUpInput!) { done: signOff(input: $input) { userErrors { code field message } } }": typeof types.SignOffForDocument,
    "mutation OpenSpecialism($input: OpenSpecialismInput!) { openSpecialism(input: $input) { userErrors { code field message } } }": typeof types.OpenSpecialismDocument,
    "mutation ChangeSpecialism($input: ChangeSpecialismInput!) { changeSpecialism(input: $input) { userErrors { code field message } } }": typeof types.ChangeSpecialismDocument,
    "mutation SetActualFte($input: StrengthInput!) { setActualFte(input: $input) { userErrors { code field message } } }": typeof types.SetActualFteDocument,
    "mutation ProposeBaseline($input: StrengthInput!) { proposeBaseline(input: $input) { userErrors { code field message } } }": typeof types.ProposeBaselineDocument,
    "mutation SetFormationParameter($input: SetFormationParameterInput!) { setFormationParameter(input: $input) { userErrors { code field message } } }": typeof types.SetFormationParameterDocument,
    "mutation AgreeBaseline($input: AgreeBaselineInput!) { agreeBaseline(input: $input) { userErrors { code field message } } }": typeof types.AgreeBaselineDocument,
    "mutation CastMotionVoteFor($input: CastMotionVoteInput!) { castMotionVote(input: $input) { userErrors { code field message } } }": typeof types.CastMotionVoteForDocument,
    "\n  query Invitations { invitations(first: 20) { edges { node { id code roles uses used expiresAt works } } } }\n": typeof types.InvitationsDocument,
    "\n  mutation Invite($input: InviteInput!) { invite(input: $input) { invitation { id code } userErrors { code field message } } }\n": typeof types.InviteDocument,
    "\n  mutation EndInvitation($input: EndInvitationInput!) { endInvitation(input: $input) { userErrors { code field message } } }\n": typeof types.EndInvitationDocument,
    "\n  mutation Join($input: JoinWithCodeInput!) { joinWithCode(input: $input) { userErrors { code field message } } }\n": typeof types.JoinDocument,
    "\n  mutation AskToJoin($input: AskToJoinInput!) { askToJoin(input: $input) { userErrors { code field message } } }\n": typeof types.AskToJoinDocument,
    "mutation BlockPerson($input: PersonIdInput!) { blockPerson(input: $input) { userErrors { code field message } } }": typeof types.BlockPersonDocument,
    "mutation ReportPerson($input: ReportPersonInput!) { reportPerson(input: $input) { userErrors { code field message } } }": typeof types.ReportPersonDocument,
    "\n  mutation Leave($input: LeaveInput!) { leave(input: $input) { userErrors { code field message } } }\n": typeof types.LeaveDocument,
    "\n  query WijkAudit($after: String) {\n    audit(first: 50, after: $after) {\n      edges { cursor node { at by via action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WijkAuditDocument,
    "\n  query Meeting($id: ID!) {\n    money { pots { id name } }\n    meeting(id: $id) {\n      id title place state startsAt endsAt votingFrom motionsUntil reason hasVote votingNow agendaOpen\n      proxyTo { id name } proxiesFrom { id name } notes { at text }\n      motions {\n        id kind title text language state from amount fromPot toPot initiativeId year myVote myRevision\n        votesFor { person { id name } vote revision }\n        proposer { id name }\n        difference { number title before after }\n        outcome { sentence article statutes notCarriedOut }\n      }\n    }\n  }\n": typeof types.MeetingDocument,
    "mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { userErrors { code field message } } }": typeof types.CancelMeetingDocument,
    "mutation NoteInMinutes($input: NoteInMinutesInput!) { noteInMinutes(input: $input) { userErrors { code field message } } }": typeof types.NoteInMinutesDocument,
    "\n  query Mine {\n    me {\n      requests(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    }\n  }\n": typeof types.MineDocument,
    "mutation BookIncome($input: BookIncomeInput!) { bookIncome(input: $input) { userErrors { code field message } } }": typeof types.BookIncomeDocument,
    "mutation MoveMoney($input: MoveMoneyInput!) { moveMoney(input: $input) { userErrors { code field message } } }": typeof types.MoveMoneyDocument,
    "\n  query Money($after: String) {\n    money { bank promised owed pots { id name balance workingGroup { id name } } }\n    ledger(first: 50, after: $after) {\n      edges { node { id number year date type description legs { account amount } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MoneyDocument,
    "mutation PutMotion($input: PutMotionInput!) { putMotion(input: $input) { userErrors { code field message } } }": typeof types.PutMotionDocument,
    "query Appealed { initiatives(state: appealed, first: 50) { edges { node { id title } } } }": typeof types.AppealedDocument,
    "query Appeals($board: Boolean!) { me { measures { id kind why appealed liftedAt } } reports(open: false, first: 50) @include(if: $board) { edges { node { id appeal measure why about { name } } } } }": typeof types.AppealsDocument,
    "query WaitingClaims($mine: Boolean!) { claims(state: submitted, mine: $mine, first: 50) { edges { node { id description } } } }": typeof types.WaitingClaimsDocument,
    "mutation CastMotionVote($input: CastMotionVoteInput!) { castMotionVote(input: $input) { motion { myVote } userErrors { code field message } } }": typeof types.CastMotionVoteDocument,
    "mutation WithdrawMotion($input: MotionIdInput!) { withdrawMotion(input: $input) { userErrors { code field message } } }": typeof types.WithdrawMotionDocument,
    "query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }": typeof types.MembersNamedDocument,
    "\n  query News($after: String) {\n    me {\n      unseenNews\n      news(first: 50, after: $after) {\n        edges { cursor node { about at many seen text path } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.NewsDocument,
    "mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { code field message } } }": typeof types.SignUpDocument,
    "mutation SignOff($input: SignUpInput!) { signOff(input: $input) { userErrors { code field message } } }": typeof types.SignOffDocument,
    "mutation ConfirmPlace($input: SignUpInput!) { confirmPlace(input: $input) { userErrors { code field message } } }": typeof types.ConfirmPlaceDocument,
    "\n  mutation OfferHelp($input: OfferHelpInput!) { offerHelp(input: $input) { userErrors { code field message } } }\n": typeof types.OfferHelpDocument,
    "\n  query Offers($category: ID, $search: String, $after: String) {\n    offers(category: $category, search: $search, first: 20, after: $after) {\n      edges { node { id title text mine until category { name } person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OffersDocument,
    "\n  mutation WithdrawOffer($input: OfferIdInput!) { withdrawOffer(input: $input) { userErrors { code field message } } }\n": typeof types.WithdrawOfferDocument,
    "\n  query Office {\n    stepProposals(phase: open, first: 50) {\n      edges { node { id direction before after agreed corners objected lapsesOn mayAssent service { id name } } }\n    }\n    answering: challenges(phase: answering, first: 20) { edges { node { id title state decideBy overdue } } }\n    underWay: challenges(phase: underWay, first: 20) { edges { node { id title endsOn runOut } } }\n    settlements(first: 8) { quarter draft { saved wijk mayAgree } }\n  }\n": typeof types.OfficeDocument,
    "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      id title text languages state audience urgency street createdAt mine can attention provider wijOffered wijMinutes neighboursAsked\n      category { name }\n      requester { id name }\n      answers { id text language viaHandBack person { id name } }\n      helper { id name }\n      contact { name reach }\n      escalation { at ground }\n      handBack { note to { name } }\n      outcome { solvedBy satisfaction comment }\n      looks { at by { name } }\n      messages(first: 100) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.OneRequestDocument,
    "\n  query OwnAtDesk {\n    me { reach person { name street } news(first: 20) { edges { cursor node { at seen text path about } } } }\n  }\n": typeof types.OwnAtDeskDocument,
    "\n  mutation UpdateAtDesk($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n": typeof types.UpdateAtDeskDocument,
    "\n  query EverythingAtDesk { me { everything } }\n": typeof types.EverythingAtDeskDocument,
    "query CalendarLink { me { calendarUrl calendarRevision } }": typeof types.CalendarLinkDocument,
    "mutation ReplaceCalendarLink($input: ReplaceCalendarLinkInput!) { replaceCalendarLink(input: $input) { userErrors { code field message } } }": typeof types.ReplaceCalendarLinkDocument,
    "query OwnSafety { me { blocked { id name } measures { id kind why at until appealed liftedAt } } }": typeof types.OwnSafetyDocument,
    "mutation UnblockPerson($input: PersonIdInput!) { unblockPerson(input: $input) { userErrors { code field message } } }": typeof types.UnblockPersonDocument,
    "mutation AppealMeasure($input: AppealMeasureInput!) { appealMeasure(input: $input) { userErrors { code field message } } }": typeof types.AppealMeasureDocument,
    "\n  query People($search: String) { members(search: $search, first: 50) { edges { node { id name roles } } } }\n": typeof types.PeopleDocument,
    "\n  query PhoneNotes { phoneNotes(first: 50) { edges { node { id phone many person { name } } } } }\n": typeof types.PhoneNotesDocument,
    "\n  mutation PhoneNoteDone($input: PhoneNoteDoneInput!) { phoneNoteDone(input: $input) { userErrors { code field message } } }\n": typeof types.PhoneNoteDoneDocument,
    "mutation PlanRound($input: PlanRoundInput!) { planRound(input: $input) { userErrors { code field message } } }": typeof types.PlanRoundDocument,
    "query ReadyPlans { initiatives(state: admissible, first: 50) { edges { node { id title cost } } } }": typeof types.ReadyPlansDocument,
    "\n  query Plan($id: ID!) {\n    initiative(id: $id) {\n      id title text language state estimate cost supporters supportersNeeded supported reason appeal report roundId can pictures { url }\n      proposer { id name }\n    }\n  }\n": typeof types.PlanDocument,
    "mutation Support($input: InitiativeIdInput!) { done: supportInitiative(input: $input) { userErrors { code field message } } }": typeof types.SupportDocument,
    "mutation Admit($input: InitiativeIdInput!) { done: admitInitiative(input: $input) { userErrors { code field message } } }": typeof types.AdmitDocument,
    "mutation StartPlan($input: InitiativeIdInput!) { done: startInitiative(input: $input) { userErrors { code field message } } }": typeof types.StartPlanDocument,
    "mutation Reject($input: InitiativeReasonInput!) { done: rejectInitiative(input: $input) { userErrors { code field message } } }": typeof types.RejectDocument,
    "mutation Appeal($input: InitiativeReasonInput!) { done: appealInitiative(input: $input) { userErrors { code field message } } }": typeof types.AppealDocument,
    "mutation Cost($input: CostInitiativeInput!) { done: costInitiative(input: $input) { userErrors { code field message } } }": typeof types.CostDocument,
    "mutation Report($input: ReportInitiativeInput!) { done: reportInitiative(input: $input) { userErrors { code field message } } }": typeof types.ReportDocument,
    "\n  query Plans($after: String) {\n    initiatives(first: 50, after: $after) {\n      edges { node { id title language state cost estimate supporters supportersNeeded } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PlansDocument,
    "mutation Propose($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { userErrors { code field message } } }": typeof types.ProposeDocument,
    "\n  query Profile { me { livedExperience times nearby reach person { name languages street talents } } }\n": typeof types.ProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n": typeof types.UpdateProfileDocument,
    "\n  query Everything { me { everything } }\n": typeof types.EverythingDocument,
    "query Providers { services { id name provider categories { id } } }": typeof types.ProvidersDocument,
    "mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { userErrors { code field message } } }": typeof types.GiveProxyDocument,
    "mutation WithdrawProxy($input: MeetingIdInput!) { withdrawProxy(input: $input) { userErrors { code field message } } }": typeof types.WithdrawProxyDocument,
    "\n  query Devices { pushKey me { devices { id endpoint service at } } }\n": typeof types.DevicesDocument,
    "\n  mutation TurnOnPush($input: TurnOnPushInput!) { turnOnPush(input: $input) { userErrors { code field message } } }\n": typeof types.TurnOnPushDocument,
    "\n  mutation TurnOffPush($input: TurnOffPushInput!) { turnOffPush(input: $input) { userErrors { code field message } } }\n": typeof types.TurnOffPushDocument,
    "query Reports { reports(first: 50) { edges { node { id at text message by { name } about { name } } } } }": typeof types.ReportsDocument,
    "mutation DecideReport($input: DecideReportInput!) { decideReport(input: $input) { userErrors { code field message } } }": typeof types.DecideReportDocument,
    "mutation Answer($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code field message } } }": typeof types.AnswerDocument,
    "mutation WithdrawAnswer($input: RequestIdInput!) { withdrawAnswer(input: $input) { userErrors { code field message } } }": typeof types.WithdrawAnswerDocument,
    "mutation Accept($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { userErrors { code field message } } }": typeof types.AcceptDocument,
    "mutation UndoMatch($input: ReasonInput!) { undoMatch(input: $input) { userErrors { code field message } } }": typeof types.UndoMatchDocument,
    "mutation Widen($input: RequestIdInput!) { widenRequest(input: $input) { userErrors { code field message } } }": typeof types.WidenDocument,
    "mutation Escalate($input: EscalateInput!) { escalateRequest(input: $input) { userErrors { code field message } } }": typeof types.EscalateDocument,
    "mutation WithdrawConsent($input: RequestIdInput!) { withdrawConsent(input: $input) { userErrors { code field message } } }": typeof types.WithdrawConsentDocument,
    "mutation OfferHandBack($input: OfferHandBackInput!) { offerHandBack(input: $input) { userErrors { code field message } } }": typeof types.OfferHandBackDocument,
    "mutation AllowHandBack($input: RequestIdInput!) { allowHandBack(input: $input) { userErrors { code field message } } }": typeof types.AllowHandBackDocument,
    "mutation AcceptHandBack($input: RequestIdInput!) { acceptHandBack(input: $input) { userErrors { code field message } } }": typeof types.AcceptHandBackDocument,
    "mutation DeclineHandBack($input: ReasonInput!) { declineHandBack(input: $input) { userErrors { code field message } } }": typeof types.DeclineHandBackDocument,
    "mutation Complete($input: CompleteRequestInput!) { completeRequest(input: $input) { userErrors { code field message } } }": typeof types.CompleteDocument,
    "mutation Withdraw($input: ReasonInput!) { withdrawRequest(input: $input) { userErrors { code field message } } }": typeof types.WithdrawDocument,
    "mutation RecordHours($input: RecordWijHoursInput!) { recordWijHours(input: $input) { userErrors { code field message } } }": typeof types.RecordHoursDocument,
    "\n  query Neighbours($search: String) { members(search: $search, role: resident, first: 10) { edges { node { id name } } } }\n": typeof types.NeighboursDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code field message } } }\n": typeof types.SendMessageDocument,
    "\n  query Requests($audience: Audience!, $category: ID, $wij: Boolean!, $after: String) {\n    requests(audience: $audience, category: $category, first: 20, after: $after) {\n      edges { node { id title languages state urgency street createdAt category { name } requester { id name } escalation @include(if: $wij) { at ground } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RequestsDocument,
    "mutation Grant($input: RoleInput!) { grantRole(input: $input) { userErrors { code field message } } }": typeof types.GrantDocument,
    "mutation Revoke($input: RoleInput!) { revokeRole(input: $input) { userErrors { code field message } } }": typeof types.RevokeDocument,
    "\n  query OneRound($id: ID!) {\n    round(id: $id) {\n      id title state budget opensAt closesAt ballotType most mostPoints canVote canOpen\n      method { rule }\n      plans { number initiativeId title cost }\n      myBallot { receipt revision choices { initiativeId points } }\n      outcome { ballots spent rest channels { channel ballots } plans { number title cost votes funded sentence } }\n    }\n  }\n": typeof types.OneRoundDocument,
    "mutation OpenRound($input: RoundIdInput!) { openRound(input: $input) { userErrors { code field message } } }": typeof types.OpenRoundDocument,
    "\n  query Rounds($after: String) {\n    rounds(first: 20, after: $after) {\n      edges { node { id title state budget opensAt closesAt canVote myBallot { revision } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RoundsDocument,
    "mutation OpenService($input: OpenServiceInput!) { openService(input: $input) { userErrors { code field message } } }": typeof types.OpenServiceDocument,
    "mutation ChangeService($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code field message } } }": typeof types.ChangeServiceDocument,
    "mutation SetProvider($input: SetProviderInput!) { setProvider(input: $input) { userErrors { code field message } } }": typeof types.SetProviderDocument,
    "mutation CorrectSettlement($input: CorrectSettlementInput!) { correctSettlement(input: $input) { userErrors { code field message } } }": typeof types.CorrectSettlementDocument,
    "mutation WithdrawCorrection($input: WithdrawCorrectionInput!) { withdrawCorrection(input: $input) { userErrors { code field message } } }": typeof types.WithdrawCorrectionDocument,
    "mutation ReceiveSettlement($input: ReceiveSettlementInput!) { receiveSettlement(input: $input) { userErrors { code field message } } }": typeof types.ReceiveSettlementDocument,
    "mutation UndoReceipt($input: UndoReceiptInput!) { undoReceipt(input: $input) { userErrors { code field message } } }": typeof types.UndoReceiptDocument,
    "\n  query OneSettlement($quarter: String!) {\n    wijk { name }\n    settlement(quarter: $quarter) {\n      quarter from until share saved wijk city received owed version\n      booked { ...Entry }\n      draft { ...Entry }\n      receipts { journal on amount }\n    }\n    formation { specialisms { id name } }\n  }\n  fragment Entry on SettlementEntry {\n    number draft why madeAt bookedAt saved wijk city savedMore wijkMore agreedBy mayAgree\n    lines { specialismId specialism from until baselineFte actualFte yearHours savedHours tariff cents days yearDays }\n    leftOut { specialismId specialism from until why }\n  }\n": typeof types.OneSettlementDocument,
    "mutation AgreeSettlement($input: AgreeSettlementInput!) { agreeSettlement(input: $input) { userErrors { code field message } } }": typeof types.AgreeSettlementDocument,
    "\n  query Settlements {\n    settlements(first: 40) { quarter saved wijk city received owed draft { saved wijk } booked { number } }\n  }\n": typeof types.SettlementsDocument,
    "mutation DraftSettlement($input: DraftSettlementInput!) { draftSettlement(input: $input) { userErrors { code field message } } }": typeof types.DraftSettlementDocument,
    "query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }": typeof types.PeopleToSignUpDocument,
    "\n  query Slip($id: ID!) {\n    request(id: $id) { id title text state street createdAt mine category { name } }\n  }\n": typeof types.SlipDocument,
    "query SlipCode($id: ID!) { desk(id: $id) { slipCode slipUntil } }": typeof types.SlipCodeDocument,
    "\n  query Start($host: Boolean!, $treasury: Boolean!, $board: Boolean!, $corner: Boolean!) {\n    requests(first: 5) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    rounds(first: 3) { edges { node { id title closesAt canVote myBallot { revision } } } }\n    meetings(first: 3) { edges { node { id title place state startsAt endsAt motionsToVote { id title language } } } }\n    money { pots { id balance } }\n    budget { year adopted { state } lines { left } }\n    claims(mine: true, first: 10) { edges { node { id amount description state accountDueAt } } }\n    me {\n      asks(first: 10) { edges { node { reasons request { id title languages state urgency street createdAt category { name } requester { id name } } } } }\n      signUps { activity { id title language } day startsAt endsAt mine { state } }\n      requests(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } attention } } }\n      helping(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } handBack { at } } } }\n    }\n    proposedActivities @include(if: $host) { id }\n    phoneNotes(first: 10) @include(if: $host) { edges { node { id } } }\n    submitted: claims(state: submitted, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    approved: claims(state: approved, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    released: claims(state: released, first: 10) @include(if: $treasury) { edges { node { id } } }\n    papers(first: 10) @include(if: $host) { edges { node { id } } }\n    settlements(first: 4) @include(if: $board) { quarter draft { mayAgree } }\n    reports(first: 10) @include(if: $board) { edges { node { id } } }\n    initiatives(first: 20) @include(if: $board) { edges { node { id state } } }\n    stepProposals(phase: open, first: 10) @include(if: $corner) { edges { node { id } } }\n  }\n": typeof types.StartDocument,
    "\n  query Rules {\n    statutes {\n      rules {\n        responseHours expiryDays stillHelpedDays retentionDays vouchers waveHours asksPerWeek\n        nearStreets { one other }\n        powers { decision upTo by }\n        assembly { noticeDays quorumPercent majority statutesMajority proxies earlyDays recordDays }\n        initiatives { supporters votingAge }\n        lettingGo { goodMonths safetyReserve biggestStep satisfactionTenths inTimePercent backPercent corners reinvestmentPercent }\n      }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query PreviewStatutes($changes: StatutesChangeInput!) {\n    previewStatutes(changes: $changes) { difference { number title before after } userErrors { code field message } }\n  }\n": typeof types.PreviewStatutesDocument,
    "\n  query Statutes($version: Int) {\n    statutes(version: $version) { version from inForce articles { number title paragraphs } }\n    statutesVersions { version from inForce motionId }\n  }\n": typeof types.StatutesDocument,
    "mutation AssentToStep($input: AssentToStepInput!) { done: assentToStep(input: $input) { userErrors { code field message } } }": typeof types.AssentToStepDocument,
    "mutation ObjectToStep($input: ObjectToStepInput!) { done: objectToStep(input: $input) { userErrors { code field message } } }": typeof types.ObjectToStepDocument,
    "mutation WithdrawObjection($input: StepProposalIdInput!) { done: withdrawObjection(input: $input) { userErrors { code field message } } }": typeof types.WithdrawObjectionDocument,
    "mutation WithdrawStep($input: StepProposalIdInput!) { done: withdrawStep(input: $input) { userErrors { code field message } } }": typeof types.WithdrawStepDocument,
    "mutation ProposeStep($input: ProposeStepInput!) { done: proposeStep(input: $input) { userErrors { code field message } } }": typeof types.ProposeStepDocument,
    "mutation ReverseStep($input: ReverseStepInput!) { done: reverseStep(input: $input) { userErrors { code field message } } }": typeof types.ReverseStepDocument,
    "\n  query Steps {\n    open: stepProposals(phase: open, first: 50) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    over: stepProposals(phase: over, first: 20) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    scaling { month verdicts { nothing reasons service { id name } proposal { id } } }\n    services { id name }\n  }\n": typeof types.StepsDocument,
    "\n  query OneStep($id: ID!) {\n    stepProposal(id: $id) {\n      id direction state source before after savedInQuarter why scenario reverses reversedBy supersededBy\n      warnings reasons lapsesOn from version can mayAssent\n      service { id name }\n      madeBy { id name }\n      shares { before after specialism { id name } }\n      corners { role at by { id name } }\n      objections { role why at withdrawnAt }\n      reasoning {\n        actual reserve\n        need { fte low high promise percent months handled minutes }\n        findings { month rail state value limit article }\n        months { month asked escalated escalatedAgain solvedByResidents solvedByWij cameBack }\n      }\n    }\n  }\n": typeof types.OneStepDocument,
    "\n  query Telling { me { telling { choices { group when } channel phone quietFrom quietTo digestAt language failedAt } } }\n": typeof types.TellingDocument,
    "\n  mutation SetTelling($input: SetTellingInput!) { setTelling(input: $input) { userErrors { code field message } } }\n": typeof types.SetTellingDocument,
    "\n  query OwnWeekHours {\n    me { weekHours(first: 20) { edges { node { id week minutes correctedBy specialism { name } } } } }\n  }\n": typeof types.OwnWeekHoursDocument,
    "mutation RecordWeekHours($input: RecordWeekHoursInput!) { recordWeekHours(input: $input) { userErrors { code field message } } }": typeof types.RecordWeekHoursDocument,
    "mutation CorrectWeekHours($input: CorrectWeekHoursInput!) { correctWeekHours(input: $input) { userErrors { code field message } } }": typeof types.CorrectWeekHoursDocument,
    "\n  query RestOfTalk($id: ID!, $after: String) {\n    request(id: $id) {\n      messages(first: 100, after: $after) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.RestOfTalkDocument,
    "query GroupChoice($search: String) { members(search: $search, first: 50) { edges { node { id name } } } }": typeof types.GroupChoiceDocument,
    "mutation SetWorkingGroup($input: SetWorkingGroupInput!) { setWorkingGroup(input: $input) { userErrors { code field message } } }": typeof types.SetWorkingGroupDocument,
    "\n  mutation MarkSeen($input: MarkSeenInput!) { markSeen(input: $input) { userErrors { code field message } } }\n": typeof types.MarkSeenDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) { upload { url method headers { name value } } userErrors { code field message } }\n  }\n": typeof types.RequestUploadDocument,
};
const documents: Documents = {
    "\n  query Here {\n    wijk { id name categories { id name } streets vouchersNeeded retentionDays }\n    me { id roles mayGrant person { name languages } application { word vouchers needed } }\n  }\n": types.HereDocument,
    "\n  mutation CloseDesk($input: DeskIdInput!) { closeDesk(input: $input) { userErrors { code field message } } }\n": types.CloseDeskDocument,
    "\n  query MadeAtDesk { me { deskLog(first: 50) { edges { node { at action subject } } } } }\n": types.MadeAtDeskDocument,
    "\n  query EnteredSheets { papers(state: entered, first: 50) { edges { node { id became } } } }\n": types.EnteredSheetsDocument,
    "\n  mutation FinishSheet($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n": types.FinishSheetDocument,
    "\n  query UnseenNews { me { unseenNews news(first: 50) { edges { node { about seen } } } } }\n": types.UnseenNewsDocument,
    "mutation PlanActivity($input: PlanActivityInput!) { planActivity(input: $input) { userErrors { code field message } } }": types.PlanActivityDocument,
    "mutation AcceptActivity($input: ActivityIdInput!) { acceptActivity(input: $input) { userErrors { code field message } } }": types.AcceptActivityDocument,
    "mutation CancelActivity($input: CancelActivityInput!) { cancelActivity(input: $input) { userErrors { code field message } } }": types.CancelActivityDocument,
    "mutation ChangeOccurrence($input: ChangeOccurrenceInput!) { changeOccurrence(input: $input) { userErrors { code field message } } }": types.ChangeOccurrenceDocument,
    "mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { userErrors { code field message } } }": types.NoteAttendanceDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id title text language place category state cost repeats series places givenBy reason can\n      next(count: 6) {\n        activity { id title language category series cost places repeats givenBy }\n        day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n        mine { state number until }\n        attendance people { person { id name } standing { state number until } came }\n      }\n      lately { day startsAt cancelled attendance people { person { id name } standing { state number until } came } }\n    }\n  }\n": types.ActivityDocument,
    "\n  query AgendaWeek($from: String!) {\n    agenda(from: $from, days: 7) {\n      activity { id title language cost series givenBy } day startsAt endsAt place cancelled why\n    }\n  }\n": types.AgendaWeekDocument,
    "\n  query Agenda($from: String!) {\n    agenda(from: $from, days: 14) { ...OccurrenceCard }\n    me { signUps { ...OccurrenceCard } }\n    proposedActivities { id title language }\n  }\n  fragment OccurrenceCard on Occurrence {\n    activity { id title language category series cost places repeats givenBy }\n    day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n    mine { state number until }\n  }\n": types.AgendaDocument,
    "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { request { id } notice userErrors { code field message } }\n  }\n": types.AskForHelpDocument,
    "\n  query OfferToAsk($id: ID!) { offer(id: $id) { id title category { id } person { name } } }\n": types.OfferToAskDocument,
    "\n  mutation DeclineAsk($input: RequestIdInput!) { declineAsk(input: $input) { userErrors { code field message } } }\n": types.DeclineAskDocument,
    "\n  query Assembly($after: String) {\n    meetings(first: 20, after: $after) {\n      edges { node { id title place state startsAt votingNow hasVote motions { id title language state } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AssemblyDocument,
    "mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { userErrors { code field message } } }": types.ConveneDocument,
    "\n  query AtDesk {\n    me {\n      requests(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      offers { id title until category { name } }\n      signUps { activity { id title language } day startsAt }\n    }\n  }\n": types.AtDeskDocument,
    "mutation CastBallot($input: CastBallotInput!) { castBallot(input: $input) { ballot { revision } userErrors { code field message } } }": types.CastBallotDocument,
    "mutation MatchLine($input: MatchLineInput!) { matchLine(input: $input) { userErrors { code field message } } }": types.MatchLineDocument,
    "mutation MatchInstalment($input: MatchInstalmentInput!) { matchInstalment(input: $input) { userErrors { code field message } } }": types.MatchInstalmentDocument,
    "mutation BookLine($input: BookLineInput!) { bookLine(input: $input) { userErrors { code field message } } }": types.BookLineDocument,
    "mutation IgnoreLine($input: IgnoreLineInput!) { ignoreLine(input: $input) { userErrors { code field message } } }": types.IgnoreLineDocument,
    "\n  query Bank($after: String) {\n    bankAccount { iban name }\n    money { pots { id name } }\n    released: claims(state: released, first: 50) { edges { node { id amount } } }\n    paymentFiles(first: 10) { edges { node { id createdAt count total } } }\n    bankLines(first: 50, after: $after) {\n      edges { node { id date amount name iban description proposal { because source pot settlement claim { id description holder } instalment { challengeId title number bookedOn } } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BankDocument,
    "query PaymentXml($id: ID!) { paymentFile(id: $id) { xml } }": types.PaymentXmlDocument,
    "mutation SetBankAccount($input: SetBankAccountInput!) { setBankAccount(input: $input) { userErrors { code field message } } }": types.SetBankAccountDocument,
    "mutation CreatePaymentFile($input: CreatePaymentFileInput!) { createPaymentFile(input: $input) { userErrors { code field message } } }": types.CreatePaymentFileDocument,
    "mutation ImportStatement($input: ImportStatementInput!) { importStatement(input: $input) { statement { lines added } userErrors { code field message } } }": types.ImportStatementDocument,
    "\n  mutation Vouch($input: VouchInput!) { vouch(input: $input) { name userErrors { code field message } } }\n": types.VouchDocument,
    "mutation DraftBudget($input: DraftBudgetInput!) { draftBudget(input: $input) { userErrors { code field message } } }": types.DraftBudgetDocument,
    "\n  query Budget($year: Int) {\n    budget(year: $year) {\n      year\n      version\n      adopted { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      draft { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      incomes { source expected actual }\n      lines { potId name purpose challengeId budgeted received committed spent left }\n    }\n  }\n": types.BudgetDocument,
    "\n  query Carrying {\n    services {\n      id\n      name\n      provider\n      since\n      version\n      categories { id name }\n      next { from provider }\n      history { from provider why at }\n    }\n    dispensability {\n      trend\n      months(last: 11) { month percent low high final }\n    }\n    serviceMonths(first: 6) {\n      month\n      figures {\n        provider\n        service { id name }\n        asked solvedByResidents solvedTogether solvedByWij\n        firstAnswerHours slowAnswerHours satisfactionTenths escalatedAgain cameBack wijMinutes\n      }\n    }\n    formation {\n      version\n      specialisms {\n        id\n        name\n        version\n        service { id name }\n        baseline { fte tariff from }\n        actual { fte tariff from }\n        baselines { from until fte tariff why at }\n        actuals { from until fte tariff why at }\n        proposal { from until fte tariff why proposedBy mayAgree }\n      }\n      parameters { kind from value source assumed inForce at }\n      weeks(first: 8) { week specialisms { minutes specialism { id name } } }\n    }\n  }\n": types.CarryingDocument,
    "query ServicesToTake { services { id name provider } }": types.ServicesToTakeDocument,
    "mutation ProposeAgreement($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { userErrors { code field message } } }": types.ProposeAgreementDocument,
    "mutation SignAgreement($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field message } } }": types.SignAgreementDocument,
    "mutation BookInstalment($input: BookInstalmentInput!) { bookInstalment(input: $input) { userErrors { code field message } } }": types.BookInstalmentDocument,
    "mutation PayBackRest($input: ChallengeIdInput!) { payBackRest(input: $input) { userErrors { code field message } } }": types.PayBackRestDocument,
    "mutation SubmitChallenge($input: ChallengeIdInput!) { done: submitChallenge(input: $input) { userErrors { code field message } } }": types.SubmitChallengeDocument,
    "mutation OpenDialogue($input: ChallengeIdInput!) { done: openDialogue(input: $input) { userErrors { code field message } } }": types.OpenDialogueDocument,
    "mutation StartChallenge($input: ChallengeIdInput!) { done: startChallenge(input: $input) { userErrors { code field message } } }": types.StartChallengeDocument,
    "mutation JoinChallenge($input: ChallengeIdInput!) { done: joinChallenge(input: $input) { userErrors { code field message } } }": types.JoinChallengeDocument,
    "mutation LeaveChallenge($input: ChallengeIdInput!) { done: leaveChallenge(input: $input) { userErrors { code field message } } }": types.LeaveChallengeDocument,
    "mutation AcceptChallenge($input: ChallengeReasonInput!) { done: acceptChallenge(input: $input) { userErrors { code field message } } }": types.AcceptChallengeDocument,
    "mutation RejectChallenge($input: ChallengeReasonInput!) { done: rejectChallenge(input: $input) { userErrors { code field message } } }": types.RejectChallengeDocument,
    "mutation EndChallenge($input: ChallengeReasonInput!) { done: endChallenge(input: $input) { userErrors { code field message } } }": types.EndChallengeDocument,
    "mutation ChangeChallenge($input: ChangeChallengeInput!) { changeChallenge(input: $input) { userErrors { code field message } } }": types.ChangeChallengeDocument,
    "mutation AttachToChallenge($input: AttachToChallengeInput!) { attachToChallenge(input: $input) { userErrors { code field message } } }": types.AttachToChallengeDocument,
    "mutation DetachFromChallenge($input: DetachFromChallengeInput!) { detachFromChallenge(input: $input) { userErrors { code field message } } }": types.DetachFromChallengeDocument,
    "\n  query ChallengeRules {\n    challengeRules { set version elements { id name } terms { applyWeeks decisionWeeks months extensionMonths } }\n  }\n": types.ChallengeRulesDocument,
    "mutation SetChallengeRules($input: SetChallengeRulesInput!) { setChallengeRules(input: $input) { userErrors { code field message } } }": types.SetChallengeRulesDocument,
    "mutation EvaluateChallenge($input: EvaluateChallengeInput!) { evaluateChallenge(input: $input) { userErrors { code field message } } }": types.EvaluateChallengeDocument,
    "mutation RenewChallenge($input: RenewChallengeInput!) { renewChallenge(input: $input) { userErrors { code field message } } }": types.RenewChallengeDocument,
    "mutation ReturnChallenge($input: ReturnChallengeInput!) { returnChallenge(input: $input) { userErrors { code field message } } }": types.ReturnChallengeDocument,
    "\n  query ChallengeNotes($id: ID!, $after: String) {\n    challenge(id: $id) {\n      notes(first: 20, after: $after) {\n        edges { node { id kind at heldOn side text author { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.ChallengeNotesDocument,
    "mutation NoteOnChallenge($input: NoteOnChallengeInput!) { noteOnChallenge(input: $input) { userErrors { code field message } } }": types.NoteOnChallengeDocument,
    "\n  query OneChallenge($id: ID!) {\n    challenge(id: $id) {\n      id title state version startsOn submittedOn decideBy overdue runOut reason side can missing\n      group { id name } asking { id name }\n      dossier { element name text }\n      files { id name contentType bytes url }\n      terms { applyWeeks decisionWeeks }\n      agreement {\n        version task result yearlyBudget costBefore startsOn months instalmentsPerYear qualityMeasures exit signedBy\n        service { id name }\n      }\n      contract { endsOn pot { id name balance } instalments { number dueOn amount bookedOn } }\n      evaluations { on text measures { measure met } }\n      handover { from rest paidOn }\n    }\n  }\n": types.OneChallengeDocument,
    "mutation AdmitToChallenge($input: AdmitToChallengeInput!) { admitToChallenge(input: $input) { userErrors { code field message } } }": types.AdmitToChallengeDocument,
    "\n  query Challenges($phase: ChallengePhase!, $after: String) {\n    challenges(phase: $phase, first: 20, after: $after) {\n      edges { node { id title state decideBy overdue endsOn runOut } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ChallengesDocument,
    "mutation DraftChallenge($input: DraftChallengeInput!) { draftChallenge(input: $input) { userErrors { code field message } } }": types.DraftChallengeDocument,
    "\n  mutation ClaimAccount($input: ClaimAccountInput!) {\n    claimAccount(input: $input) { person { id name } userErrors { code field message } }\n  }\n": types.ClaimAccountDocument,
    "mutation ApproveClaim($input: ClaimIdInput!) { done: approveClaim(input: $input) { userErrors { code field message } } }": types.ApproveClaimDocument,
    "mutation ReleaseClaim($input: ClaimIdInput!) { done: releaseClaim(input: $input) { userErrors { code field message } } }": types.ReleaseClaimDocument,
    "mutation WithdrawClaim($input: ClaimIdInput!) { done: withdrawClaim(input: $input) { userErrors { code field message } } }": types.WithdrawClaimDocument,
    "mutation RejectClaim($input: RejectClaimInput!) { done: rejectClaim(input: $input) { userErrors { code field message } } }": types.RejectClaimDocument,
    "mutation AddReceipt($input: AddReceiptInput!) { done: addReceipt(input: $input) { userErrors { code field message } } }": types.AddReceiptDocument,
    "mutation SubmitClaim($input: SubmitClaimInput!) { submitClaim(input: $input) { userErrors { code field message } } }": types.SubmitClaimDocument,
    "\n  query Claims($treasury: Boolean!) {\n    money { pots { id name } }\n    funded: initiatives(state: funded, first: 50) { edges { node { id title } } }\n    running: initiatives(state: running, first: 50) { edges { node { id title } } }\n    reported: initiatives(state: reported, first: 50) { edges { node { id title } } }\n    mine: claims(mine: true, first: 50) { edges { node { ...Shown } } }\n    submitted: claims(state: submitted, first: 50) { edges { node { ...Shown } } }\n    approved: claims(state: approved, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n    overdue: claims(overdue: true, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n  }\n  fragment Shown on Claim {\n    id state amount fromName description holder iban reason accountDueAt createdAt can\n    claimant { name } receipt { url }\n  }\n": types.ClaimsDocument,
    "\n  query PeopleAtDesk($search: String!) { members(search: $search, first: 10) { edges { node { id name street } } } }\n": types.PeopleAtDeskDocument,
    "\n  mutation OpenDesk($input: OpenDeskInput!) {\n    openDesk(input: $input) { desk { id openedAt endsAt paperId slipUntil person { id name } } userErrors { code field message } }\n  }\n": types.OpenDeskDocument,
    "\n  query OwnDeskLog($after: String) {\n    me {\n      deskLog(first: 20, after: $after) {\n        edges { cursor node { at action host { name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.OwnDeskLogDocument,
    "\n  query Pile($after: String) {\n    papers(first: 50, after: $after) {\n      edges { node { id mark kind name note at } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PileDocument,
    "\n  mutation TakeInPaper($input: TakeInPaperInput!) { takeInPaper(input: $input) { paper { mark } userErrors { code field message } } }\n": types.TakeInPaperDocument,
    "\n  mutation FinishPaper($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n": types.FinishPaperDocument,
    "mutation SignUpFor($input: SignUpInput!) { done: signUp(input: $input) { userErrors { code field message } } }": types.SignUpForDocument,
    "mutation ConfirmPlaceFor($input: SignUpInput!) { done: confirmPlace(input: $input) { userErrors { code field message } } }": types.ConfirmPlaceForDocument,
    "mutation SignOffFor($input: SignUpInput!) { done: signOff(input: $input) { userErrors { code field message } } }": types.SignOffForDocument,
    "mutation OpenSpecialism($input: OpenSpecialismInput!) { openSpecialism(input: $input) { userErrors { code field message } } }": types.OpenSpecialismDocument,
    "mutation ChangeSpecialism($input: ChangeSpecialismInput!) { changeSpecialism(input: $input) { userErrors { code field message } } }": types.ChangeSpecialismDocument,
    "mutation SetActualFte($input: StrengthInput!) { setActualFte(input: $input) { userErrors { code field message } } }": types.SetActualFteDocument,
    "mutation ProposeBaseline($input: StrengthInput!) { proposeBaseline(input: $input) { userErrors { code field message } } }": types.ProposeBaselineDocument,
    "mutation SetFormationParameter($input: SetFormationParameterInput!) { setFormationParameter(input: $input) { userErrors { code field message } } }": types.SetFormationParameterDocument,
    "mutation AgreeBaseline($input: AgreeBaselineInput!) { agreeBaseline(input: $input) { userErrors { code field message } } }": types.AgreeBaselineDocument,
    "mutation CastMotionVoteFor($input: CastMotionVoteInput!) { castMotionVote(input: $input) { userErrors { code field message } } }": types.CastMotionVoteForDocument,
    "\n  query Invitations { invitations(first: 20) { edges { node { id code roles uses used expiresAt works } } } }\n": types.InvitationsDocument,
    "\n  mutation Invite($input: InviteInput!) { invite(input: $input) { invitation { id code } userErrors { code field message } } }\n": types.InviteDocument,
    "\n  mutation EndInvitation($input: EndInvitationInput!) { endInvitation(input: $input) { userErrors { code field message } } }\n": types.EndInvitationDocument,
    "\n  mutation Join($input: JoinWithCodeInput!) { joinWithCode(input: $input) { userErrors { code field message } } }\n": types.JoinDocument,
    "\n  mutation AskToJoin($input: AskToJoinInput!) { askToJoin(input: $input) { userErrors { code field message } } }\n": types.AskToJoinDocument,
    "mutation BlockPerson($input: PersonIdInput!) { blockPerson(input: $input) { userErrors { code field message } } }": types.BlockPersonDocument,
    "mutation ReportPerson($input: ReportPersonInput!) { reportPerson(input: $input) { userErrors { code field message } } }": types.ReportPersonDocument,
    "\n  mutation Leave($input: LeaveInput!) { leave(input: $input) { userErrors { code field message } } }\n": types.LeaveDocument,
    "\n  query WijkAudit($after: String) {\n    audit(first: 50, after: $after) {\n      edges { cursor node { at by via action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WijkAuditDocument,
    "\n  query Meeting($id: ID!) {\n    money { pots { id name } }\n    meeting(id: $id) {\n      id title place state startsAt endsAt votingFrom motionsUntil reason hasVote votingNow agendaOpen\n      proxyTo { id name } proxiesFrom { id name } notes { at text }\n      motions {\n        id kind title text language state from amount fromPot toPot initiativeId year myVote myRevision\n        votesFor { person { id name } vote revision }\n        proposer { id name }\n        difference { number title before after }\n        outcome { sentence article statutes notCarriedOut }\n      }\n    }\n  }\n": types.MeetingDocument,
    "mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { userErrors { code field message } } }": types.CancelMeetingDocument,
    "mutation NoteInMinutes($input: NoteInMinutesInput!) { noteInMinutes(input: $input) { userErrors { code field message } } }": types.NoteInMinutesDocument,
    "\n  query Mine {\n    me {\n      requests(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    }\n  }\n": types.MineDocument,
    "mutation BookIncome($input: BookIncomeInput!) { bookIncome(input: $input) { userErrors { code field message } } }": types.BookIncomeDocument,
    "mutation MoveMoney($input: MoveMoneyInput!) { moveMoney(input: $input) { userErrors { code field message } } }": types.MoveMoneyDocument,
    "\n  query Money($after: String) {\n    money { bank promised owed pots { id name balance workingGroup { id name } } }\n    ledger(first: 50, after: $after) {\n      edges { node { id number year date type description legs { account amount } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MoneyDocument,
    "mutation PutMotion($input: PutMotionInput!) { putMotion(input: $input) { userErrors { code field message } } }": types.PutMotionDocument,
    "query Appealed { initiatives(state: appealed, first: 50) { edges { node { id title } } } }": types.AppealedDocument,
    "query Appeals($board: Boolean!) { me { measures { id kind why appealed liftedAt } } reports(open: false, first: 50) @include(if: $board) { edges { node { id appeal measure why about { name } } } } }": types.AppealsDocument,
    "query WaitingClaims($mine: Boolean!) { claims(state: submitted, mine: $mine, first: 50) { edges { node { id description } } } }": types.WaitingClaimsDocument,
    "mutation CastMotionVote($input: CastMotionVoteInput!) { castMotionVote(input: $input) { motion { myVote } userErrors { code field message } } }": types.CastMotionVoteDocument,
    "mutation WithdrawMotion($input: MotionIdInput!) { withdrawMotion(input: $input) { userErrors { code field message } } }": types.WithdrawMotionDocument,
    "query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }": types.MembersNamedDocument,
    "\n  query News($after: String) {\n    me {\n      unseenNews\n      news(first: 50, after: $after) {\n        edges { cursor node { about at many seen text path } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.NewsDocument,
    "mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { code field message } } }": types.SignUpDocument,
    "mutation SignOff($input: SignUpInput!) { signOff(input: $input) { userErrors { code field message } } }": types.SignOffDocument,
    "mutation ConfirmPlace($input: SignUpInput!) { confirmPlace(input: $input) { userErrors { code field message } } }": types.ConfirmPlaceDocument,
    "\n  mutation OfferHelp($input: OfferHelpInput!) { offerHelp(input: $input) { userErrors { code field message } } }\n": types.OfferHelpDocument,
    "\n  query Offers($category: ID, $search: String, $after: String) {\n    offers(category: $category, search: $search, first: 20, after: $after) {\n      edges { node { id title text mine until category { name } person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OffersDocument,
    "\n  mutation WithdrawOffer($input: OfferIdInput!) { withdrawOffer(input: $input) { userErrors { code field message } } }\n": types.WithdrawOfferDocument,
    "\n  query Office {\n    stepProposals(phase: open, first: 50) {\n      edges { node { id direction before after agreed corners objected lapsesOn mayAssent service { id name } } }\n    }\n    answering: challenges(phase: answering, first: 20) { edges { node { id title state decideBy overdue } } }\n    underWay: challenges(phase: underWay, first: 20) { edges { node { id title endsOn runOut } } }\n    settlements(first: 8) { quarter draft { saved wijk mayAgree } }\n  }\n": types.OfficeDocument,
    "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      id title text languages state audience urgency street createdAt mine can attention provider wijOffered wijMinutes neighboursAsked\n      category { name }\n      requester { id name }\n      answers { id text language viaHandBack person { id name } }\n      helper { id name }\n      contact { name reach }\n      escalation { at ground }\n      handBack { note to { name } }\n      outcome { solvedBy satisfaction comment }\n      looks { at by { name } }\n      messages(first: 100) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.OneRequestDocument,
    "\n  query OwnAtDesk {\n    me { reach person { name street } news(first: 20) { edges { cursor node { at seen text path about } } } }\n  }\n": types.OwnAtDeskDocument,
    "\n  mutation UpdateAtDesk($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n": types.UpdateAtDeskDocument,
    "\n  query EverythingAtDesk { me { everything } }\n": types.EverythingAtDeskDocument,
    "query CalendarLink { me { calendarUrl calendarRevision } }": types.CalendarLinkDocument,
    "mutation ReplaceCalendarLink($input: ReplaceCalendarLinkInput!) { replaceCalendarLink(input: $input) { userErrors { code field message } } }": types.ReplaceCalendarLinkDocument,
    "query OwnSafety { me { blocked { id name } measures { id kind why at until appealed liftedAt } } }": types.OwnSafetyDocument,
    "mutation UnblockPerson($input: PersonIdInput!) { unblockPerson(input: $input) { userErrors { code field message } } }": types.UnblockPersonDocument,
    "mutation AppealMeasure($input: AppealMeasureInput!) { appealMeasure(input: $input) { userErrors { code field message } } }": types.AppealMeasureDocument,
    "\n  query People($search: String) { members(search: $search, first: 50) { edges { node { id name roles } } } }\n": types.PeopleDocument,
    "\n  query PhoneNotes { phoneNotes(first: 50) { edges { node { id phone many person { name } } } } }\n": types.PhoneNotesDocument,
    "\n  mutation PhoneNoteDone($input: PhoneNoteDoneInput!) { phoneNoteDone(input: $input) { userErrors { code field message } } }\n": types.PhoneNoteDoneDocument,
    "mutation PlanRound($input: PlanRoundInput!) { planRound(input: $input) { userErrors { code field message } } }": types.PlanRoundDocument,
    "query ReadyPlans { initiatives(state: admissible, first: 50) { edges { node { id title cost } } } }": types.ReadyPlansDocument,
    "\n  query Plan($id: ID!) {\n    initiative(id: $id) {\n      id title text language state estimate cost supporters supportersNeeded supported reason appeal report roundId can pictures { url }\n      proposer { id name }\n    }\n  }\n": types.PlanDocument,
    "mutation Support($input: InitiativeIdInput!) { done: supportInitiative(input: $input) { userErrors { code field message } } }": types.SupportDocument,
    "mutation Admit($input: InitiativeIdInput!) { done: admitInitiative(input: $input) { userErrors { code field message } } }": types.AdmitDocument,
    "mutation StartPlan($input: InitiativeIdInput!) { done: startInitiative(input: $input) { userErrors { code field message } } }": types.StartPlanDocument,
    "mutation Reject($input: InitiativeReasonInput!) { done: rejectInitiative(input: $input) { userErrors { code field message } } }": types.RejectDocument,
    "mutation Appeal($input: InitiativeReasonInput!) { done: appealInitiative(input: $input) { userErrors { code field message } } }": types.AppealDocument,
    "mutation Cost($input: CostInitiativeInput!) { done: costInitiative(input: $input) { userErrors { code field message } } }": types.CostDocument,
    "mutation Report($input: ReportInitiativeInput!) { done: reportInitiative(input: $input) { userErrors { code field message } } }": types.ReportDocument,
    "\n  query Plans($after: String) {\n    initiatives(first: 50, after: $after) {\n      edges { node { id title language state cost estimate supporters supportersNeeded } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PlansDocument,
    "mutation Propose($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { userErrors { code field message } } }": types.ProposeDocument,
    "\n  query Profile { me { livedExperience times nearby reach person { name languages street talents } } }\n": types.ProfileDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n": types.UpdateProfileDocument,
    "\n  query Everything { me { everything } }\n": types.EverythingDocument,
    "query Providers { services { id name provider categories { id } } }": types.ProvidersDocument,
    "mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { userErrors { code field message } } }": types.GiveProxyDocument,
    "mutation WithdrawProxy($input: MeetingIdInput!) { withdrawProxy(input: $input) { userErrors { code field message } } }": types.WithdrawProxyDocument,
    "\n  query Devices { pushKey me { devices { id endpoint service at } } }\n": types.DevicesDocument,
    "\n  mutation TurnOnPush($input: TurnOnPushInput!) { turnOnPush(input: $input) { userErrors { code field message } } }\n": types.TurnOnPushDocument,
    "\n  mutation TurnOffPush($input: TurnOffPushInput!) { turnOffPush(input: $input) { userErrors { code field message } } }\n": types.TurnOffPushDocument,
    "query Reports { reports(first: 50) { edges { node { id at text message by { name } about { name } } } } }": types.ReportsDocument,
    "mutation DecideReport($input: DecideReportInput!) { decideReport(input: $input) { userErrors { code field message } } }": types.DecideReportDocument,
    "mutation Answer($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code field message } } }": types.AnswerDocument,
    "mutation WithdrawAnswer($input: RequestIdInput!) { withdrawAnswer(input: $input) { userErrors { code field message } } }": types.WithdrawAnswerDocument,
    "mutation Accept($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { userErrors { code field message } } }": types.AcceptDocument,
    "mutation UndoMatch($input: ReasonInput!) { undoMatch(input: $input) { userErrors { code field message } } }": types.UndoMatchDocument,
    "mutation Widen($input: RequestIdInput!) { widenRequest(input: $input) { userErrors { code field message } } }": types.WidenDocument,
    "mutation Escalate($input: EscalateInput!) { escalateRequest(input: $input) { userErrors { code field message } } }": types.EscalateDocument,
    "mutation WithdrawConsent($input: RequestIdInput!) { withdrawConsent(input: $input) { userErrors { code field message } } }": types.WithdrawConsentDocument,
    "mutation OfferHandBack($input: OfferHandBackInput!) { offerHandBack(input: $input) { userErrors { code field message } } }": types.OfferHandBackDocument,
    "mutation AllowHandBack($input: RequestIdInput!) { allowHandBack(input: $input) { userErrors { code field message } } }": types.AllowHandBackDocument,
    "mutation AcceptHandBack($input: RequestIdInput!) { acceptHandBack(input: $input) { userErrors { code field message } } }": types.AcceptHandBackDocument,
    "mutation DeclineHandBack($input: ReasonInput!) { declineHandBack(input: $input) { userErrors { code field message } } }": types.DeclineHandBackDocument,
    "mutation Complete($input: CompleteRequestInput!) { completeRequest(input: $input) { userErrors { code field message } } }": types.CompleteDocument,
    "mutation Withdraw($input: ReasonInput!) { withdrawRequest(input: $input) { userErrors { code field message } } }": types.WithdrawDocument,
    "mutation RecordHours($input: RecordWijHoursInput!) { recordWijHours(input: $input) { userErrors { code field message } } }": types.RecordHoursDocument,
    "\n  query Neighbours($search: String) { members(search: $search, role: resident, first: 10) { edges { node { id name } } } }\n": types.NeighboursDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code field message } } }\n": types.SendMessageDocument,
    "\n  query Requests($audience: Audience!, $category: ID, $wij: Boolean!, $after: String) {\n    requests(audience: $audience, category: $category, first: 20, after: $after) {\n      edges { node { id title languages state urgency street createdAt category { name } requester { id name } escalation @include(if: $wij) { at ground } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RequestsDocument,
    "mutation Grant($input: RoleInput!) { grantRole(input: $input) { userErrors { code field message } } }": types.GrantDocument,
    "mutation Revoke($input: RoleInput!) { revokeRole(input: $input) { userErrors { code field message } } }": types.RevokeDocument,
    "\n  query OneRound($id: ID!) {\n    round(id: $id) {\n      id title state budget opensAt closesAt ballotType most mostPoints canVote canOpen\n      method { rule }\n      plans { number initiativeId title cost }\n      myBallot { receipt revision choices { initiativeId points } }\n      outcome { ballots spent rest channels { channel ballots } plans { number title cost votes funded sentence } }\n    }\n  }\n": types.OneRoundDocument,
    "mutation OpenRound($input: RoundIdInput!) { openRound(input: $input) { userErrors { code field message } } }": types.OpenRoundDocument,
    "\n  query Rounds($after: String) {\n    rounds(first: 20, after: $after) {\n      edges { node { id title state budget opensAt closesAt canVote myBallot { revision } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RoundsDocument,
    "mutation OpenService($input: OpenServiceInput!) { openService(input: $input) { userErrors { code field message } } }": types.OpenServiceDocument,
    "mutation ChangeService($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code field message } } }": types.ChangeServiceDocument,
    "mutation SetProvider($input: SetProviderInput!) { setProvider(input: $input) { userErrors { code field message } } }": types.SetProviderDocument,
    "mutation CorrectSettlement($input: CorrectSettlementInput!) { correctSettlement(input: $input) { userErrors { code field message } } }": types.CorrectSettlementDocument,
    "mutation WithdrawCorrection($input: WithdrawCorrectionInput!) { withdrawCorrection(input: $input) { userErrors { code field message } } }": types.WithdrawCorrectionDocument,
    "mutation ReceiveSettlement($input: ReceiveSettlementInput!) { receiveSettlement(input: $input) { userErrors { code field message } } }": types.ReceiveSettlementDocument,
    "mutation UndoReceipt($input: UndoReceiptInput!) { undoReceipt(input: $input) { userErrors { code field message } } }": types.UndoReceiptDocument,
    "\n  query OneSettlement($quarter: String!) {\n    wijk { name }\n    settlement(quarter: $quarter) {\n      quarter from until share saved wijk city received owed version\n      booked { ...Entry }\n      draft { ...Entry }\n      receipts { journal on amount }\n    }\n    formation { specialisms { id name } }\n  }\n  fragment Entry on SettlementEntry {\n    number draft why madeAt bookedAt saved wijk city savedMore wijkMore agreedBy mayAgree\n    lines { specialismId specialism from until baselineFte actualFte yearHours savedHours tariff cents days yearDays }\n    leftOut { specialismId specialism from until why }\n  }\n": types.OneSettlementDocument,
    "mutation AgreeSettlement($input: AgreeSettlementInput!) { agreeSettlement(input: $input) { userErrors { code field message } } }": types.AgreeSettlementDocument,
    "\n  query Settlements {\n    settlements(first: 40) { quarter saved wijk city received owed draft { saved wijk } booked { number } }\n  }\n": types.SettlementsDocument,
    "mutation DraftSettlement($input: DraftSettlementInput!) { draftSettlement(input: $input) { userErrors { code field message } } }": types.DraftSettlementDocument,
    "query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }": types.PeopleToSignUpDocument,
    "\n  query Slip($id: ID!) {\n    request(id: $id) { id title text state street createdAt mine category { name } }\n  }\n": types.SlipDocument,
    "query SlipCode($id: ID!) { desk(id: $id) { slipCode slipUntil } }": types.SlipCodeDocument,
    "\n  query Start($host: Boolean!, $treasury: Boolean!, $board: Boolean!, $corner: Boolean!) {\n    requests(first: 5) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    rounds(first: 3) { edges { node { id title closesAt canVote myBallot { revision } } } }\n    meetings(first: 3) { edges { node { id title place state startsAt endsAt motionsToVote { id title language } } } }\n    money { pots { id balance } }\n    budget { year adopted { state } lines { left } }\n    claims(mine: true, first: 10) { edges { node { id amount description state accountDueAt } } }\n    me {\n      asks(first: 10) { edges { node { reasons request { id title languages state urgency street createdAt category { name } requester { id name } } } } }\n      signUps { activity { id title language } day startsAt endsAt mine { state } }\n      requests(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } attention } } }\n      helping(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } handBack { at } } } }\n    }\n    proposedActivities @include(if: $host) { id }\n    phoneNotes(first: 10) @include(if: $host) { edges { node { id } } }\n    submitted: claims(state: submitted, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    approved: claims(state: approved, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    released: claims(state: released, first: 10) @include(if: $treasury) { edges { node { id } } }\n    papers(first: 10) @include(if: $host) { edges { node { id } } }\n    settlements(first: 4) @include(if: $board) { quarter draft { mayAgree } }\n    reports(first: 10) @include(if: $board) { edges { node { id } } }\n    initiatives(first: 20) @include(if: $board) { edges { node { id state } } }\n    stepProposals(phase: open, first: 10) @include(if: $corner) { edges { node { id } } }\n  }\n": types.StartDocument,
    "\n  query Rules {\n    statutes {\n      rules {\n        responseHours expiryDays stillHelpedDays retentionDays vouchers waveHours asksPerWeek\n        nearStreets { one other }\n        powers { decision upTo by }\n        assembly { noticeDays quorumPercent majority statutesMajority proxies earlyDays recordDays }\n        initiatives { supporters votingAge }\n        lettingGo { goodMonths safetyReserve biggestStep satisfactionTenths inTimePercent backPercent corners reinvestmentPercent }\n      }\n    }\n  }\n": types.RulesDocument,
    "\n  query PreviewStatutes($changes: StatutesChangeInput!) {\n    previewStatutes(changes: $changes) { difference { number title before after } userErrors { code field message } }\n  }\n": types.PreviewStatutesDocument,
    "\n  query Statutes($version: Int) {\n    statutes(version: $version) { version from inForce articles { number title paragraphs } }\n    statutesVersions { version from inForce motionId }\n  }\n": types.StatutesDocument,
    "mutation AssentToStep($input: AssentToStepInput!) { done: assentToStep(input: $input) { userErrors { code field message } } }": types.AssentToStepDocument,
    "mutation ObjectToStep($input: ObjectToStepInput!) { done: objectToStep(input: $input) { userErrors { code field message } } }": types.ObjectToStepDocument,
    "mutation WithdrawObjection($input: StepProposalIdInput!) { done: withdrawObjection(input: $input) { userErrors { code field message } } }": types.WithdrawObjectionDocument,
    "mutation WithdrawStep($input: StepProposalIdInput!) { done: withdrawStep(input: $input) { userErrors { code field message } } }": types.WithdrawStepDocument,
    "mutation ProposeStep($input: ProposeStepInput!) { done: proposeStep(input: $input) { userErrors { code field message } } }": types.ProposeStepDocument,
    "mutation ReverseStep($input: ReverseStepInput!) { done: reverseStep(input: $input) { userErrors { code field message } } }": types.ReverseStepDocument,
    "\n  query Steps {\n    open: stepProposals(phase: open, first: 50) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    over: stepProposals(phase: over, first: 20) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    scaling { month verdicts { nothing reasons service { id name } proposal { id } } }\n    services { id name }\n  }\n": types.StepsDocument,
    "\n  query OneStep($id: ID!) {\n    stepProposal(id: $id) {\n      id direction state source before after savedInQuarter why scenario reverses reversedBy supersededBy\n      warnings reasons lapsesOn from version can mayAssent\n      service { id name }\n      madeBy { id name }\n      shares { before after specialism { id name } }\n      corners { role at by { id name } }\n      objections { role why at withdrawnAt }\n      reasoning {\n        actual reserve\n        need { fte low high promise percent months handled minutes }\n        findings { month rail state value limit article }\n        months { month asked escalated escalatedAgain solvedByResidents solvedByWij cameBack }\n      }\n    }\n  }\n": types.OneStepDocument,
    "\n  query Telling { me { telling { choices { group when } channel phone quietFrom quietTo digestAt language failedAt } } }\n": types.TellingDocument,
    "\n  mutation SetTelling($input: SetTellingInput!) { setTelling(input: $input) { userErrors { code field message } } }\n": types.SetTellingDocument,
    "\n  query OwnWeekHours {\n    me { weekHours(first: 20) { edges { node { id week minutes correctedBy specialism { name } } } } }\n  }\n": types.OwnWeekHoursDocument,
    "mutation RecordWeekHours($input: RecordWeekHoursInput!) { recordWeekHours(input: $input) { userErrors { code field message } } }": types.RecordWeekHoursDocument,
    "mutation CorrectWeekHours($input: CorrectWeekHoursInput!) { correctWeekHours(input: $input) { userErrors { code field message } } }": types.CorrectWeekHoursDocument,
    "\n  query RestOfTalk($id: ID!, $after: String) {\n    request(id: $id) {\n      messages(first: 100, after: $after) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.RestOfTalkDocument,
    "query GroupChoice($search: String) { members(search: $search, first: 50) { edges { node { id name } } } }": types.GroupChoiceDocument,
    "mutation SetWorkingGroup($input: SetWorkingGroupInput!) { setWorkingGroup(input: $input) { userErrors { code field message } } }": types.SetWorkingGroupDocument,
    "\n  mutation MarkSeen($input: MarkSeenInput!) { markSeen(input: $input) { userErrors { code field message } } }\n": types.MarkSeenDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) { upload { url method headers { name value } } userErrors { code field message } }\n  }\n": types.RequestUploadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Here {\n    wijk { id name categories { id name } streets vouchersNeeded retentionDays }\n    me { id roles mayGrant person { name languages } application { word vouchers needed } }\n  }\n"): typeof import('./graphql.ts').HereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDesk($input: DeskIdInput!) { closeDesk(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').CloseDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MadeAtDesk { me { deskLog(first: 50) { edges { node { at action subject } } } } }\n"): typeof import('./graphql.ts').MadeAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnteredSheets { papers(state: entered, first: 50) { edges { node { id became } } } }\n"): typeof import('./graphql.ts').EnteredSheetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishSheet($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').FinishSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnseenNews { me { unseenNews news(first: 50) { edges { node { about seen } } } } }\n"): typeof import('./graphql.ts').UnseenNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanActivity($input: PlanActivityInput!) { planActivity(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').PlanActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptActivity($input: ActivityIdInput!) { acceptActivity(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AcceptActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelActivity($input: CancelActivityInput!) { cancelActivity(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CancelActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeOccurrence($input: ChangeOccurrenceInput!) { changeOccurrence(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ChangeOccurrenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').NoteAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id title text language place category state cost repeats series places givenBy reason can\n      next(count: 6) {\n        activity { id title language category series cost places repeats givenBy }\n        day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n        mine { state number until }\n        attendance people { person { id name } standing { state number until } came }\n      }\n      lately { day startsAt cancelled attendance people { person { id name } standing { state number until } came } }\n    }\n  }\n"): typeof import('./graphql.ts').ActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaWeek($from: String!) {\n    agenda(from: $from, days: 7) {\n      activity { id title language cost series givenBy } day startsAt endsAt place cancelled why\n    }\n  }\n"): typeof import('./graphql.ts').AgendaWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($from: String!) {\n    agenda(from: $from, days: 14) { ...OccurrenceCard }\n    me { signUps { ...OccurrenceCard } }\n    proposedActivities { id title language }\n  }\n  fragment OccurrenceCard on Occurrence {\n    activity { id title language category series cost places repeats givenBy }\n    day startsAt endsAt place cancelled why taken free waiting signUpUntil signUpOpen\n    mine { state number until }\n  }\n"): typeof import('./graphql.ts').AgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForHelp($input: AskForHelpInput!) {\n    askForHelp(input: $input) { request { id } notice userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').AskForHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferToAsk($id: ID!) { offer(id: $id) { id title category { id } person { name } } }\n"): typeof import('./graphql.ts').OfferToAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAsk($input: RequestIdInput!) { declineAsk(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').DeclineAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assembly($after: String) {\n    meetings(first: 20, after: $after) {\n      edges { node { id title place state startsAt votingNow hasVote motions { id title language state } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AssemblyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ConveneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AtDesk {\n    me {\n      requests(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 20) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      offers { id title until category { name } }\n      signUps { activity { id title language } day startsAt }\n    }\n  }\n"): typeof import('./graphql.ts').AtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CastBallot($input: CastBallotInput!) { castBallot(input: $input) { ballot { revision } userErrors { code field message } } }"): typeof import('./graphql.ts').CastBallotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MatchLine($input: MatchLineInput!) { matchLine(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').MatchLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MatchInstalment($input: MatchInstalmentInput!) { matchInstalment(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').MatchInstalmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookLine($input: BookLineInput!) { bookLine(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').BookLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IgnoreLine($input: IgnoreLineInput!) { ignoreLine(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').IgnoreLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bank($after: String) {\n    bankAccount { iban name }\n    money { pots { id name } }\n    released: claims(state: released, first: 50) { edges { node { id amount } } }\n    paymentFiles(first: 10) { edges { node { id createdAt count total } } }\n    bankLines(first: 50, after: $after) {\n      edges { node { id date amount name iban description proposal { because source pot settlement claim { id description holder } instalment { challengeId title number bookedOn } } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').BankDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentXml($id: ID!) { paymentFile(id: $id) { xml } }"): typeof import('./graphql.ts').PaymentXmlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetBankAccount($input: SetBankAccountInput!) { setBankAccount(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetBankAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePaymentFile($input: CreatePaymentFileInput!) { createPaymentFile(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CreatePaymentFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportStatement($input: ImportStatementInput!) { importStatement(input: $input) { statement { lines added } userErrors { code field message } } }"): typeof import('./graphql.ts').ImportStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Vouch($input: VouchInput!) { vouch(input: $input) { name userErrors { code field message } } }\n"): typeof import('./graphql.ts').VouchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftBudget($input: DraftBudgetInput!) { draftBudget(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DraftBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Budget($year: Int) {\n    budget(year: $year) {\n      year\n      version\n      adopted { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      draft { incomes { source amount } lines { potId amount purpose } freeFund unplanned }\n      incomes { source expected actual }\n      lines { potId name purpose challengeId budgeted received committed spent left }\n    }\n  }\n"): typeof import('./graphql.ts').BudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Carrying {\n    services {\n      id\n      name\n      provider\n      since\n      version\n      categories { id name }\n      next { from provider }\n      history { from provider why at }\n    }\n    dispensability {\n      trend\n      months(last: 11) { month percent low high final }\n    }\n    serviceMonths(first: 6) {\n      month\n      figures {\n        provider\n        service { id name }\n        asked solvedByResidents solvedTogether solvedByWij\n        firstAnswerHours slowAnswerHours satisfactionTenths escalatedAgain cameBack wijMinutes\n      }\n    }\n    formation {\n      version\n      specialisms {\n        id\n        name\n        version\n        service { id name }\n        baseline { fte tariff from }\n        actual { fte tariff from }\n        baselines { from until fte tariff why at }\n        actuals { from until fte tariff why at }\n        proposal { from until fte tariff why proposedBy mayAgree }\n      }\n      parameters { kind from value source assumed inForce at }\n      weeks(first: 8) { week specialisms { minutes specialism { id name } } }\n    }\n  }\n"): typeof import('./graphql.ts').CarryingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ServicesToTake { services { id name provider } }"): typeof import('./graphql.ts').ServicesToTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeAgreement($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ProposeAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignAgreement($input: SignAgreementInput!) { signAgreement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SignAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookInstalment($input: BookInstalmentInput!) { bookInstalment(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').BookInstalmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PayBackRest($input: ChallengeIdInput!) { payBackRest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').PayBackRestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitChallenge($input: ChallengeIdInput!) { done: submitChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SubmitChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenDialogue($input: ChallengeIdInput!) { done: openDialogue(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').OpenDialogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartChallenge($input: ChallengeIdInput!) { done: startChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').StartChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation JoinChallenge($input: ChallengeIdInput!) { done: joinChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').JoinChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LeaveChallenge($input: ChallengeIdInput!) { done: leaveChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').LeaveChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptChallenge($input: ChallengeReasonInput!) { done: acceptChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AcceptChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectChallenge($input: ChallengeReasonInput!) { done: rejectChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RejectChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndChallenge($input: ChallengeReasonInput!) { done: endChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').EndChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeChallenge($input: ChangeChallengeInput!) { changeChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ChangeChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AttachToChallenge($input: AttachToChallengeInput!) { attachToChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AttachToChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DetachFromChallenge($input: DetachFromChallengeInput!) { detachFromChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DetachFromChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChallengeRules {\n    challengeRules { set version elements { id name } terms { applyWeeks decisionWeeks months extensionMonths } }\n  }\n"): typeof import('./graphql.ts').ChallengeRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetChallengeRules($input: SetChallengeRulesInput!) { setChallengeRules(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetChallengeRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EvaluateChallenge($input: EvaluateChallengeInput!) { evaluateChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').EvaluateChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewChallenge($input: RenewChallengeInput!) { renewChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RenewChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnChallenge($input: ReturnChallengeInput!) { returnChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReturnChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChallengeNotes($id: ID!, $after: String) {\n    challenge(id: $id) {\n      notes(first: 20, after: $after) {\n        edges { node { id kind at heldOn side text author { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChallengeNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteOnChallenge($input: NoteOnChallengeInput!) { noteOnChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').NoteOnChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneChallenge($id: ID!) {\n    challenge(id: $id) {\n      id title state version startsOn submittedOn decideBy overdue runOut reason side can missing\n      group { id name } asking { id name }\n      dossier { element name text }\n      files { id name contentType bytes url }\n      terms { applyWeeks decisionWeeks }\n      agreement {\n        version task result yearlyBudget costBefore startsOn months instalmentsPerYear qualityMeasures exit signedBy\n        service { id name }\n      }\n      contract { endsOn pot { id name balance } instalments { number dueOn amount bookedOn } }\n      evaluations { on text measures { measure met } }\n      handover { from rest paidOn }\n    }\n  }\n"): typeof import('./graphql.ts').OneChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitToChallenge($input: AdmitToChallengeInput!) { admitToChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AdmitToChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Challenges($phase: ChallengePhase!, $after: String) {\n    challenges(phase: $phase, first: 20, after: $after) {\n      edges { node { id title state decideBy overdue endsOn runOut } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ChallengesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftChallenge($input: DraftChallengeInput!) { draftChallenge(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DraftChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimAccount($input: ClaimAccountInput!) {\n    claimAccount(input: $input) { person { id name } userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').ClaimAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveClaim($input: ClaimIdInput!) { done: approveClaim(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ApproveClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseClaim($input: ClaimIdInput!) { done: releaseClaim(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReleaseClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawClaim($input: ClaimIdInput!) { done: withdrawClaim(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectClaim($input: RejectClaimInput!) { done: rejectClaim(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RejectClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddReceipt($input: AddReceiptInput!) { done: addReceipt(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AddReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitClaim($input: SubmitClaimInput!) { submitClaim(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SubmitClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claims($treasury: Boolean!) {\n    money { pots { id name } }\n    funded: initiatives(state: funded, first: 50) { edges { node { id title } } }\n    running: initiatives(state: running, first: 50) { edges { node { id title } } }\n    reported: initiatives(state: reported, first: 50) { edges { node { id title } } }\n    mine: claims(mine: true, first: 50) { edges { node { ...Shown } } }\n    submitted: claims(state: submitted, first: 50) { edges { node { ...Shown } } }\n    approved: claims(state: approved, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n    overdue: claims(overdue: true, first: 50) @include(if: $treasury) { edges { node { ...Shown } } }\n  }\n  fragment Shown on Claim {\n    id state amount fromName description holder iban reason accountDueAt createdAt can\n    claimant { name } receipt { url }\n  }\n"): typeof import('./graphql.ts').ClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleAtDesk($search: String!) { members(search: $search, first: 10) { edges { node { id name street } } } }\n"): typeof import('./graphql.ts').PeopleAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDesk($input: OpenDeskInput!) {\n    openDesk(input: $input) { desk { id openedAt endsAt paperId slipUntil person { id name } } userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').OpenDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDeskLog($after: String) {\n    me {\n      deskLog(first: 20, after: $after) {\n        edges { cursor node { at action host { name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnDeskLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pile($after: String) {\n    papers(first: 50, after: $after) {\n      edges { node { id mark kind name note at } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').PileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeInPaper($input: TakeInPaperInput!) { takeInPaper(input: $input) { paper { mark } userErrors { code field message } } }\n"): typeof import('./graphql.ts').TakeInPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishPaper($input: FinishPaperInput!) { finishPaper(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').FinishPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignUpFor($input: SignUpInput!) { done: signUp(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SignUpForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPlaceFor($input: SignUpInput!) { done: confirmPlace(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ConfirmPlaceForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOffFor($input: SignUpInput!) { done: signOff(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SignOffForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSpecialism($input: OpenSpecialismInput!) { openSpecialism(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').OpenSpecialismDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeSpecialism($input: ChangeSpecialismInput!) { changeSpecialism(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ChangeSpecialismDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetActualFte($input: StrengthInput!) { setActualFte(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetActualFteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeBaseline($input: StrengthInput!) { proposeBaseline(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ProposeBaselineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetFormationParameter($input: SetFormationParameterInput!) { setFormationParameter(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetFormationParameterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeBaseline($input: AgreeBaselineInput!) { agreeBaseline(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AgreeBaselineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CastMotionVoteFor($input: CastMotionVoteInput!) { castMotionVote(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CastMotionVoteForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations { invitations(first: 20) { edges { node { id code roles uses used expiresAt works } } } }\n"): typeof import('./graphql.ts').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) { invite(input: $input) { invitation { id code } userErrors { code field message } } }\n"): typeof import('./graphql.ts').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndInvitation($input: EndInvitationInput!) { endInvitation(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').EndInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Join($input: JoinWithCodeInput!) { joinWithCode(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').JoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToJoin($input: AskToJoinInput!) { askToJoin(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').AskToJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BlockPerson($input: PersonIdInput!) { blockPerson(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').BlockPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportPerson($input: ReportPersonInput!) { reportPerson(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReportPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Leave($input: LeaveInput!) { leave(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').LeaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WijkAudit($after: String) {\n    audit(first: 50, after: $after) {\n      edges { cursor node { at by via action subject why } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').WijkAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    money { pots { id name } }\n    meeting(id: $id) {\n      id title place state startsAt endsAt votingFrom motionsUntil reason hasVote votingNow agendaOpen\n      proxyTo { id name } proxiesFrom { id name } notes { at text }\n      motions {\n        id kind title text language state from amount fromPot toPot initiativeId year myVote myRevision\n        votesFor { person { id name } vote revision }\n        proposer { id name }\n        difference { number title before after }\n        outcome { sentence article statutes notCarriedOut }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteInMinutes($input: NoteInMinutesInput!) { noteInMinutes(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').NoteInMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mine {\n    me {\n      requests(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n      helping(first: 50) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    }\n  }\n"): typeof import('./graphql.ts').MineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BookIncome($input: BookIncomeInput!) { bookIncome(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').BookIncomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveMoney($input: MoveMoneyInput!) { moveMoney(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').MoveMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Money($after: String) {\n    money { bank promised owed pots { id name balance workingGroup { id name } } }\n    ledger(first: 50, after: $after) {\n      edges { node { id number year date type description legs { account amount } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').MoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PutMotion($input: PutMotionInput!) { putMotion(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').PutMotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Appealed { initiatives(state: appealed, first: 50) { edges { node { id title } } } }"): typeof import('./graphql.ts').AppealedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Appeals($board: Boolean!) { me { measures { id kind why appealed liftedAt } } reports(open: false, first: 50) @include(if: $board) { edges { node { id appeal measure why about { name } } } } }"): typeof import('./graphql.ts').AppealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitingClaims($mine: Boolean!) { claims(state: submitted, mine: $mine, first: 50) { edges { node { id description } } } }"): typeof import('./graphql.ts').WaitingClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CastMotionVote($input: CastMotionVoteInput!) { castMotionVote(input: $input) { motion { myVote } userErrors { code field message } } }"): typeof import('./graphql.ts').CastMotionVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawMotion($input: MotionIdInput!) { withdrawMotion(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawMotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MembersNamed($id: ID!, $search: String!) { meeting(id: $id) { membersNamed(search: $search) { id name } } }"): typeof import('./graphql.ts').MembersNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($after: String) {\n    me {\n      unseenNews\n      news(first: 50, after: $after) {\n        edges { cursor node { about at many seen text path } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignUp($input: SignUpInput!) { signUp(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOff($input: SignUpInput!) { signOff(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SignOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPlace($input: SignUpInput!) { confirmPlace(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ConfirmPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferHelp($input: OfferHelpInput!) { offerHelp(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').OfferHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offers($category: ID, $search: String, $after: String) {\n    offers(category: $category, search: $search, first: 20, after: $after) {\n      edges { node { id title text mine until category { name } person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').OffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($input: OfferIdInput!) { withdrawOffer(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Office {\n    stepProposals(phase: open, first: 50) {\n      edges { node { id direction before after agreed corners objected lapsesOn mayAssent service { id name } } }\n    }\n    answering: challenges(phase: answering, first: 20) { edges { node { id title state decideBy overdue } } }\n    underWay: challenges(phase: underWay, first: 20) { edges { node { id title endsOn runOut } } }\n    settlements(first: 8) { quarter draft { saved wijk mayAgree } }\n  }\n"): typeof import('./graphql.ts').OfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRequest($id: ID!) {\n    request(id: $id) {\n      id title text languages state audience urgency street createdAt mine can attention provider wijOffered wijMinutes neighboursAsked\n      category { name }\n      requester { id name }\n      answers { id text language viaHandBack person { id name } }\n      helper { id name }\n      contact { name reach }\n      escalation { at ground }\n      handBack { note to { name } }\n      outcome { solvedBy satisfaction comment }\n      looks { at by { name } }\n      messages(first: 100) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OneRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAtDesk {\n    me { reach person { name street } news(first: 20) { edges { cursor node { at seen text path about } } } }\n  }\n"): typeof import('./graphql.ts').OwnAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAtDesk($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').UpdateAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EverythingAtDesk { me { everything } }\n"): typeof import('./graphql.ts').EverythingAtDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CalendarLink { me { calendarUrl calendarRevision } }"): typeof import('./graphql.ts').CalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceCalendarLink($input: ReplaceCalendarLinkInput!) { replaceCalendarLink(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReplaceCalendarLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnSafety { me { blocked { id name } measures { id kind why at until appealed liftedAt } } }"): typeof import('./graphql.ts').OwnSafetyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnblockPerson($input: PersonIdInput!) { unblockPerson(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').UnblockPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppealMeasure($input: AppealMeasureInput!) { appealMeasure(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AppealMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String) { members(search: $search, first: 50) { edges { node { id name roles } } } }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneNotes { phoneNotes(first: 50) { edges { node { id phone many person { name } } } } }\n"): typeof import('./graphql.ts').PhoneNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PhoneNoteDone($input: PhoneNoteDoneInput!) { phoneNoteDone(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').PhoneNoteDoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanRound($input: PlanRoundInput!) { planRound(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').PlanRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadyPlans { initiatives(state: admissible, first: 50) { edges { node { id title cost } } } }"): typeof import('./graphql.ts').ReadyPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($id: ID!) {\n    initiative(id: $id) {\n      id title text language state estimate cost supporters supportersNeeded supported reason appeal report roundId can pictures { url }\n      proposer { id name }\n    }\n  }\n"): typeof import('./graphql.ts').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Support($input: InitiativeIdInput!) { done: supportInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SupportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Admit($input: InitiativeIdInput!) { done: admitInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AdmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPlan($input: InitiativeIdInput!) { done: startInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').StartPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Reject($input: InitiativeReasonInput!) { done: rejectInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Appeal($input: InitiativeReasonInput!) { done: appealInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Cost($input: CostInitiativeInput!) { done: costInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Report($input: ReportInitiativeInput!) { done: reportInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans($after: String) {\n    initiatives(first: 50, after: $after) {\n      edges { node { id title language state cost estimate supporters supportersNeeded } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Propose($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile { me { livedExperience times nearby reach person { name languages street talents } } }\n"): typeof import('./graphql.ts').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Everything { me { everything } }\n"): typeof import('./graphql.ts').EverythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Providers { services { id name provider categories { id } } }"): typeof import('./graphql.ts').ProvidersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').GiveProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawProxy($input: MeetingIdInput!) { withdrawProxy(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Devices { pushKey me { devices { id endpoint service at } } }\n"): typeof import('./graphql.ts').DevicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnOnPush($input: TurnOnPushInput!) { turnOnPush(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').TurnOnPushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TurnOffPush($input: TurnOffPushInput!) { turnOffPush(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').TurnOffPushDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Reports { reports(first: 50) { edges { node { id at text message by { name } about { name } } } } }"): typeof import('./graphql.ts').ReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideReport($input: DecideReportInput!) { decideReport(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DecideReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Answer($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawAnswer($input: RequestIdInput!) { withdrawAnswer(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Accept($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoMatch($input: ReasonInput!) { undoMatch(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').UndoMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Widen($input: RequestIdInput!) { widenRequest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WidenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Escalate($input: EscalateInput!) { escalateRequest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').EscalateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawConsent($input: RequestIdInput!) { withdrawConsent(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OfferHandBack($input: OfferHandBackInput!) { offerHandBack(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').OfferHandBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AllowHandBack($input: RequestIdInput!) { allowHandBack(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AllowHandBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptHandBack($input: RequestIdInput!) { acceptHandBack(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AcceptHandBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineHandBack($input: ReasonInput!) { declineHandBack(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DeclineHandBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Complete($input: CompleteRequestInput!) { completeRequest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Withdraw($input: ReasonInput!) { withdrawRequest(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHours($input: RecordWijHoursInput!) { recordWijHours(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RecordHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($search: String) { members(search: $search, role: resident, first: 10) { edges { node { id name } } } }\n"): typeof import('./graphql.ts').NeighboursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').SendMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requests($audience: Audience!, $category: ID, $wij: Boolean!, $after: String) {\n    requests(audience: $audience, category: $category, first: 20, after: $after) {\n      edges { node { id title languages state urgency street createdAt category { name } requester { id name } escalation @include(if: $wij) { at ground } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').RequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Grant($input: RoleInput!) { grantRole(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').GrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Revoke($input: RoleInput!) { revokeRole(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRound($id: ID!) {\n    round(id: $id) {\n      id title state budget opensAt closesAt ballotType most mostPoints canVote canOpen\n      method { rule }\n      plans { number initiativeId title cost }\n      myBallot { receipt revision choices { initiativeId points } }\n      outcome { ballots spent rest channels { channel ballots } plans { number title cost votes funded sentence } }\n    }\n  }\n"): typeof import('./graphql.ts').OneRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenRound($input: RoundIdInput!) { openRound(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').OpenRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rounds($after: String) {\n    rounds(first: 20, after: $after) {\n      edges { node { id title state budget opensAt closesAt canVote myBallot { revision } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').RoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenService($input: OpenServiceInput!) { openService(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').OpenServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeService($input: ChangeServiceInput!) { changeService(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ChangeServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetProvider($input: SetProviderInput!) { setProvider(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectSettlement($input: CorrectSettlementInput!) { correctSettlement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CorrectSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawCorrection($input: WithdrawCorrectionInput!) { withdrawCorrection(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReceiveSettlement($input: ReceiveSettlementInput!) { receiveSettlement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReceiveSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoReceipt($input: UndoReceiptInput!) { undoReceipt(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').UndoReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneSettlement($quarter: String!) {\n    wijk { name }\n    settlement(quarter: $quarter) {\n      quarter from until share saved wijk city received owed version\n      booked { ...Entry }\n      draft { ...Entry }\n      receipts { journal on amount }\n    }\n    formation { specialisms { id name } }\n  }\n  fragment Entry on SettlementEntry {\n    number draft why madeAt bookedAt saved wijk city savedMore wijkMore agreedBy mayAgree\n    lines { specialismId specialism from until baselineFte actualFte yearHours savedHours tariff cents days yearDays }\n    leftOut { specialismId specialism from until why }\n  }\n"): typeof import('./graphql.ts').OneSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeSettlement($input: AgreeSettlementInput!) { agreeSettlement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AgreeSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settlements {\n    settlements(first: 40) { quarter saved wijk city received owed draft { saved wijk } booked { number } }\n  }\n"): typeof import('./graphql.ts').SettlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftSettlement($input: DraftSettlementInput!) { draftSettlement(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').DraftSettlementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeopleToSignUp($search: String!) { members(search: $search, first: 10) { edges { node { id name } } } }"): typeof import('./graphql.ts').PeopleToSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Slip($id: ID!) {\n    request(id: $id) { id title text state street createdAt mine category { name } }\n  }\n"): typeof import('./graphql.ts').SlipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SlipCode($id: ID!) { desk(id: $id) { slipCode slipUntil } }"): typeof import('./graphql.ts').SlipCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start($host: Boolean!, $treasury: Boolean!, $board: Boolean!, $corner: Boolean!) {\n    requests(first: 5) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } } } }\n    rounds(first: 3) { edges { node { id title closesAt canVote myBallot { revision } } } }\n    meetings(first: 3) { edges { node { id title place state startsAt endsAt motionsToVote { id title language } } } }\n    money { pots { id balance } }\n    budget { year adopted { state } lines { left } }\n    claims(mine: true, first: 10) { edges { node { id amount description state accountDueAt } } }\n    me {\n      asks(first: 10) { edges { node { reasons request { id title languages state urgency street createdAt category { name } requester { id name } } } } }\n      signUps { activity { id title language } day startsAt endsAt mine { state } }\n      requests(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } attention } } }\n      helping(first: 10) { edges { node { id title languages state urgency street createdAt category { name } requester { id name } handBack { at } } } }\n    }\n    proposedActivities @include(if: $host) { id }\n    phoneNotes(first: 10) @include(if: $host) { edges { node { id } } }\n    submitted: claims(state: submitted, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    approved: claims(state: approved, first: 10) @include(if: $treasury) { edges { node { id claimant { id } } } }\n    released: claims(state: released, first: 10) @include(if: $treasury) { edges { node { id } } }\n    papers(first: 10) @include(if: $host) { edges { node { id } } }\n    settlements(first: 4) @include(if: $board) { quarter draft { mayAgree } }\n    reports(first: 10) @include(if: $board) { edges { node { id } } }\n    initiatives(first: 20) @include(if: $board) { edges { node { id state } } }\n    stepProposals(phase: open, first: 10) @include(if: $corner) { edges { node { id } } }\n  }\n"): typeof import('./graphql.ts').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    statutes {\n      rules {\n        responseHours expiryDays stillHelpedDays retentionDays vouchers waveHours asksPerWeek\n        nearStreets { one other }\n        powers { decision upTo by }\n        assembly { noticeDays quorumPercent majority statutesMajority proxies earlyDays recordDays }\n        initiatives { supporters votingAge }\n        lettingGo { goodMonths safetyReserve biggestStep satisfactionTenths inTimePercent backPercent corners reinvestmentPercent }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewStatutes($changes: StatutesChangeInput!) {\n    previewStatutes(changes: $changes) { difference { number title before after } userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').PreviewStatutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statutes($version: Int) {\n    statutes(version: $version) { version from inForce articles { number title paragraphs } }\n    statutesVersions { version from inForce motionId }\n  }\n"): typeof import('./graphql.ts').StatutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssentToStep($input: AssentToStepInput!) { done: assentToStep(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').AssentToStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectToStep($input: ObjectToStepInput!) { done: objectToStep(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ObjectToStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawObjection($input: StepProposalIdInput!) { done: withdrawObjection(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawStep($input: StepProposalIdInput!) { done: withdrawStep(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').WithdrawStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeStep($input: ProposeStepInput!) { done: proposeStep(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ProposeStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReverseStep($input: ReverseStepInput!) { done: reverseStep(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').ReverseStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Steps {\n    open: stepProposals(phase: open, first: 50) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    over: stepProposals(phase: over, first: 20) {\n      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }\n    }\n    scaling { month verdicts { nothing reasons service { id name } proposal { id } } }\n    services { id name }\n  }\n"): typeof import('./graphql.ts').StepsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneStep($id: ID!) {\n    stepProposal(id: $id) {\n      id direction state source before after savedInQuarter why scenario reverses reversedBy supersededBy\n      warnings reasons lapsesOn from version can mayAssent\n      service { id name }\n      madeBy { id name }\n      shares { before after specialism { id name } }\n      corners { role at by { id name } }\n      objections { role why at withdrawnAt }\n      reasoning {\n        actual reserve\n        need { fte low high promise percent months handled minutes }\n        findings { month rail state value limit article }\n        months { month asked escalated escalatedAgain solvedByResidents solvedByWij cameBack }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OneStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Telling { me { telling { choices { group when } channel phone quietFrom quietTo digestAt language failedAt } } }\n"): typeof import('./graphql.ts').TellingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTelling($input: SetTellingInput!) { setTelling(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').SetTellingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnWeekHours {\n    me { weekHours(first: 20) { edges { node { id week minutes correctedBy specialism { name } } } } }\n  }\n"): typeof import('./graphql.ts').OwnWeekHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordWeekHours($input: RecordWeekHoursInput!) { recordWeekHours(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').RecordWeekHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectWeekHours($input: CorrectWeekHoursInput!) { correctWeekHours(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').CorrectWeekHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RestOfTalk($id: ID!, $after: String) {\n    request(id: $id) {\n      messages(first: 100, after: $after) {\n        edges { node { id text language mine at from { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RestOfTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GroupChoice($search: String) { members(search: $search, first: 50) { edges { node { id name } } } }"): typeof import('./graphql.ts').GroupChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetWorkingGroup($input: SetWorkingGroupInput!) { setWorkingGroup(input: $input) { userErrors { code field message } } }"): typeof import('./graphql.ts').SetWorkingGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSeen($input: MarkSeenInput!) { markSeen(input: $input) { userErrors { code field message } } }\n"): typeof import('./graphql.ts').MarkSeenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) { upload { url method headers { name value } } userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').RequestUploadDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

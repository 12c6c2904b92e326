/** Wat de API zelf zegt: statuten, uitslagen, redenen. Een zin met een getal heeft een vorm per getal. */
export const sentences = {
  article: 'artikel {article}',
  place: 'artikel {article} lid {paragraph}',

  titleHelping: 'Elkaar helpen',
  titleJoining: 'Meedoen',
  titlePowers: 'Wie beslist over geld',
  titleAssembly: 'De ledenvergadering',
  titleInitiatives: 'Initiatieven',
  titleLettingGo: 'Afschalen',

  answerWithin: 'Buren antwoorden binnen {hours} uur. Anders vragen we wat de vrager wil.',
  requestExpires: {
    by: 'days',
    one: 'Een hulpvraag verloopt na {days} dag.',
    other: 'Een hulpvraag verloopt na {days} dagen.',
  },
  textErased: {
    by: 'days',
    one: 'De tekst wordt {days} dag na het einde gewist.',
    other: 'De tekst wordt {days} dagen na het einde gewist.',
  },
  stillHelped: {
    by: 'days',
    one: 'Na {days} dag vragen we of het klaar is.',
    other: 'Na {days} dagen vragen we of het klaar is.',
  },
  kindsOfHelp: 'Soorten hulp: {kinds}.',
  waves: 'Om de {hours} uur vragen we een paar buren die passen, tot iemand antwoordt.',
  asksPerWeek: 'Niemand wordt vaker dan {times} keer in zeven dagen gevraagd.',
  nearStreets: 'Dicht bij elkaar liggen: {pairs}.',

  vouchers: {
    by: 'count',
    one: 'Wie geen code heeft, doet mee als {count} bewoner voor hem of haar instaat.',
    other: 'Wie geen code heeft, doet mee als {count} bewoners voor hem of haar instaan.',
  },

  decider_anyMember: 'ieder lid zelf',
  decider_workingGroup: 'de werkgroep',
  decider_treasurer: 'de penningmeester',
  decider_board: 'het bestuur',
  decider_assembly: 'de ledenvergadering',
  decider_fourCorners: 'de vierhoek',
  power_freeFund: 'Bij een uitgave uit de scharrelpot beslist {who}.',
  power_freeFund_upTo: 'Bij een uitgave uit de scharrelpot tot en met {amount} beslist {who}.',
  power_freeFund_over: 'Bij een uitgave uit de scharrelpot boven {amount} beslist {who}.',
  power_move: 'Bij het verplaatsen van geld tussen potten beslist {who}.',
  power_move_upTo: 'Bij het verplaatsen van geld tussen potten tot en met {amount} beslist {who}.',
  power_move_over: 'Bij het verplaatsen van geld tussen potten boven {amount} beslist {who}.',
  power_expense: 'Bij een uitgave beslist {who}.',
  power_expense_upTo: 'Bij een uitgave tot en met {amount} beslist {who}.',
  power_expense_over: 'Bij een uitgave boven {amount} beslist {who}.',

  notice: {
    by: 'days',
    one: 'De uitnodiging gaat minstens {days} dag vooraf uit. Alle voorstellen staan er dan in.',
    other: 'De uitnodiging gaat minstens {days} dagen vooraf uit. Alle voorstellen staan er dan in.',
  },
  earlyVotes: {
    by: 'days',
    one: 'Stemmen kan vanaf {days} dag voor de vergadering.',
    other: 'Stemmen kan vanaf {days} dagen voor de vergadering.',
  },
  recordDay: {
    by: 'days',
    one: 'Wie {days} dag voor de vergadering lid is, heeft een stem.',
    other: 'Wie {days} dagen voor de vergadering lid is, heeft een stem.',
  },
  quorum: 'Een besluit telt als minstens {percent} % van de leden stemt.',
  proxies: {
    by: 'count',
    one: 'Een lid mag voor {count} ander lid stemmen.',
    other: 'Een lid mag voor {count} andere leden stemmen.',
  },
  noProxies: 'Ieder stemt zelf: machtigen kan niet.',
  adoptedBy_half: 'Een voorstel is aangenomen als meer dan de helft van de stemmen voor is.',
  adoptedBy_threeFifths: 'Een voorstel is aangenomen als minstens drie vijfde van de stemmen voor is.',
  adoptedBy_twoThirds: 'Een voorstel is aangenomen als minstens twee derde van de stemmen voor is.',
  adoptedBy_threeQuarters: 'Een voorstel is aangenomen als minstens drie kwart van de stemmen voor is.',
  adoptedBy_all: 'Een voorstel is aangenomen als alle stemmen voor zijn.',
  changedBy_half: 'De statuten wijzigen kan als meer dan de helft van de stemmen voor is.',
  changedBy_threeFifths: 'De statuten wijzigen kan als minstens drie vijfde van de stemmen voor is.',
  changedBy_twoThirds: 'De statuten wijzigen kan als minstens twee derde van de stemmen voor is.',
  changedBy_threeQuarters: 'De statuten wijzigen kan als minstens drie kwart van de stemmen voor is.',
  changedBy_all: 'De statuten wijzigen kan als alle stemmen voor zijn.',

  supporters: {
    by: 'count',
    one: 'Een idee gaat verder als {count} bewoner het steunt.',
    other: 'Een idee gaat verder als {count} bewoners het steunen.',
  },
  votingAge: 'Bewoners stemmen vanaf {years} jaar.',

  corner_resident: 'een bewoner',
  corner_member: 'een lid',
  corner_host: 'de huiskamer',
  corner_board: 'het bestuur',
  corner_treasurer: 'de penningmeester',
  corner_wij: 'WIJ',
  corner_coordinator: 'de stadsdeelcoördinator',
  goodMonths: {
    by: 'months',
    one: 'WIJ kan minder doen als het {months} maand goed gaat.',
    other: 'WIJ kan minder doen als het {months} maanden na elkaar goed gaat.',
  },
  goodSatisfaction: 'Goed gaat het als vragers gemiddeld minstens een {mark} van 5 geven.',
  goodInTime: 'Ook krijgen van de 100 hulpvragen er minstens {percent} binnen {hours} uur antwoord.',
  goodBack: 'En van de 100 hulpvragen komen er hoogstens {percent} terug.',
  stepSize: 'Een stap is hoogstens {most} fte. Er blijft {reserve} fte meer dan nodig is.',
  cornersAgree: 'Een stap gaat in als iemand namens ieder van hen instemt: {corners}.',
  reinvestment: 'Van wat dat bespaart, krijgt de wijk {percent} %. De leden beslissen waarvoor.',

  motionAdopted: 'Aangenomen met {yes} voor, {no} tegen, {abstain} onthouden.',
  motionRejected: 'Verworpen met {yes} voor, {no} tegen, {abstain} onthouden.',
  needed_half: 'Nodig was meer dan de helft van de stemmen.',
  needed_threeFifths: 'Nodig was minstens drie vijfde van de stemmen.',
  needed_twoThirds: 'Nodig was minstens twee derde van de stemmen.',
  needed_threeQuarters: 'Nodig was minstens drie kwart van de stemmen.',
  needed_all: 'Nodig waren alle stemmen.',
  noQuorum: 'Geen besluit: {cast} van de {eligible} leden stemden, en er waren er {quorum} nodig.',
  notCarriedOut:
    'Zo kon het niet worden uitgevoerd: er was te weinig geld, of intussen was iets anders besloten.',

  planByShares: {
    by: 'inFull',
    one: '{project}: gekozen als nummer {place}. {inFull} stemmer betaalde {share} uit zijn of haar deel van het budget; samen {cost}.',
    other:
      '{project}: gekozen als nummer {place}. {inFull} stemmers betaalden elk {share} uit hun deel van het budget; samen {cost}.',
  },
  planByPartShares: {
    by: 'inFull',
    one: '{project}: gekozen als nummer {place}. {inFull} stemmer betaalde {share} uit zijn of haar deel van het budget, nog eens {inPart} wat ze over hadden; samen {cost}.',
    other:
      '{project}: gekozen als nummer {place}. {inFull} stemmers betaalden elk {share} uit hun deel van het budget, nog eens {inPart} wat ze over hadden; samen {cost}.',
  },
  planByRest: '{project}: gekozen als nummer {place}. Het kostte {cost} en paste in wat er nog was.',
  planNotChosen: {
    by: 'votes',
    one: '{project}: niet gekozen. {votes} stem, kosten {cost}. Er was nog {had}: {missing} te weinig.',
    other: '{project}: niet gekozen. {votes} stemmen, kosten {cost}. Er was nog {had}: {missing} te weinig.',
  },

  broke_satisfaction: 'In {month}: vragers gaven gemiddeld minder dan een {limit} ({place}).',
  broke_satisfaction_found:
    'In {month}: vragers gaven gemiddeld minder dan een {limit}, namelijk een {value} ({place}).',
  broke_inTime: 'In {month}: van de 100 eerste antwoorden kwamen er minder dan {limit} op tijd ({place}).',
  broke_inTime_found:
    'In {month}: van de 100 eerste antwoorden kwamen er minder dan {limit} op tijd, namelijk {value} ({place}).',
  broke_back: 'In {month}: van de 100 hulpvragen kwamen er meer dan {limit} terug ({place}).',
  broke_back_found:
    'In {month}: van de 100 hulpvragen kwamen er meer dan {limit} terug, namelijk {value} ({place}).',
  wijHandled: {
    by: 'months',
    one: 'Hulpvragen bij WIJ in {months} maand: {handled}.',
    other: 'Hulpvragen bij WIJ in {months} maanden: {handled}.',
  },
  fteNeeded: 'Er is {fte} fte nodig. Dat getal ligt tussen {low} en {high}.',
  fteReserve: 'Er is {actual} fte. Er blijft {reserve} fte reserve ({place}).',
  wentWell: {
    by: 'months',
    one: 'Tot en met {month} ging het {months} maand goed ({place}).',
    other: 'Tot en met {month} ging het {months} maanden na elkaar goed ({place}).',
  },

  nothing_noFormation: 'Er is geen formatie van WIJ voor deze dienst.',
  nothing_noParameters: 'We weten niet hoe WIJ de uren verdeelt. Schrijf dat op bij de formatie.',
  nothing_monthMissing: 'We hebben geen cijfers van {months}.',
  nothing_fewPeople: 'In {months} vroegen minder dan vijf mensen iets.',
  nothing_hoursMissing: 'WIJ schreef geen uren op in {months}.',
  nothing_tooThin: 'In {months} is te weinig geteld om te zeggen of het goed ging.',
  nothing_needTooThin: 'Er is te weinig geteld om te zeggen hoeveel fte er nodig is.',
  nothing_stepNotSeen: 'De laatste stap is nog niet te zien in {months}.',
  nothing_notGoodLongEnough: 'In {months} ging het niet goed genoeg ({place}).',
  nothing_falling: 'Mensen zijn minder tevreden of wachten langer dan eerst.',
  nothing_noRoom: 'WIJ heeft niet meer dan nodig is, met de reserve ({place}).',
  nothing_alreadyOpen: 'Er is al een voorstel voor hetzelfde.',

  repeats_DAILY: { by: 'interval', one: 'elke dag', other: 'elke {interval} dagen' },
  repeats_WEEKLY: { by: 'interval', one: 'elke week', other: 'elke {interval} weken' },
  repeats_MONTHLY: { by: 'interval', one: 'elke maand', other: 'elke {interval} maanden' },
  repeatsTimes: { by: 'count', one: '{rhythm}, {count} keer', other: '{rhythm}, {count} keer' },
} as const;

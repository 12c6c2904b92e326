/**
 * What people are told of: the one table of it. Each kind says to which group it belongs (people choose per group how
 * soon they are told), and how it reads. No text holds a name, a title, a category or an amount: these words travel by
 * mail and stand on a locked screen. What it is about is read behind the link, by who signed in.
 */
import type { Text } from './errors.ts';
import type { TellingGroup, TellingWhen, ToldKind } from './generated/wijk.ts';

/** How soon somebody is told, of each group, until they choose otherwise: calm, but for asks and answers. */
export const groups = {
  help: 'atOnce',
  asks: 'atOnce',
  talk: 'daily',
  deciding: 'daily',
  money: 'daily',
  tasks: 'daily',
} as const satisfies Readonly<Record<TellingGroup, TellingWhen>>;

/** The names of all groups. */
export const groupNames: readonly TellingGroup[] = Object.keys(groups).filter(isGroup);

/** True for the name of a group. */
function isGroup(name: string): name is TellingGroup {
  return Object.hasOwn(groups, name);
}

type Kind = { readonly group: TellingGroup; readonly text: Text };

/** Every kind of news. */
export const kinds: Readonly<Record<ToldKind, Kind>> = {
  answered: {
    group: 'help',
    text: { nl: 'Iemand wil u helpen', en: 'Somebody wants to help you' },
  },
  accepted: {
    group: 'help',
    text: { nl: 'Uw aanbod om te helpen is aangenomen', en: 'Your offer to help was accepted' },
  },
  notChosen: {
    group: 'help',
    text: {
      nl: 'Er is al iemand die helpt. Dank voor uw aanbod',
      en: 'Somebody else helps already. Thank you for your offer',
    },
  },
  matchUndone: {
    group: 'help',
    text: { nl: 'Een afspraak is losgemaakt', en: 'An agreement was undone' },
  },
  whatNext: {
    group: 'help',
    text: { nl: 'Hoe gaat het verder met uw vraag?', en: 'How does your request go on?' },
  },
  looked: {
    group: 'help',
    text: { nl: 'WIJ heeft uw vraag bekeken', en: 'WIJ looked at your request' },
  },
  handBackAsk: {
    group: 'help',
    text: {
      nl: 'WIJ vraagt of een bewoner het mag overnemen',
      en: 'WIJ asks whether a resident may take over',
    },
  },
  handBackTaken: {
    group: 'help',
    text: { nl: 'Een bewoner heeft het overgenomen', en: 'A resident took over' },
  },
  handBack: {
    group: 'asks',
    text: { nl: 'WIJ vraagt u om iets over te nemen', en: 'WIJ asks you to take something over' },
  },
  asked: {
    group: 'asks',
    text: { nl: 'U wordt gevraagd om te helpen', en: 'You are asked to help' },
  },
  message: {
    group: 'talk',
    text: { nl: 'Nieuw bericht in een gesprek', en: 'New message in a conversation' },
  },
  claimDecided: {
    group: 'money',
    text: { nl: 'Er is besloten over uw declaratie', en: 'Your claim was decided on' },
  },
  roundOpened: {
    group: 'deciding',
    text: { nl: 'U kunt stemmen in een stemronde', en: 'You can vote in a voting round' },
  },
  roundCloses: {
    group: 'deciding',
    text: { nl: 'Een stemronde sluit binnen een dag', en: 'A voting round closes within a day' },
  },
  roundCounted: {
    group: 'deciding',
    text: { nl: 'Een stemronde is geteld', en: 'A voting round was counted' },
  },
  meetingCalled: {
    group: 'deciding',
    text: { nl: 'Er komt een ledenvergadering', en: 'There will be a general assembly' },
  },
  votingOpen: {
    group: 'deciding',
    text: {
      nl: 'U kunt stemmen over de voorstellen van een vergadering',
      en: 'You can vote on the motions of an assembly',
    },
  },
  meetingCancelled: {
    group: 'deciding',
    text: { nl: 'Een ledenvergadering gaat niet door', en: 'A general assembly was cancelled' },
  },
  roleGiven: {
    group: 'tasks',
    text: { nl: 'U hebt een rol in de wijk gekregen', en: 'You were given a role in the neighbourhood' },
  },
  vouchNeeded: {
    group: 'tasks',
    text: {
      nl: 'Iemand wil meedoen en zoekt buren die instaan',
      en: 'Somebody wants to join and looks for neighbours who vouch',
    },
  },
  settlementWaits: {
    group: 'tasks',
    text: {
      nl: 'Een afrekening wacht op uw akkoord',
      en: 'A settlement waits for you to agree',
    },
  },
  stepProposed: {
    group: 'tasks',
    text: {
      nl: 'U kunt beslissen of WIJ minder of meer gaat doen',
      en: 'You can decide whether WIJ is to do less or more',
    },
  },
  challengeDecided: {
    group: 'tasks',
    text: {
      nl: 'De gemeente heeft besloten over een taak die u wilt overnemen',
      en: 'The municipality decided on a task that you want to take over',
    },
  },
  agreementWaits: {
    group: 'tasks',
    text: {
      nl: 'Afspraken over een taak wachten op uw handtekening',
      en: 'An agreement about a task waits for you to sign',
    },
  },
  challengeNote: {
    group: 'talk',
    text: {
      nl: 'Nieuw bericht over een taak die bewoners overnemen',
      en: 'New message about a task that residents take over',
    },
  },
  joinAsked: {
    group: 'tasks',
    text: { nl: 'Iemand wil meedoen met uw groep', en: 'Somebody wants to join your group' },
  },
  dossierSubmitted: {
    group: 'tasks',
    text: {
      nl: 'Bewoners vragen om een taak over te nemen',
      en: 'Residents ask to take over a task',
    },
  },
  decisionDue: {
    group: 'tasks',
    text: {
      nl: 'Een antwoord aan bewoners over een taak moet er binnen twee weken zijn',
      en: 'An answer to residents about a task is due within two weeks',
    },
  },
  decisionLate: {
    group: 'tasks',
    text: {
      nl: 'Een antwoord aan bewoners over een taak is te laat',
      en: 'An answer to residents about a task is overdue',
    },
  },
  contractEnds: {
    group: 'tasks',
    text: {
      nl: 'Een contract over een taak loopt binnen twee maanden af',
      en: 'A contract about a task runs out within two months',
    },
  },
  deskOpened: {
    group: 'help',
    text: {
      nl: 'Een gastheer doet iets in uw naam, aan de balie',
      en: 'A host does something in your name, at the desk',
    },
  },
};

/** True for the name of a kind. */
export const isKind = (name: string): name is ToldKind => Object.hasOwn(kinds, name);

/** All kinds. */
export const kindNames: readonly ToldKind[] = Object.keys(kinds).filter(isKind);

/** Where in the app it says what news is about, after the address of the wijk. */
export function placeOf(about: string): string {
  const kind = about.slice(0, about.indexOf('_'));
  if (kind === 'req') return `/request/${about}`;
  if (kind === 'rnd') return `/round/${about}`;
  if (kind === 'mtg') return `/meeting/${about}`;
  if (kind === 'prp') return `/step/${about}`;
  if (kind === 'chl') return `/challenge/${about}`;
  if (kind === 'clm') return '/claims';
  if (kind === 'stl') return `/savings/${about.slice('stl_'.length)}`;
  return '/me';
}

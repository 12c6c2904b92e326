import type { TextName } from '../../kit/language.tsx';
import type { PictureName } from './pictures.tsx';

/** One thing that is explained: a picture, a few words, and a sentence or three. */
export type Part = {
  readonly picture: PictureName;
  readonly title: TextName;
  readonly text: TextName;
  /** Where in the wijk one can do it. */
  readonly to?: string;
};

/** What is explained on a page of its own. */
export const subjects = {
  request: [
    { picture: 'choose', title: 'help_request1', text: 'help_request1Text' },
    { picture: 'hidden', title: 'help_request2', text: 'help_request2Text' },
    { picture: 'consent', title: 'help_request3', text: 'help_request3Text' },
    { picture: 'numbers', title: 'help_request4', text: 'help_request4Text' },
    { picture: 'erased', title: 'help_request5', text: 'help_request5Text' },
  ],
  votes: [
    { picture: 'ballot', title: 'help_votes1', text: 'help_votes1Text' },
    { picture: 'hidden', title: 'help_votes2', text: 'help_votes2Text' },
    { picture: 'shares', title: 'help_votes3', text: 'help_votes3Text' },
    { picture: 'numbers', title: 'help_votes4', text: 'help_votes4Text' },
  ],
  money: [
    { picture: 'income', title: 'help_money1', text: 'help_money1Text' },
    { picture: 'pots', title: 'help_money2', text: 'help_money2Text' },
    { picture: 'ballot', title: 'help_money3', text: 'help_money3Text' },
    { picture: 'consent', title: 'help_money4', text: 'help_money4Text' },
    { picture: 'book', title: 'help_money5', text: 'help_money5Text' },
  ],
} as const satisfies Record<string, readonly Part[]>;
/** A subject of the help. */
export type Subject = keyof typeof subjects;

/** True for the name of a subject. */
export const isSubject = (name: string): name is Subject => Object.hasOwn(subjects, name);
/** All of them, in the order in which they are listed. */
export const allSubjects = Object.keys(subjects).filter(isSubject);

/** What a newcomer is shown around by. */
export const tour: readonly Part[] = [
  { picture: 'choose', title: 'help_tour1', text: 'help_tour1Text', to: 'ask' },
  { picture: 'together', title: 'help_tour2', text: 'help_tour2Text', to: 'requests' },
  { picture: 'meet', title: 'help_tour3', text: 'help_tour3Text', to: 'agenda' },
  { picture: 'ballot', title: 'help_tour4', text: 'help_tour4Text', to: 'plans' },
  { picture: 'book', title: 'help_tour5', text: 'help_tour5Text', to: 'money' },
];

import type { Counted } from '../../../schema/languages/filling.ts';
import type { texts as agenda } from './nl/agenda.ts';
import type { texts as beginning } from './nl/beginning.ts';
import type { texts as beside } from './nl/beside.ts';
import type { texts as carried } from './nl/carried.ts';
import type { texts as carrying } from './nl/carrying.ts';
import type { texts as challenging } from './nl/challenging.ts';
import type { texts as ofConsole } from './nl/console.ts';
import type { texts as deciding } from './nl/deciding.ts';
import type { texts as desk } from './nl/desk.ts';
import type { texts as help } from './nl/help.ts';
import type { texts as helping } from './nl/helping.ts';
import type { texts as letting } from './nl/letting.ts';
import type { texts as log } from './nl/log.ts';
import type { texts as office } from './nl/office.ts';
import type { texts as overseeing } from './nl/overseeing.ts';
import type { texts as scaling } from './nl/scaling.ts';
import type { texts as settling } from './nl/settling.ts';
import type { texts as showing } from './nl/showing.ts';
import type { texts as spending } from './nl/spending.ts';
import type { texts as start } from './nl/start.ts';
import type { texts as telling } from './nl/telling.ts';

/** The parts of the texts, as Dutch has them: what everybody needs at once, and what comes with some screens. */
type Parts = {
  readonly start: typeof start;
  readonly agenda: typeof agenda;
  readonly carried: typeof carried;
  readonly carrying: typeof carrying;
  readonly challenging: typeof challenging;
  readonly console: typeof ofConsole;
  readonly deciding: typeof deciding;
  readonly desk: typeof desk;
  readonly helping: typeof helping;
  readonly beside: typeof beside;
  readonly help: typeof help;
  readonly letting: typeof letting;
  readonly log: typeof log;
  readonly scaling: typeof scaling;
  readonly beginning: typeof beginning;
  readonly office: typeof office;
  readonly overseeing: typeof overseeing;
  readonly settling: typeof settling;
  readonly showing: typeof showing;
  readonly spending: typeof spending;
  readonly telling: typeof telling;
};
/** A part of the texts. */
export type TextPart = keyof Parts;
type NamesIn<T> = T extends unknown ? keyof T : never;
/** Name of a text. */
export type TextName = NamesIn<Parts[TextPart]>;

/** All texts of a part, in some language. */
export type Catalogue<Part extends TextPart> = Readonly<Record<keyof Parts[Part], string | Counted>>;

/** Parts of the wijk app: these are in every language; the city's console is in Dutch and English. */
export const residentParts = [
  'start',
  'agenda',
  'carried',
  'challenging',
  'deciding',
  'desk',
  'beside',
  'carrying',
  'help',
  'helping',
  'letting',
  'log',
  'office',
  'scaling',
  'settling',
  'spending',
  'telling',
] as const satisfies readonly TextPart[];

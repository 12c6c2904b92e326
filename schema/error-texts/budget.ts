import type { Text } from '../text.ts';

/** What can be refused about a budget and what is decided with it. */
export const budgetErrors = {
  NAMED_TWICE: { nl: 'Dit staat er twee keer: {name}.', en: 'This stands there twice: {name}.' },
  BUDGET_TOO_HIGH: {
    nl: 'De begroting is {over} hoger dan wat er binnenkomt en van vorig jaar over is. Verlaag een post.',
    en: 'The budget is {over} higher than what comes in and is left from last year. Lower a line.',
  },
  BUDGET_CHANGED: {
    nl: 'Iemand heeft de begroting intussen veranderd. Kijk wat er nu staat en vul hem opnieuw in.',
    en: 'Somebody changed the budget meanwhile. Look at it as it is now and fill it in again.',
  },
  BUDGET_NOT_THERE: {
    nl: 'Er is geen ontwerp van de begroting van {year} dat kan worden vastgesteld.',
    en: 'There is no draft of the budget of {year} that can be adopted.',
  },
  CHANGED_TOO_OFTEN: {
    nl: 'Dit is te vaak veranderd. Vraag wie Noaber beheert om hulp.',
    en: 'This was changed too often. Ask whoever runs Noaber for help.',
  },
} as const satisfies Record<string, Text>;

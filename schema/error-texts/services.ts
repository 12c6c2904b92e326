import type { Text } from '../text.ts';

/** What can be refused about services and who provides them. */
export const serviceErrors = {
  CATEGORY_TAKEN: {
    nl: 'Deze soort hulp hoort al bij de dienst {service}. Haal hem daar eerst weg.',
    en: 'This kind of help belongs to the service {service} already. Take it away there first.',
  },
  TOO_MANY_SERVICES: {
    nl: 'Een wijk heeft hoogstens {most} diensten. Verander er een die er al is.',
    en: 'A neighbourhood has at most {most} services. Change one that is there.',
  },
  TOO_LATE_A_DAY: { nl: 'Kies een dag tot en met {day}.', en: 'Choose a day up to and including {day}.' },
  PROVIDER_DAY_TAKEN: {
    nl: 'Voor {day} is al bepaald wie deze dienst doet. Kies een andere dag.',
    en: 'Who provides this service from {day} on was decided already. Choose another day.',
  },
  SAME_PROVIDER: {
    nl: 'Op die dag doen zij deze dienst al. Er verandert niets.',
    en: 'They provide this service on that day already. Nothing changes.',
  },
  SERVICE_CHANGED: {
    nl: 'Iemand heeft deze dienst intussen veranderd. Kijk wat er nu staat en probeer het opnieuw.',
    en: 'Somebody changed this service meanwhile. Look at it as it is now and try again.',
  },
} as const satisfies Record<string, Text>;

import { graphql } from '../generated/gql.ts';
import type { CarryingQuery } from '../generated/graphql.ts';

/** Everything that the page of who does what shows. */
export const carryingDocument = graphql(`
  query Carrying {
    services {
      id
      name
      provider
      since
      version
      categories { id name }
      next { from provider }
      history { from provider why at }
    }
    dispensability {
      trend
      months(last: 11) { month percent low high final }
    }
    serviceMonths(first: 6) {
      month
      figures {
        provider
        service { id name }
        asked solvedByResidents solvedTogether solvedByWij
        firstAnswerHours slowAnswerHours satisfactionTenths escalatedAgain cameBack wijMinutes
      }
    }
    formation {
      version
      specialisms {
        id
        name
        version
        service { id name }
        baseline { fte tariff from }
        actual { fte tariff from }
        baselines { from until fte tariff why at }
        actuals { from until fte tariff why at }
        proposal { from until fte tariff why proposedBy mayAgree }
      }
      parameters { kind from value source assumed inForce at }
      weeks(first: 8) { week specialisms { minutes specialism { id name } } }
    }
  }
`);

/** The services, as the page has them. */
export type Services = CarryingQuery['services'];
/** How much residents carry, as the page has it. */
export type DispensabilityShown = CarryingQuery['dispensability'];
/** Requests per service and month, as the page has them. */
export type ServiceMonths = CarryingQuery['serviceMonths'];
/** The formation, as the page has it. */
export type FormationShown = CarryingQuery['formation'];
/** The specialisms, as the page has them. */
export type Specialisms = FormationShown['specialisms'];

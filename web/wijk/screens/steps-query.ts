import { fiscalDay } from '../../../schema/money.ts';
import { graphql } from '../generated/gql.ts';
import type { OneStepQuery, StepsQuery } from '../generated/graphql.ts';

/** Everything that the page of steps shows. */
export const stepsDocument = graphql(`
  query Steps {
    open: stepProposals(phase: open, first: 50) {
      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }
    }
    over: stepProposals(phase: over, first: 20) {
      edges { node { id direction state before after agreed corners objected lapsesOn from service { id name } } }
    }
    scaling { month verdicts { nothing reasons service { id name } proposal { id } } }
    services { id name }
  }
`);

/** Everything that the page of one step shows. */
export const stepDocument = graphql(`
  query OneStep($id: ID!) {
    stepProposal(id: $id) {
      id direction state source before after savedInQuarter why scenario reverses reversedBy supersededBy
      warnings reasons lapsesOn from version can mayAssent
      service { id name }
      madeBy { id name }
      shares { before after specialism { id name } }
      corners { role at by { id name } }
      objections { role why at withdrawnAt }
      reasoning {
        actual reserve
        need { fte low high promise percent months handled minutes }
        findings { month rail state value limit article }
        months { month asked escalated escalatedAgain solvedByResidents solvedByWij cameBack }
      }
    }
  }
`);

/** A proposal as its screen has it. */
export type StepShown = NonNullable<OneStepQuery['stepProposal']>;
/** A proposal as a list has it. */
export type StepListed = StepsQuery['open']['edges'][number]['node'];
/** What the last month said, as the page has it. */
export type Judged = StepsQuery['scaling'];
/** What each part of the screen of one step gets. */
export type StepProps = { readonly step: StepShown; readonly again: () => Promise<void> };

/** How it is said that a step takes effect from a day on, or did. */
export const stepBegins = (from: string): 'stepBegan' | 'stepBegins' =>
  from <= fiscalDay(new Date()) ? 'stepBegan' : 'stepBegins';

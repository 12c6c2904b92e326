import { useState } from 'react';
import { useEuros } from '../../kit/euros.ts';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { wholeIn } from '../../kit/numbers.ts';
import { Button, Choices, Field, Form, Notice } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import type { BallotType } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';

const castDocument = graphql(
  `mutation CastBallot($input: CastBallotInput!) { castBallot(input: $input) { ballot { revision } userErrors { code field message } } }`,
);

type Choice = { readonly initiativeId: string; readonly points?: number | null };
type Props = {
  readonly round: {
    readonly id: string;
    readonly ballotType: BallotType;
    readonly most: number;
    readonly mostPoints: number;
    readonly budget: number;
    readonly plans: readonly {
      readonly initiativeId: string;
      readonly title: string;
      readonly cost: number;
    }[];
    readonly myBallot?: { readonly revision: number; readonly choices: readonly Choice[] } | null;
  };
  readonly again: () => Promise<void>;
};

/** One's ballot: choose, rank or give points, and change it until the closing. */
export function BallotForm({ round, again }: Props) {
  const { say } = useSpeech();
  const { api } = useHere();
  const euros = useEuros();
  const { busy, errors, run } = useAction();
  const before = round.myBallot?.choices ?? [];
  const [chosen, setChosen] = useState<string[]>(before.map(({ initiativeId }) => initiativeId));
  const [points, setPoints] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(before.map(({ initiativeId, points }) => [initiativeId, String(points ?? '')])),
  );
  const { ballotType, plans } = round;
  const choices = (): { initiativeId: string; points?: number }[] =>
    ballotType === 'points'
      ? plans
          .map(({ initiativeId }) => ({ initiativeId, points: wholeIn(points[initiativeId] ?? '') }))
          .filter((choice) => choice.points !== 0)
      : chosen.filter(Boolean).map((initiativeId) => ({ initiativeId }));
  const send = async () => {
    const input = { roundId: round.id, choices: choices(), revision: round.myBallot?.revision ?? 0 };
    await run(async () => (await api.ask(castDocument, { input })).castBallot.userErrors);
    await again();
  };
  const cost = plans
    .filter(({ initiativeId }) => chosen.includes(initiativeId))
    .reduce((sum, one) => sum + one.cost, 0);
  return (
    <Form send={send}>
      {(ballotType === 'approval' || ballotType === 'knapsack') && (
        <Choices
          legend={say('yourBallot', { most: round.most })}
          many
          options={plans.map(({ initiativeId, title, cost }) => ({
            value: initiativeId,
            label: `${title} (${euros(cost)})`,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
      )}
      {ballotType === 'knapsack' && (
        <p>{say('together', { cost: euros(cost), budget: euros(round.budget) })}</p>
      )}
      {ballotType === 'ranked' &&
        Array.from({ length: round.most }, (_, place) => place).map((place) => (
          <Field key={place} label={say('rankPlace', { place: place + 1 })}>
            {(attributes) => (
              <select
                {...attributes}
                value={chosen[place] ?? ''}
                onChange={({ target }) => {
                  const next = Array.from({ length: round.most }, (_, i) => chosen[i] ?? '');
                  next[place] = target.value;
                  setChosen(next);
                }}
              >
                <option value="" />
                {plans.map(({ initiativeId, title, cost }) => (
                  <option key={initiativeId} value={initiativeId}>
                    {title} ({euros(cost)})
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      {ballotType === 'points' && (
        <>
          <p>{say('pointsToGive', { most: round.mostPoints })}</p>
          {plans.map(({ initiativeId, title, cost }) => (
            <Field key={initiativeId} label={`${title} (${euros(cost)})`}>
              {(attributes) => (
                <input
                  {...attributes}
                  inputMode="numeric"
                  value={points[initiativeId] ?? ''}
                  onChange={({ target }) => setPoints({ ...points, [initiativeId]: target.value })}
                />
              )}
            </Field>
          ))}
        </>
      )}
      <Mend errors={errors} />
      {round.myBallot && <Notice>{say('ballotCounts')}</Notice>}
      <Button primary type="submit" busy={busy}>
        {say(round.myBallot ? 'changeBallot' : 'castBallot')}
      </Button>
    </Form>
  );
}

import { useCallback, useEffect, useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { useMoments } from '../../kit/moments.ts';
import { Button, Heading, Notice, Waiting } from '../../kit/parts.tsx';
import { useAction } from '../../kit/use-action.ts';
import { useQuery } from '../../kit/use-query.ts';
import { graphql } from '../generated/gql.ts';
import type { DevicesQuery, TellingChannel } from '../generated/graphql.ts';
import { useHere } from '../here.tsx';
import { ability, addressHere, NotTurnedOn, subscribe, unsubscribe } from '../push.ts';

const devicesDocument = graphql(`
  query Devices { pushKey me { devices { id endpoint service at } } }
`);
const onDocument = graphql(`
  mutation TurnOnPush($input: TurnOnPushInput!) { turnOnPush(input: $input) { userErrors { code field message } } }
`);
const offDocument = graphql(`
  mutation TurnOffPush($input: TurnOffPushInput!) { turnOffPush(input: $input) { userErrors { code field message } } }
`);

type Device = DevicesQuery['me']['devices'][number];

/** The address of this browser, asked anew when the list was. */
function useAddressHere(wijk: string, known: unknown): string | undefined {
  const [address, setAddress] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the list was
  useEffect(() => {
    addressHere(wijk).then(setAddress, () => setAddress(undefined));
  }, [wijk, known]);
  return address;
}

/** Notifications: on or off on this device, and on which others they are on. */
export function PushDevices({
  channel,
  changed,
}: {
  /** By what one is told now; undefined while that is not known. */
  channel?: TellingChannel;
  changed: () => Promise<void>;
}) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { data, error, again } = useQuery(api, devicesDocument, {});
  const address = useAddressHere(wijk.id, data);
  const anew = useCallback(async () => {
    await Promise.all([again(), changed()]);
  }, [again, changed]);
  if (!data) return <Waiting error={error} again={again} />;
  const { devices } = data.me;
  const here = devices.find(({ endpoint }) => endpoint === address);
  return (
    <>
      <Heading>{say('pushTitle')}</Heading>
      <p className="nl-paragraph">{say('pushIntro')}</p>
      {channel === 'push' && devices.length === 0 && <Notice kind="warning">{say('pushNowhere')}</Notice>}
      {!here && <TurnOn pushKey={data.pushKey} anew={anew} />}
      {devices.length > 0 && (
        <ul className="cards">
          {devices.map((device) => (
            <li key={device.id} className="card">
              <DeviceLine device={device} here={device === here} anew={anew} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TurnOn({ pushKey, anew }: { pushKey?: string | null; anew: () => Promise<void> }) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { busy, errors, run } = useAction();
  const [why, setWhy] = useState<NotTurnedOn['why']>();
  const can = ability();
  const turnOn = async () => {
    setWhy(undefined);
    const fine = await run(async () => {
      try {
        const input = await subscribe(wijk.id, pushKey ?? '');
        return (await api.ask(onDocument, { input })).turnOnPush.userErrors;
      } catch (cause) {
        if (!(cause instanceof NotTurnedOn)) throw cause;
        setWhy(cause.why);
        return [];
      }
    });
    if (fine) await anew();
  };
  if (can !== 'able') return <Notice kind="warning">{say(`push_${can}`)}</Notice>;
  if (!pushKey) return <Notice>{say('pushNotYet')}</Notice>;
  return (
    <>
      <Button busy={busy} onClick={() => void turnOn()}>
        {say('pushTurnOn')}
      </Button>
      {why && <Notice kind="error">{say(`push_${why}`)}</Notice>}
      <Mend errors={errors} shown={[]} />
    </>
  );
}

type LineProps = { device: Device; here: boolean; anew: () => Promise<void> };

function DeviceLine({ device: { id, service, at }, here, anew }: LineProps) {
  const { say } = useSpeech();
  const { api, wijk } = useHere();
  const { moment } = useMoments();
  const { busy, errors, run } = useAction();
  const since = moment(at);
  const turnOff = async () => {
    const fine = await run(async () => {
      const { turnOffPush } = await api.ask(offDocument, { input: { id } });
      if (here && turnOffPush.userErrors.length === 0) await unsubscribe(wijk.id);
      return turnOffPush.userErrors;
    });
    if (fine) await anew();
  };
  return (
    <div className="stack">
      <p>
        {here && <strong>{say('pushHere')} </strong>}
        {say('pushSince', { service, at: since })}
      </p>
      <Button busy={busy} onClick={() => void turnOff()}>
        {here ? say('pushTurnOff') : say('pushTakeOff', { at: since })}
      </Button>
      <Mend errors={errors} shown={[]} />
    </div>
  );
}

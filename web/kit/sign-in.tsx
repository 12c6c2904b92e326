import { Mend } from './frame.tsx';
import { useSpeech } from './language.tsx';
import { Button } from './parts.tsx';
import type { Session } from './session.ts';
import { useAction } from './use-action.ts';

/** The way in: to the sign-in page, and back to where one was. */
export function SignIn({ session, back }: { session: Session; back?: string }) {
  const { say } = useSpeech();
  const { busy, errors, run } = useAction();
  const go = () =>
    run(async () => {
      await session.signIn(back);
      return [];
    });
  return (
    <>
      <Mend errors={errors} />
      <Button primary busy={busy} onClick={() => void go()}>
        {say('signIn')}
      </Button>
    </>
  );
}

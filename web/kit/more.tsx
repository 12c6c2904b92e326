import { Mend } from './frame.tsx';
import { useSpeech } from './language.tsx';
import { Button } from './parts.tsx';
import type { UserError } from './use-action.ts';

type Props = {
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly errors: readonly UserError[];
  readonly more: () => Promise<void>;
};

/** The way to the next page of a list, where there is one. */
export function More({ hasMore, busy, errors, more }: Props) {
  const { say } = useSpeech();
  if (!hasMore) return null;
  return (
    <>
      <Mend errors={errors} />
      <Button busy={busy} onClick={() => void more()}>
        {say('more')}
      </Button>
    </>
  );
}

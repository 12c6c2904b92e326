import { Icon } from './icon.tsx';
import { useSpeech } from './language.tsx';
import { Button } from './parts.tsx';

/** Prints the page; on paper stands what it says, without what one can do on a screen. */
export function PrintButton() {
  const { say } = useSpeech();
  return (
    <p className="no-print">
      <Button onClick={() => window.print()}>
        <Icon name="print" /> {say('print')}
      </Button>
    </p>
  );
}

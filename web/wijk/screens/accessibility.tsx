import { useSpeech } from '../../kit/language.tsx';
import { Page } from '../../kit/parts.tsx';

/** The accessibility statement. */
export function Accessibility() {
  const { say } = useSpeech();
  return (
    <Page title={say('a11yTitle')}>
      <p className="nl-paragraph">{say('a11yText')}</p>
      <p className="nl-paragraph">{say('a11yReport')}</p>
    </Page>
  );
}

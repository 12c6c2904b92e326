import { dangerSigns, dangers } from '../../schema/danger-signs.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './parts.tsx';

/** Whom to call when what somebody types shows danger. Nothing of it is sent or kept. */
export function DangerNotice({ text, wij }: { text: string; wij?: () => void }) {
  const { say } = useSpeech();
  const found = dangerSigns(text);
  if (found.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{say('dangerIntro')}</p>
      <ul>
        {found.map((danger) => (
          <li key={danger}>
            {say(`danger_${danger}`)} <a href={`tel:${dangers[danger].number}`}>{dangers[danger].number}</a>
          </li>
        ))}
      </ul>
      {wij && (
        <p>
          <button type="button" className="nl-button nl-button--secondary" onClick={wij}>
            {say('dangerWij')}
          </button>
        </p>
      )}
    </Notice>
  );
}

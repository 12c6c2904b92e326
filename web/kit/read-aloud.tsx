import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon.tsx';
import { useSpeech } from './language.tsx';

/** The voice of this device for a language; it says later which voices it has. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const find = () => speechSynthesis.getVoices().find(({ lang }) => lang.slice(0, 2) === language);
  const [voice, setVoice] = useState(find);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up anew for another language
  useEffect(() => {
    const look = () => setVoice(find());
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return voice;
}

/** Sentence by sentence: a long text at once is broken off by some browsers. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Reads a text aloud in its language, and stops when it is pressed again. */
export default function ReadAloud({ text, language }: { text: string; language?: string }) {
  const { say, language: own } = useSpeech();
  const voice = useVoice(language ?? own);
  const [reads, setReads] = useState(false);
  const reading = useRef(false);
  reading.current = reads;
  // Nobody is read to about what they left.
  useEffect(() => () => void (reading.current && speechSynthesis.cancel()), []);
  if (!voice) return null;
  const press = () => {
    speechSynthesis.cancel();
    if (reads) return setReads(false);
    const parts = sentences(text).map((part) => {
      const spoken = new SpeechSynthesisUtterance(part);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.onerror = () => setReads(false);
      return spoken;
    });
    const last = parts.at(-1);
    if (last) last.onend = () => setReads(false);
    for (const part of parts) speechSynthesis.speak(part);
    setReads(true);
  };
  return (
    <p className="no-print">
      <button type="button" className="aloud" onClick={press}>
        <Icon name={reads ? 'stop' : 'read-aloud'} /> {say(reads ? 'readStop' : 'readAloud')}
      </button>
    </p>
  );
}

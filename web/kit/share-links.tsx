import { useState } from 'react';
import { Icon } from './icon.tsx';
import { useSpeech } from './language.tsx';
import { Button } from './parts.tsx';

/** Sends an address on: as the device does it, or by WhatsApp or a copied link where it can't. */
export default function ShareLinks({ title, address }: { title: string; address: string }) {
  const { say } = useSpeech();
  const [able, setAble] = useState('share' in navigator);
  const [copied, setCopied] = useState<boolean>();
  const share = async () => {
    try {
      await navigator.share({ title, url: address });
    } catch (cause) {
      // Who closes what the device shows has shared enough; anything else goes the other way.
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) setAble(false);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="row no-print">
      {able ? (
        <Button onClick={() => void share()}>
          <Icon name="share" /> {say('share')}
        </Button>
      ) : (
        <>
          <a
            className="nl-link"
            href={`https://wa.me/?text=${encodeURIComponent(`${title} ${address}`)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say('shareWhatsApp')}
          </a>
          <Button onClick={() => void copy()}>{say('shareCopy')}</Button>
        </>
      )}
      <span role="status">
        {copied !== undefined && say(copied ? 'shareCopied' : 'shareNotCopied', { address })}
      </span>
    </div>
  );
}

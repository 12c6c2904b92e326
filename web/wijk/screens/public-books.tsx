import { Share } from '../../kit/beside.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { OpenBooks } from '../../kit/open-books.tsx';
import { Page } from '../../kit/parts.tsx';
import { PrintButton } from '../../kit/print-button.tsx';

/** The open books of a wijk, for everybody. */
export default function PublicBooks({ wijk, name }: { wijk: string; name: string }) {
  const { say } = useSpeech();
  return (
    <Page title={say('publicTitle', { name })}>
      <Share title={say('publicTitle', { name })} address={`${location.origin}/w/${wijk}/public`} />
      <PrintButton />
      <OpenBooks wijk={wijk} />
    </Page>
  );
}

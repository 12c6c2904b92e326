import { useState } from 'react';
import { Mend } from '../../kit/frame.tsx';
import { useLocale, useSpeech } from '../../kit/language.tsx';
import { Button } from '../../kit/parts.tsx';
import { LineField } from '../../kit/simple-fields.tsx';
import { useAction } from '../../kit/use-action.ts';
import { graphql } from '../generated/gql.ts';
import { useHere } from '../here.tsx';
import { receiptTypes, uploadFile } from '../upload.ts';
import type { PartProps } from './challenge.tsx';
import { type Chosen, FileField } from './file-field.tsx';

const attachDocument = graphql(
  `mutation AttachToChallenge($input: AttachToChallengeInput!) { attachToChallenge(input: $input) { userErrors { code field message } } }`,
);
const detachDocument = graphql(
  `mutation DetachFromChallenge($input: DetachFromChallengeInput!) { detachFromChallenge(input: $input) { userErrors { code field message } } }`,
);

/** What is wrong with the file itself stands at its field, whichever step found it. */
const ofFile = ['fileId', 'contentType', 'bytes'];

/** A size as people read it: in whole kB, or in MB with one decimal. */
function useSizes(): (bytes: number) => string {
  const locale = useLocale();
  return (bytes) => {
    const [unit, size] = bytes < 1_000_000 ? ['kilobyte', bytes / 1_000] : ['megabyte', bytes / 1_000_000];
    const most = unit === 'megabyte' ? 1 : 0;
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: most }).format(
      Math.max(size, 10 ** -most),
    );
  };
}

function Attach({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run, errorOf } = useAction();
  const [chosen, setChosen] = useState<Chosen>();
  const [name, setName] = useState('');
  const [round, setRound] = useState(0);
  const choose = (file: Chosen | undefined) => {
    setChosen(file);
    setName(file?.file.name.slice(0, 100) ?? '');
  };
  const send = async () => {
    const fine = await run(async () => {
      if (!chosen) return [{ code: 'FILE_NOT_THERE', field: 'fileId', message: say('fileNeeded') }];
      const wrong = await uploadFile(api, chosen.id, 'dossier', chosen.file);
      if (wrong.length) return wrong;
      const input = { challengeId: challenge.id, fileId: chosen.id, name };
      return (await api.ask(attachDocument, { input })).attachToChallenge.userErrors;
    });
    if (!fine) return;
    choose(undefined);
    setRound(round + 1);
    await again();
  };
  return (
    <div className="stack">
      <FileField
        key={round}
        label={say('fileChoose')}
        hint={say('fileHint')}
        accept={receiptTypes}
        error={ofFile.map(errorOf).find((found) => found !== undefined)}
        onChange={choose}
      />
      {chosen && (
        <LineField
          label={say('fileName')}
          hint={say('fileNameHint')}
          value={name}
          error={errorOf('name')}
          onChange={setName}
        />
      )}
      <Mend errors={errors} shown={['name', ...ofFile]} />
      <div className="row">
        <Button busy={busy} onClick={() => void send()}>
          {say('fileAttach')}
        </Button>
      </div>
    </div>
  );
}

/** Files with a dossier, for everybody to open; for the group, to add and to take away. */
export function DossierFiles({ challenge, again }: PartProps) {
  const { say } = useSpeech();
  const { api } = useHere();
  const { busy, errors, run } = useAction();
  const sizeOf = useSizes();
  const { id: challengeId, files, can } = challenge;
  const detach = async (fileId: string) => {
    const input = { challengeId, fileId };
    if (await run(async () => (await api.ask(detachDocument, { input })).detachFromChallenge.userErrors))
      await again();
  };
  if (files.length === 0 && !can.includes('attach')) return null;
  return (
    <div className="stack">
      <h3>{say('filesTitle')}</h3>
      {files.length > 0 && (
        <ul className="stack pre" dir="auto">
          {files.map(({ id, name, contentType, bytes, url }) => (
            <li key={id} className="row">
              <a className="nl-link" href={url} target="_blank" rel="noreferrer">
                {say('fileOf', {
                  name,
                  kind: contentType.replace(/^.*\//, '').toUpperCase(),
                  size: sizeOf(bytes),
                })}
              </a>
              {can.includes('detach') && (
                <Button busy={busy} onClick={() => void detach(id)}>
                  {say('fileDetach', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Mend errors={errors} />
      {can.includes('attach') && <Attach challenge={challenge} again={again} />}
    </div>
  );
}

import { v7 } from 'uuid';
import { Field } from '../../kit/parts.tsx';

/** A file that was chosen, and the id under which it is sent. */
export type Chosen = { readonly id: string; readonly file: File };

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly accept: string;
  readonly error?: string;
  /** True where one after the other is chosen: the field is then empty again, and keeps the focus. */
  readonly many?: boolean;
  readonly onChange: (chosen: Chosen | undefined) => void;
};

/** A field for a file; on a phone it offers the camera too. */
export function FileField({ label, hint, accept, error, many, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          type="file"
          accept={accept}
          onChange={({ target }) => {
            const file = target.files?.[0];
            onChange(file && { id: `fil_${v7()}`, file });
            if (many) target.value = '';
          }}
        />
      )}
    </Field>
  );
}

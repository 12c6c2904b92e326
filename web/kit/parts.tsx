import { Fragment, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ApiError } from './api.ts';
import { Icon, type IconName } from './icon.tsx';
import { useSpeech } from './language.tsx';
import type { writtenIn } from './languages.ts';
import { focusTitle } from './title-focus.ts';

/** A page with a title that takes the focus when it opens, so that it is read out. */
export function Page({
  title,
  above,
  wide,
  titleAs,
  children,
}: {
  title: string;
  /** Of a title that somebody wrote: in which language. */
  titleAs?: ReturnType<typeof writtenIn>;
  /** Of what the title is a part, such as a step. */
  above?: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Noaber`;
    focusTitle(heading.current);
  }, [title]);
  return (
    <main id="main" className={`page stack${wide ? ' page--wide' : ''}`}>
      {above && <p className="quiet">{above}</p>}
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        <bdi {...titleAs}>{title}</bdi>
      </h1>
      {children}
    </main>
  );
}

/** A heading under the page's own. */
export const Heading = ({ children }: { children: ReactNode }) => (
  <h2 className="nl-heading nl-heading--level-2">{children}</h2>
);

/** A few short facts beside each other, each in its own direction; what there is not is left out. */
export const Beside = ({ facts }: { facts: readonly (string | null | undefined | false)[] }) =>
  facts.filter(Boolean).map((fact, i) => (
    <Fragment key={`${fact}`}>
      {i > 0 && ' · '}
      <bdi>{fact}</bdi>
    </Fragment>
  ));

type ButtonProps = {
  readonly children: ReactNode;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
};

/** A button; while it is busy it does nothing more. */
export const Button = ({ children, primary, busy, onClick, type = 'button' }: ButtonProps) => (
  <button
    type={type}
    className={`nl-button ${primary ? 'nl-button--primary' : 'nl-button--secondary'}${busy ? ' nl-button--busy' : ''}`}
    aria-disabled={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.();
    }}
  >
    {children}
  </button>
);

/** Something to know; an error is read out at once. */
export const Notice = ({
  kind,
  icon = kind,
  children,
}: {
  kind?: 'error' | 'warning';
  icon?: IconName;
  children: ReactNode;
}) => (
  <div className={`notice${kind ? ` notice--${kind}` : ''}`} role={kind === 'error' ? 'alert' : 'status'}>
    {icon && <Icon name={icon} />}
    <div>{children}</div>
  </div>
);

/** What stands where something comes; quick things come before it is seen. */
export function Loading() {
  const { say } = useSpeech();
  return (
    <p role="status" className="loading">
      {say('loading')}
    </p>
  );
}

/** What a list says that has nothing in it. */
export function Empty({ children }: { children?: ReactNode }) {
  const { say } = useSpeech();
  return (
    <p className="empty">
      <Icon name="empty" />
      <span>{children ?? say('nothing')}</span>
    </p>
  );
}

/** What a screen shows while it has nothing yet, or when the line is gone. */
export function Waiting({ error, again }: { error?: ApiError; again: () => Promise<void> }) {
  const { say } = useSpeech();
  if (!error) return <Loading />;
  const offline = error.code === 'OFFLINE';
  return (
    <Notice kind="error" icon={offline ? 'offline' : 'error'}>
      <p>{offline ? say('offline') : error.message || say('broken')}</p>
      {error.code !== 'FORBIDDEN' && <Button onClick={() => void again()}>{say('tryAgain')}</Button>}
    </Notice>
  );
}

/** A form that is sent as a whole, also by the enter key. */
export const Form = ({ send, children }: { send: () => Promise<unknown>; children: ReactNode }) => (
  <form
    className="stack"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void send();
    }}
  >
    {children}
  </form>
);

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly children: (attributes: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ReactNode;
};

/** A field with its label, a hint, and what to mend. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`field${error ? ' field--invalid' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="field__error">
          {error}
        </span>
      )}
      {children({ id, 'aria-describedby': described, ...(error ? { 'aria-invalid': true as const } : {}) })}
    </div>
  );
}

type ChoicesProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly many?: boolean;
  readonly onChange: (chosen: T[]) => void;
};

/** One or several out of a few. */
export function Choices<T extends string>({ legend, options, chosen, many, onChange }: ChoicesProps<T>) {
  const name = useId();
  const toggled = (value: T): T[] => {
    if (!many) return [value];
    return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  };
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(value))}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** One thing to say yes to. */
export const Tick = ({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) => (
  <div className="choices">
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  </div>
);

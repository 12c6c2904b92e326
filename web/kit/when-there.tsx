import { Component, type ReactNode, Suspense } from 'react';
import { useSpeech } from './language.tsx';
import { Button, Loading, Notice, Page } from './parts.tsx';

/** What is said instead of a screen that did not come; what one typed elsewhere is in the page no more, so it is loaded anew. */
function DidNotCome() {
  const { say } = useSpeech();
  return (
    <Page title={say('screenMissing')}>
      <Notice kind="error" icon="offline">
        <p>{say('offline')}</p>
        <Button onClick={() => location.reload()}>{say('tryAgain')}</Button>
      </Notice>
    </Page>
  );
}

class Watched extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <DidNotCome /> : this.props.children;
  }
}

/** What stands where a whole screen comes: a page already, for who goes from place to place by ear. */
function Coming() {
  const { say } = useSpeech();
  return (
    <main id="main" className="page">
      <h1 className="visually-hidden">{say('loading')}</h1>
      <Loading />
    </main>
  );
}

/**
 * A screen that comes when one goes there: waited for, and missed honestly when the line is gone. With a title, or
 * whole, what is waited for is a whole page.
 */
export function WhenThere({
  title,
  whole,
  children,
}: {
  title?: string;
  whole?: boolean;
  children: ReactNode;
}) {
  const titled = title && (
    <Page title={title}>
      <Loading />
    </Page>
  );
  return (
    <Watched>
      <Suspense fallback={titled || (whole ? <Coming /> : <Loading />)}>{children}</Suspense>
    </Watched>
  );
}

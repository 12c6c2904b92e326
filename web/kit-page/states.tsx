import { ApiError } from '../kit/api.ts';
import { DangerNotice } from '../kit/danger-notice.tsx';
import { Mend } from '../kit/frame.tsx';
import { useSpeech } from '../kit/language.tsx';
import { More } from '../kit/more.tsx';
import { Empty, Heading, Loading, Notice, Waiting } from '../kit/parts.tsx';

const again = async () => undefined;

/** What is said: to know, to mind, to mend; and what stands where nothing is, or nothing yet. */
export function States() {
  const { say } = useSpeech();
  return (
    <>
      <Heading>{say('kitNotices')}</Heading>
      <Notice>
        <p>{say('kitLine')}</p>
      </Notice>
      <Notice kind="warning">
        <p>{say('kitLine')}</p>
      </Notice>
      <Mend errors={[{ code: 'kit', message: say('kitError') }]} />
      <DangerNotice text={say('kitDanger')} />
      <Heading>{say('kitStates')}</Heading>
      <div data-example>
        <Loading />
      </div>
      <Empty />
      <Empty>{say('kitNoneYet')}</Empty>
      <Waiting error={new ApiError('OFFLINE', '')} again={again} />
      <Waiting error={new ApiError('BROKEN', '')} again={again} />
      <More hasMore busy={false} errors={[]} more={again} />
    </>
  );
}

import { Link } from 'wouter';
import { Aloud } from '../../kit/beside.tsx';
import { useSpeech } from '../../kit/language.tsx';
import { Heading, Page } from '../../kit/parts.tsx';
import { Picture } from '../help/pictures.tsx';
import { allSubjects, isSubject, type Subject, subjects } from '../help/subjects.ts';
import { useHere } from '../here.tsx';

/** What is explained: a list, or one subject with its pictures. */
export default function Help({ subject }: { subject?: string }) {
  const { say } = useSpeech();
  if (subject && isSubject(subject)) return <Explained subject={subject} />;
  return (
    <Page title={say('helpTitle')}>
      <p className="nl-paragraph">{say('helpIntro')}</p>
      <Subjects />
    </Page>
  );
}

function Subjects({ but }: { but?: Subject }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const list = [
    ...allSubjects
      .filter((one) => one !== but)
      .map((one) => ({ to: `help/${one}`, title: say(`helpPage_${one}`) })),
    { to: 'tour', title: say('tourTitle') },
  ];
  return (
    <ul className="cards">
      {list.map(({ to, title }) => (
        <li key={to} className="card">
          <Link className="nl-link" href={`/w/${wijk.id}/${to}`}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Explained({ subject }: { subject: Subject }) {
  const { say } = useSpeech();
  const { wijk } = useHere();
  const parts = subjects[subject].map(({ picture, title, text }) => ({
    picture,
    title: say(title),
    text: say(text, { days: wijk.retentionDays }),
  }));
  return (
    <Page title={say(`helpPage_${subject}`)}>
      <Aloud text={parts.map(({ title, text }) => `${title}.\n${text}`).join('\n')} />
      {parts.map(({ picture, title, text }) => (
        <section key={title} className="explained">
          <Picture name={picture} />
          <div>
            <h2>{title}</h2>
            <p>{text}</p>
          </div>
        </section>
      ))}
      <Heading>{say('helpMore')}</Heading>
      <Subjects but={subject} />
    </Page>
  );
}

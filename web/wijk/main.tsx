import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import { Speaking } from '../kit/language.tsx';
import { type AppSettings, Session } from '../kit/session.ts';
import { App } from './app.tsx';

const settings: AppSettings = await (await fetch('/settings.json')).json();
const session = new Session(settings, 'wijk');
const back = await session.takeCode().catch(() => '/');
if (back !== undefined) history.replaceState(null, '', back);

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Speaking>
        <App settings={settings} session={session} />
      </Speaking>
    </StrictMode>,
  );

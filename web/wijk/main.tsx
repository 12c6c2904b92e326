import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import { Speaking } from '../kit/language.tsx';
import { startUp } from '../kit/startup.ts';
import { App } from './app.tsx';
import { keepHere } from './keep-here.ts';

const root = document.getElementById('app');
const begun = root && (await startUp('wijk', root));
if (root && begun) {
  createRoot(root).render(
    <StrictMode>
      <Speaking>
        <App {...begun} />
      </Speaking>
    </StrictMode>,
  );
  void keepHere();
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import { needTexts, Speaking } from '../kit/language.tsx';
import { startUp } from '../kit/startup.ts';
import { KitPage } from './kit-page.tsx';

const root = document.getElementById('app');
const begun = root && (await startUp('console', root));
if (root && begun) {
  await needTexts('showing', 'letting');
  createRoot(root).render(
    <StrictMode>
      <Speaking>
        <KitPage {...begun} />
      </Speaking>
    </StrictMode>,
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import './console.css';
import { Speaking } from '../kit/language.tsx';
import { startUp } from '../kit/startup.ts';
import { Console } from './app.tsx';

const root = document.getElementById('app');
const begun = root && (await startUp('console', root));
if (root && begun)
  createRoot(root).render(
    <StrictMode>
      <Speaking>
        <Console {...begun} />
      </Speaking>
    </StrictMode>,
  );

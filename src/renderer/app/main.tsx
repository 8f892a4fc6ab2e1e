import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '#renderer/styles/tokens.css';
import '#renderer/styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { createQueries } from '#renderer/api/createQueries.ts';
import { App } from './App.tsx';

// A strict CSP allows no code made from text.
z.config({ jitless: true });

const queries = createQueries();

const root = document.getElementById('desk');
if (!root) throw new Error('the page has no place for the desk');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '#renderer/styles/tokens.css';
import '#renderer/styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { CallError } from '#renderer/api/call.ts';
import { App } from './App.tsx';

// A strict CSP allows no code made from text.
z.config({ jitless: true });

// The core is on this machine: being offline means nothing, and an answer is an answer.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => !(error instanceof CallError) && count < 3,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const root = document.getElementById('desk');
if (!root) throw new Error('the page has no place for the desk');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

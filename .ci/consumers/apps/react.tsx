import 'corridor-elements/visit-timeline.js';
import type {} from 'corridor-elements/jsx/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { data } from './visits.js';

function App() {
  const [picked, pick] = useState('');
  return (
    <>
      <visit-timeline data={data} headline="Mine" onvisit-select={(event) => pick((was) => `${was}${event.visit};`)} />
      <output>{picked}</output>
    </>
  );
}

createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** @jsxImportSource preact */
import 'corridor-elements/visit-timeline.js';
import type {} from 'corridor-elements/jsx/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
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

render(<App />, document.querySelector('main')!);

import 'corridor-elements';
import type {} from 'corridor-elements/jsx/react';
import { Tags } from './tags';

/** The package on both sides, and bare tags: on a server it defines nothing for a browser, so a client component imports it. */
export default function Page() {
  return (
    <>
      <Tags />
      <visit-timeline headline="Mine" />
    </>
  );
}

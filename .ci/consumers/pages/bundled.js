/** The script of a page without a framework, for bundlers: all four graphics, one with custom data. */
import 'corridor-elements';
import visits from 'corridor-elements/data/visits.json';

const timeline = document.querySelector('visit-timeline');
timeline.data = { ...visits, visits: visits.visits.slice(0, 3), events: [] };
timeline.addEventListener('visit-select', ({ visit }) => {
  document.querySelector('output').textContent += `${visit};`;
});

import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `scripts/storybook.mjs` from the doc comments of the elements, just before this is read.
import manifest from '../.build/custom-elements.json';
import './preview.css';
import { asReader, globalTypes, initialGlobals } from './reader.js';

/**
 * Storybook keeps one row for a name, so a part would take the place of an attribute called the same. A part is therefore
 * shown the way a style sheet writes it, and the slot without a name is given one.
 */
function forStorybook(declaration) {
  const { cssParts = [], slots = [] } = declaration;
  return {
    ...declaration,
    cssParts: cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    slots: slots.map((slot) => ({ ...slot, name: slot.name || '(the content)' })),
  };
}

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations.map(forStorybook) })),
});

export default {
  globalTypes,
  initialGlobals,
  decorators: [asReader],
  parameters: {
    // A story with an accessibility fault is a failed story.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `scripts/storybook.mjs` from the doc comments of the elements, just before this is read.
import manifest from '../.build/custom-elements.json';
import './preview.css';
import { asReader, globalTypes, initialGlobals } from './reader.js';

/**
 * Renames parts and the unnamed slot: Storybook has one row per name, so a part would replace an attribute of the same name.
 * A part is shown as in a style sheet, and the unnamed slot gets a name.
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
    // Accessibility violations fail a story.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

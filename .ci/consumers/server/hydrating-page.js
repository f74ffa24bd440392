// Lit requires this import before all of its other modules.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'corridor-elements';

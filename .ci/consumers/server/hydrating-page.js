// As Lit asks for it: before anything of Lit's.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'corridor-elements';

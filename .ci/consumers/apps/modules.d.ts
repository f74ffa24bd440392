/** Declares files that `tsc` cannot read; `vue-tsc` reads them itself. */
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}

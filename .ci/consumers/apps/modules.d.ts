/** What `tsc` alone cannot read; `vue-tsc` looks into the file itself. */
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}

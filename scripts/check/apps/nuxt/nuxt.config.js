import { defineNuxtConfig } from 'nuxt/config';

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { title: 'A page', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  css: ['corridor-elements/cdn/corridor-elements.css'],
  // The tags are no components of Vue.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } },
});

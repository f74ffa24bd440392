import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [
    svelte({ configFile: false }),
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
  ],
  build: {
    outDir: '../out/vite',
    emptyOutDir: true,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: {
      input: ['react', 'preact', 'vue', 'svelte'].map((name) => `${import.meta.dirname}/${name}.html`),
    },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globals: true, include: ['*.test.js'], testTimeout: 30_000 } });

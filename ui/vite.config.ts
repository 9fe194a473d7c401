import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The window's pages. `safari16.4` is the web view of the oldest macOS we run on (13.3).
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    target: ['safari16.4', 'chrome111'],
    chunkSizeWarningLimit: 900,
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    setupFiles: ['test/setup.ts'],
  },
});

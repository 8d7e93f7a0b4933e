import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: { environment: 'node', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
});

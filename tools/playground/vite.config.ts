import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { shippedPlugin } from '../shipped.mjs';

/** Every state of every page, without a browser extension around it. Part of no build that ships. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), shippedPlugin()],
  publicDir: '../../public',
  server: { host: '127.0.0.1', fs: { allow: ['../..'] } },
});

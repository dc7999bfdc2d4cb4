import react from '@vitejs/plugin-react'
import mantine from 'postcss-preset-mantine'
import { defineConfig } from 'vite'

const hub = process.env.MORTAR_HUB ?? 'http://127.0.0.1:4100'
const proxied = { target: hub, changeOrigin: true, headers: { origin: hub } }

/** Builds the console into `dist`, which the hub serves; in development calls go to a hub on this machine. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The hub's policy allows scripts, styles and fonts of its own address only: nothing is put inline.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  // The hub takes changes from its own pages only, so what goes through here speaks as one of them.
  server: { host: '127.0.0.1', port: 4173, proxy: { '/api': proxied, '/health': proxied } },
})

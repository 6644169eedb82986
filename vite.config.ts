/** Builds the page into `dist/client`, and serves it with reload in development. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the server runs in development; its requests go through Vite under Vite's own address. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? '4100'}`

export const DEV_PORT = 4101

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The page's policy lets no data: font and no inline script pass, so every file stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Cytoscape with its layout is larger than the builder likes; what matters is measured by the bench.
    chunkSizeWarningLimit: 700,
    target: 'es2022',
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: DEV_PORT,
    strictPort: true,
    // The page's own modules under client/api/ have such paths too; they end in .ts and are not the server's.
    proxy: { '^/api/(?!.*\\.ts(\\?|$))': SERVER, '/metrics': SERVER },
  },
})

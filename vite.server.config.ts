/** Builds the server, the embedded engine's process and the command line into `dist/server`; packages stay outside. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        'embedded-child': 'server/graph/embedded/child.ts',
        'sandbox-child': 'server/graph/sandbox/sandbox-child.ts',
        cli: 'server/cli/main.ts',
        'render-child': 'server/pictures/render-child.ts',
        'png-worker': 'server/pictures/png-worker.ts',
      },
      // All in one folder: the engine's process is found beside whoever starts it.
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
    },
  },
})

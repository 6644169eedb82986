/** Builds the script and the style of handouts into `dist/handout`, one file each, to be put into the page. */
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    outDir: 'dist/handout',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'handout/main.ts',
      output: { format: 'iife', entryFileNames: 'handout.js', assetFileNames: 'handout[extname]' },
    },
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunks, preloads } from './chunks.ts'
import { pressed } from './pressed-build.ts'
import { straightImports } from './straight-imports.ts'
import { wordsOnceMore } from './words-once-more.ts'
import { worker } from './worker-build.ts'

const server = process.env.MAINSTAY_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), straightImports(), wordsOnceMore(), pressed(), worker()],
  build: {
    outDir: 'dist',
    // Which file needs which: the test of what a first screen weighs reads it.
    manifest: true,
    emptyOutDir: true,
    target: 'es2023',
    // The first to know light-dark(). For older ones it would be rewritten to variables that the
    // colour scheme set by the theme never fills, and every tint would be transparent.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    modulePreload: { resolveDependencies: preloads },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    proxy: { '/v1': { target: server, ws: true }, '/openapi.json': server },
  },
})

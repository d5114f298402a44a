import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { worker } from './worker-build.ts'

// What every screen needs, in one file: it compresses better than twenty small ones and changes only with a dependency.
const base =
  /node_modules\/(react|react-dom|scheduler|react-i18next|i18next|i18next-icu|intl-messageformat|@formatjs|@tanstack\/(?!virtual|react-virtual)[^/]+|use-sync-external-store|clsx|@mantine\/core\/esm\/(core|components\/(Loader|UnstyledButton|Button|ActionIcon|Text|VisuallyHidden|Group)))\//

const server = process.env.MAINSTAY_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), worker()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The first to know light-dark(). For older ones it would be rewritten to variables that the
    // colour scheme set by the theme never fills, and every tint would be transparent.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: base }] } } },
  },
  server: {
    proxy: { '/v1': { target: server, ws: true }, '/openapi.json': server },
  },
})

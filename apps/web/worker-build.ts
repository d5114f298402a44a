import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { pack } from './pack-build.ts'

// Large, and only for some: kept when first used.
const leftOut = /^assets\/(ar|el|es|fr|qr|venue-map)-/

const isPacked = (file: string) => /^assets\/.*\.(js|css)$/.test(file) && !leftOut.test(file)

const tenMegabytes = 10_000_000

/**
 * The worker that lets the app open without a line, with every screen: a dialog that is first opened without a line
 * must be there. 0.8 MB over the line, after the first screen.
 */
export const worker = (): PluginOption => [
  pack(isPacked),
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'worker',
    filename: 'app-worker.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      globPatterns: [
        'index.html',
        'scheme.js',
        'mark.svg',
        'assets/screens-*.txt',
        'assets/inter-latin-wght*',
      ],
      maximumFileSizeToCacheInBytes: tenMegabytes,
      // Names say what is in them.
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        async entries => ({
          warnings: [],
          // The page has no address of its own: every path below /app is answered with it.
          manifest: entries.map(entry => ({
            ...entry,
            url: entry.url === 'index.html' ? '/app' : `/${entry.url}`,
          })),
        }),
      ],
    },
  }),
]

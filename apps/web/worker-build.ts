import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

// Large, and only for some: kept when first used.
const leftOut = /^assets\/(ar|el|es|fr|qr|venue-map)-/

/**
 * The worker that lets the app open without a line, with every screen: a dialog that is first opened without a line
 * must be there. 0.8 MB over the line, after the first screen, and of a later version only the files that changed.
 */
export const worker = (): PluginOption =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'worker',
    filename: 'app-worker.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      globPatterns: ['index.html', 'scheme.js', 'mark.svg', 'assets/*.{js,css}', 'assets/inter-latin-wght*'],
      // Names say what is in them.
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        async entries => ({
          warnings: [],
          manifest: entries
            .filter(({ url }) => !leftOut.test(url))
            // The page has no address of its own: every path below /app is answered with it.
            .map(entry => ({ ...entry, url: entry.url === 'index.html' ? '/app' : `/${entry.url}` })),
        }),
      ],
    },
  })

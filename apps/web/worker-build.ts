import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

// What opens the app, at a desk or for a customer, and lets it work without a line.
const beginnings =
  /\/(main|frame|portal-frame|sign-in-screen)\.tsx$|\/ui\/offline\/(begin|outbox-drawer)\.tsx?$|\/ui\/realtime\/connection\.ts$|\/(sdk\/entities\.gen)\.ts$/
const latin = /inter-latin-wght/

interface Chunk {
  type: string
  imports?: string[]
  moduleIds?: string[]
  viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> }
}

/** The worker that lets the app open without a line, with the files that it brings along. */
export function worker(): PluginOption {
  const shell = new Set<string>()

  function add(name: string, bundle: Record<string, Chunk>): void {
    if (shell.has(name)) return
    shell.add(name)
    const chunk = bundle[name]
    for (const file of chunk?.viteMetadata?.importedCss ?? []) shell.add(file)
    for (const file of chunk?.viteMetadata?.importedAssets ?? []) if (latin.test(file)) shell.add(file)
    for (const next of chunk?.imports ?? []) add(next, bundle)
  }

  return [
    {
      name: 'mainstay-shell',
      apply: 'build',
      generateBundle(_, bundle) {
        const chunks = bundle as unknown as Record<string, Chunk>
        for (const [name, chunk] of Object.entries(chunks)) {
          if (chunk.moduleIds?.some(id => beginnings.test(id))) add(name, chunks)
          if (latin.test(name)) shell.add(name)
        }
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'worker',
      filename: 'app-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['index.html', 'scheme.js', 'mark.svg', 'assets/*'],
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 4_000_000,
        manifestTransforms: [
          async entries => ({
            warnings: [],
            manifest: entries
              .filter(({ url }) => !url.startsWith('assets/') || shell.has(url))
              // The page has no address of its own: every path below /app is answered with it.
              .map(entry => ({ ...entry, url: entry.url === 'index.html' ? '/app' : `/${entry.url}` })),
          }),
        ],
      },
    }),
  ]
}

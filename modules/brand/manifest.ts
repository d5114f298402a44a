import { houseOperation } from '#kernel/http/house-operation.ts'
import { colourOf } from './colour.ts'
import { logoIdOf } from './logo.ts'
import { logoAddress } from './logo-door.ts'

const ground = '#faf9f7'
const starts: Record<string, string> = { app: '/app', portal: '/portal' }

const iconsAt = (src: (size: number) => string) => [
  ...[192, 512].map(size => ({ src: src(size), sizes: `${size}x${size}`, type: 'image/png' })),
  { src: src(512), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

/** The web app manifest (W3C) of the business one is signed in to: its name and its colour. */
export const manifest = houseOperation({
  id: 'brand.manifest',
  method: 'GET',
  path: '/v1/app-manifest',
  summary: 'How the app of this business is installed: its name, colour and icons',
  who: 'session',
  query: {
    colour: 'The colour of the business, six hexadecimal digits',
    at: 'app or portal',
    of: 'The business, so that a browser does not take one for the other',
  },
  output: { type: 'object' },
  status: 200,
  errors: {},
  async run(_house, { query, session, answer }) {
    const { id, name, slug, locale } = session.tenant
    const logo = logoIdOf(session.tenant)
    const colour = colourOf(query.colour)
    const start = starts[query.at ?? 'app'] ?? '/app'
    answer.header('content-type', 'application/manifest+json')
    return JSON.stringify({
      id: `${start}?business=${slug}`,
      name,
      short_name: name.split(/\s+/)[0],
      start_url: start,
      scope: '/',
      display: 'standalone',
      theme_color: `#${colour}`,
      background_color: ground,
      lang: locale ?? undefined,
      icons: iconsAt(size => (logo ? logoAddress(id, logo, size) : `/v1/app-icons/${colour}/${size}`)),
    })
  },
})

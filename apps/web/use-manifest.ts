import { useEffect } from 'react'
import { brandOf, logoAddress } from '#ui/session/brand.ts'
import type { Session } from '#ui/session/session.ts'
import { accentNamed } from '#ui/theme/accents.ts'
import { paletteOf } from '#ui/theme/palette.ts'
import { navigationOf } from './navigation.ts'

/** Pixels, square: what a phone puts on its first page. */
const touchIcon = 180

const ofButtons = 7

function linked(rel: string, href: string): () => void {
  const link = document.createElement('link')
  link.rel = rel
  link.href = href
  // Which business it is of, the session says.
  if (rel === 'manifest') link.crossOrigin = 'use-credentials'
  document.head.append(link)
  return () => link.remove()
}

/** Lets the browser install the app under the name and colour of the business. */
export function useManifest(session: Session | null | undefined, at: 'app' | 'portal'): void {
  const { edition, slug, id } = session?.tenant ?? {}
  const brand = brandOf(session?.tenant)
  useEffect(() => {
    if (!edition || !id) return
    const accent = accentNamed(brand.colour ?? navigationOf(edition).accent)
    const colour = paletteOf(accent)[ofButtons].slice(1)
    const icon = brand.logoId
      ? logoAddress(id, brand.logoId, touchIcon)
      : `/v1/app-icons/${colour}/${touchIcon}`
    const undo = [
      linked('manifest', `/v1/app-manifest?colour=${colour}&at=${at}&of=${slug}`),
      linked('apple-touch-icon', icon),
    ]
    return () => {
      for (const take of undo) take()
    }
  }, [edition, slug, id, brand.colour, brand.logoId, at])
}

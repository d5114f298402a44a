import { useEffect } from 'react'
import type { Session } from '#ui/session/session.ts'
import { accents } from '#ui/theme/accents.ts'
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
  const { edition, slug } = session?.tenant ?? {}
  useEffect(() => {
    if (!edition) return
    const colour = paletteOf(accents[navigationOf(edition).accent])[ofButtons]?.slice(1) ?? ''
    const undo = [
      linked('manifest', `/v1/app-manifest?colour=${colour}&at=${at}&of=${slug}`),
      linked('apple-touch-icon', `/v1/app-icons/${colour}/${touchIcon}`),
    ]
    return () => {
      for (const take of undo) take()
    }
  }, [edition, slug, at])
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { type When, whens } from './hours.ts'

export interface Wish {
  when: When
  partySize: number
  genre: string | undefined
  isDealsOnly: boolean
}

const usual = 2

/** What is looked for stands in the address, so that it can be shared and found again by going back. */
export function useWish() {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const wish: Wish = {
    when: whens.find(each => each === search.when) ?? 'now',
    partySize: Number(search.party) || usual,
    genre: search.genre,
    isDealsOnly: search.deals === 'yes',
  }
  const change = (changes: Partial<Wish>) => {
    const next = { ...wish, ...changes }
    void navigate({
      to: '.',
      replace: true,
      search: {
        when: next.when,
        party: String(next.partySize),
        genre: next.genre,
        deals: next.isDealsOnly ? 'yes' : undefined,
      },
    })
  }
  return { wish, change }
}

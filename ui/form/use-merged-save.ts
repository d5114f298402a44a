import { useRef } from 'react'
import { api, newIntent } from '../api/client.ts'
import { asProblem, Problem } from '../api/problem.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { BothChanged, mergedSave, type Stored } from './merged-save.ts'

const inWords = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).filter(one => typeof one !== 'object').join(', ')

type Say = (key: string, values: Record<string, unknown>) => string

/** A refusal field by field, as the server would give it. */
export function bothChanged({ theirs }: BothChanged, t: Say): Problem {
  const errors = Object.entries(theirs).map(([name, value]) => ({
    pointer: `/${name}`,
    code: 'changed_meanwhile',
    message: t('form.meanwhile.sameField', { theirs: inWords(value) || '–' }),
  }))
  return new Problem(412, { code: 'changed_meanwhile', detail: errors[0]?.message, errors })
}

/**
 * For forms of their own: saves field by field on top of what others saved meanwhile. A field that both changed is
 * refused once, with theirs beside it; saving again then means it.
 */
export function useMergedSave<T extends Stored>(list: string, row: T | undefined) {
  const { t } = useTerms()
  const began = useRef(row)
  const seen = useRef<Record<string, unknown>>({})

  return async (mine: Record<string, unknown>, key: string): Promise<T> => {
    began.current ??= row
    if (!began.current) throw new Error('There is nothing to save upon.')
    const { id, version } = began.current
    const path = `${list}/${id}`
    let intent = key
    try {
      const saved = await mergedSave<T>({
        base: { ...began.current, ...seen.current },
        mine,
        version,
        async patch(changes, on) {
          const own = intent
          intent = newIntent()
          return api.patch<T>(path, changes, { key: own, version: on })
        },
        async newest(refusal) {
          if (asProblem(refusal).status !== 412) throw refusal
          return api.get<T>(path)
        },
      })
      // The next save from the same form begins here.
      began.current = saved
      seen.current = {}
      return saved
    } catch (error) {
      if (!(error instanceof BothChanged)) throw error
      seen.current = { ...seen.current, ...error.theirs }
      throw bothChanged(error, t)
    }
  }
}

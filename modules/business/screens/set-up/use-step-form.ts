import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { sessionKey } from '#ui/api/query-client.ts'
import type { Values } from '#ui/meta.ts'
import type { Session } from '#ui/session/session.ts'
import type { Step } from '../../rules.ts'
import { errorsOf, setUpQuery, type Tenant, tenantQuery } from './data.ts'

const quietMs = 900

const renewed = (session: Session, { name, settings }: Tenant): Session => {
  const { brandColour, brandLogo } = settings
  const looks = { brandColour, brandLogo }
  return {
    ...session,
    tenant: { ...session.tenant, name, settings: { ...session.tenant.settings, ...looks } },
  }
}

/** What is typed on a step. It is kept on the server after a moment's rest, so that another device goes on from it. */
export function useStepForm(step: Step, stored: Values, draft: Values | undefined) {
  const client = useQueryClient()
  const [typed, setTyped] = useState<Values>(draft ?? {})
  const [state, setState] = useState<'kept' | 'typing' | 'failed'>('kept')
  const latest = useRef(typed)

  async function keep(values: Values) {
    try {
      await api.patch('/v1/set-up', { step, draft: values })
      if (latest.current === values) setState('kept')
    } catch {
      setState('failed')
    }
  }

  useEffect(() => {
    if (state !== 'typing') return undefined
    const timer = setTimeout(() => void keep(typed), quietMs)
    return () => clearTimeout(timer)
  })

  function set(name: string, value: unknown) {
    const next = { ...latest.current, [name]: value }
    latest.current = next
    setTyped(next)
    setState('typing')
  }

  const saving = useMutation({
    /** Puts what was typed in force, then goes on. */
    mutationFn: async (send: (values: Values) => Promise<unknown>) => {
      await send(latest.current)
      await api.patch('/v1/set-up', { step, state: 'done' })
      latest.current = {}
      setState('kept')
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['kernel.tenant'] })
      const now = client.getQueryData<Tenant>(tenantQuery.queryKey)
      // The name, the colour and the logo stand around every screen; asked at once, the session might be a second old.
      if (now) client.setQueryData<Session | null>(sessionKey, seen => seen && renewed(seen, now))
      await client.invalidateQueries({ queryKey: setUpQuery.queryKey })
    },
  })

  return {
    values: { ...stored, ...typed },
    typed,
    set,
    keepNow: () => keep(latest.current),
    state,
    save: saving.mutateAsync,
    isSaving: saving.isPending,
    error: saving.error,
    errors: errorsOf(saving.error),
  }
}

export type StepForm = ReturnType<typeof useStepForm>

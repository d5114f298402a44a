import { startRegistration } from '@simplewebauthn/browser'
import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface Passkey {
  id: string
  name: string
  isSynced: boolean
  createdAt: string
  lastUsedAt: string | null
}

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) =>
    api.get<{ isOn: boolean; backupCodesLeft: number }>('/v1/second-factor', { signal }),
})

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async ({ signal }) => (await api.get<{ data: Passkey[] }>('/v1/passkeys', { signal })).data,
})

export interface AppSecret {
  secret: string
  address: string
}

export const beginSecondFactor = (password: string) => api.post<AppSecret>('/v1/second-factor', { password })

export const confirmSecondFactor = (code: string) =>
  api.post<{ backupCodes: string[] }>('/v1/second-factor/confirmation', { code })

export interface Proof {
  password: string
  code: string
}

export const removeSecondFactor = (proof: Proof) => api.post<void>('/v1/second-factor/removal', proof)

export const renewBackupCodes = (proof: Proof) =>
  api.post<{ backupCodes: string[] }>('/v1/second-factor/backup-codes', proof)

type Options = Parameters<typeof startRegistration>[0]['optionsJSON']

export async function addPasskey({ name, password }: { name: string; password: string }): Promise<Passkey> {
  const asked = await api.post<{ challenge: string; options: Options }>('/v1/passkeys/options', { password })
  const response = await startRegistration({ optionsJSON: asked.options })
  return api.post<Passkey>('/v1/passkeys', { challenge: asked.challenge, name, response })
}

export const renamePasskey = ({ id, name }: { id: string; name: string }) =>
  api.patch<Passkey>(`/v1/passkeys/${id}`, { name })

export const removePasskey = (id: string) => api.delete<void>(`/v1/passkeys/${id}`)

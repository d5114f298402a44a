import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface CompanySignIn {
  issuer: string | null
  clientId: string | null
  defaultRole: string | null
  redirectAddress: string
  domains: { domain: string; isProven: boolean; record: string }[]
}

export interface Provider {
  issuer: string
  clientId: string
  clientSecret?: string
  defaultRole: string
}

interface Rules {
  secondFactorRoles?: string[]
  companySignInDemanded?: boolean
}

export const rulesQuery = queryOptions({
  queryKey: ['sign-in-rules'],
  queryFn: async ({ signal }) => (await api.get<{ settings: Rules }>('/v1/tenant', { signal })).settings,
})

export const rolesQuery = queryOptions({
  queryKey: ['role-names'],
  queryFn: async ({ signal }) =>
    (await api.get<{ roles: { name: string }[] }>('/v1/role-matrix', { signal })).roles.map(
      ({ name }) => name,
    ),
})

export const companyQuery = queryOptions({
  queryKey: ['company-sign-in'],
  queryFn: ({ signal }) => api.get<CompanySignIn>('/v1/company-sign-in', { signal }),
})

export const changeRules = (settings: Rules) => api.patch<unknown>('/v1/tenant', { settings })
export const keepProvider = (provider: Provider) => api.put<CompanySignIn>('/v1/company-sign-in', provider)
export const removeProvider = () => api.delete<void>('/v1/company-sign-in')
export const addDomain = (domain: string) =>
  api.post<CompanySignIn>('/v1/company-sign-in/domains', { domain: domain.trim().toLowerCase() })
export const proveDomain = (domain: string) =>
  api.post<CompanySignIn>('/v1/company-sign-in/domain-proofs', { domain })
export const removeDomain = (domain: string) => api.delete<void>(`/v1/company-sign-in/domains/${domain}`)

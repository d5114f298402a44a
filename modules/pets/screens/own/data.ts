import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface OwnRecord {
  id: string
  vaccine: string
  givenOn: string
  expiresOn: string | null
  status: string
  rejectionReason: string | null
  proofs: { id: string; thumb: string; full: string }[]
}

export interface OwnPet {
  id: string
  name: string
  species: string
  missing: string[]
  records: OwnRecord[]
}

export const ownPetsQuery = queryOptions({
  queryKey: ['own-pets'],
  queryFn: async ({ signal }) => (await api.get<{ data: OwnPet[] }>('/v1/own-pets', { signal })).data,
})

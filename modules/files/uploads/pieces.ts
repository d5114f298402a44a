import { openCabinet } from '../store/cabinet.ts'
import type { Pieces } from './token.ts'

type Place = Pick<Pieces, 'tenantId' | 'uploadId'>

const keyOf = ({ tenantId, uploadId }: Place, number: number) => `${tenantId}/uploads/${uploadId}-${number}`

export const putPiece = (place: Place, number: number, bytes: Uint8Array): Promise<void> =>
  openCabinet().store.put(keyOf(place, number), bytes)

/** The whole file, or nothing when a piece is missing: it was kept already, or has run out. */
export async function joinPieces({ partCount, ...place }: Pieces): Promise<Buffer | undefined> {
  const numbers = Array.from({ length: partCount }, (_, number) => number)
  const parts = await Promise.all(numbers.map(number => openCabinet().store.get(keyOf(place, number))))
  return parts.some(part => part === undefined) ? undefined : Buffer.concat(parts as Uint8Array[])
}

export async function dropPieces(place: Place, partCount: number): Promise<void> {
  for (let number = 0; number < partCount; number++) await openCabinet().store.remove(keyOf(place, number))
}

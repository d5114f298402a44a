import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { shelf } from './shelf.ts'
import { base64Of } from './shrink.ts'

interface State {
  id: string
  offset: number
  byteCount: number
  pieceBytes: number
  fileId: string | null
  token: string | null
}

export interface Sending {
  blob: Blob
  name: string
  /** The same for the same file, so that it is gone on with after the page was left. */
  mark: string
  subject: object
  signal: AbortSignal
  onShare: (share: number) => void
}

const pauseMs = 2_000

const pause = (signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const timer = setTimeout(resolve, pauseMs)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** What was begun before, on this device, with this very file. */
async function begun(mark: string, byteCount: number): Promise<State | undefined> {
  const id = shelf.get(mark)
  if (!id) return undefined
  const state = await api.get<State>(`/v1/uploads/${id}`).catch(error => {
    if (asProblem(error).status === 404) return undefined
    throw error
  })
  return state?.byteCount === byteCount ? state : undefined
}

async function begin({ blob, name, mark, subject }: Sending): Promise<State> {
  const state =
    (await begun(mark, blob.size)) ??
    (await api.post<State>('/v1/uploads', { name, byteCount: blob.size, ...subject }))
  shelf.put(mark, state.id)
  return state
}

/** One piece; where the server has another place, that place. */
async function step(blob: Blob, { id, offset, pieceBytes }: State): Promise<State> {
  const content = await base64Of(blob.slice(offset, offset + pieceBytes))
  return api.patch<State>(`/v1/uploads/${id}`, { offset, content }).catch(error => {
    if (asProblem(error).code !== 'files.upload_offset') throw error
    return api.get<State>(`/v1/uploads/${id}`)
  })
}

/** Sends a file piece by piece, and waits for the line when there is none. Resolves to the file's id. */
export async function sendInPieces(sending: Sending): Promise<string> {
  const { blob, mark, signal, onShare } = sending
  let state: State | undefined
  while (!signal.aborted) {
    try {
      state = state ? await step(blob, state) : await begin(sending)
      onShare(state.offset / blob.size)
      if (state.token) return await complete(state, mark)
    } catch (error) {
      if (asProblem(error).status !== 0) throw error
      await pause(signal)
    }
  }
  shelf.drop(mark)
  if (state) await api.delete(`/v1/uploads/${state.id}`).catch(() => {})
  throw new DOMException('The upload was stopped', 'AbortError')
}

async function complete({ id, token }: State, mark: string): Promise<string> {
  const file = await api.post<{ id: string }>(`/v1/uploads/${id}/completion`, { token })
  shelf.drop(mark)
  return file.id
}

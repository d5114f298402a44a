import { matchPrecache } from 'workbox-precaching'

type Places = Record<string, [start: number, end: number]>

interface Pack {
  places: Places
  files: Blob
}

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' }
let opened: Promise<Pack | undefined> | undefined

async function open(pack: string): Promise<Pack | undefined> {
  const whole = await (await matchPrecache(pack))?.blob()
  if (!whole) return undefined
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const line = bytes.indexOf('\n'.charCodeAt(0))
  const places: Places = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)))
  return { places, files: whole.slice(line + 1) }
}

/** A file of the screens that came with this worker, as the server would answer with it. */
export async function packed(pack: string, path: string): Promise<Response | undefined> {
  opened ??= open(pack)
  const { places, files } = (await opened.catch(() => undefined)) ?? {}
  const place = places?.[path]
  if (!place || !files) return undefined
  const headers = { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' }
  return new Response(files.slice(...place), { headers })
}

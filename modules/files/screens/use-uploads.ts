import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { sendInPieces } from './send-in-pieces.ts'
import { markOf } from './shelf.ts'
import { base64Of, shrink } from './shrink.ts'

export interface Subject {
  entity: string
  id: string
}

export interface Upload {
  /** Also the idempotency key: trying again never keeps a file twice. */
  key: string
  file: File
  preview: string | undefined
  state: 'waiting' | 'sending' | 'kept' | 'refused'
  /** From 0 to 1, of a file that goes in pieces. */
  share?: number
  id?: string
  reason?: string
}

const previewOf = (file: File) => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined)

type Path = '/v1/files' | '/v1/handed-files'

// What a phone's network carries in a few seconds goes in one request.
const inOnePiece = 700_000

interface Way {
  path: Path
  signal: AbortSignal
  onShare: (share: number) => void
}

async function send({ file, key }: Upload, subject: Subject | undefined, way: Way): Promise<string> {
  const blob = await shrink(file)
  const name = file.name || 'photo'
  const of = subject ? { subjectEntity: subject.entity, subjectId: subject.id } : {}
  if (blob.size > inOnePiece) {
    const mark = markOf(file, subject?.id)
    return sendInPieces({ blob, name, mark, subject: of, signal: way.signal, onShare: way.onShare })
  }
  const content = await base64Of(blob)
  return (await api.post<{ id: string }>(way.path, { name, content, ...of }, { key })).id
}

/** Files on their way, one after the other, in the order they were picked. */
export function useUploads(subject: Subject | undefined, onKept: (ids: string[]) => void) {
  const client = useQueryClient()
  const { can } = useSession()
  const [uploads, setUploads] = useState<Upload[]>([])
  const told = useRef('')
  const previews = useRef(new Set<string>())
  const stops = useRef(new Map<string, AbortController>())
  const change = (key: string, changes: Partial<Upload>) =>
    setUploads(all => all.map(one => (one.key === key ? { ...one, ...changes } : one)))

  useEffect(() => {
    const next = uploads.find(one => one.state === 'waiting')
    if (!next || uploads.some(one => one.state === 'sending')) return
    change(next.key, { state: 'sending' })
    const stop = new AbortController()
    stops.current.set(next.key, stop)
    const way: Way = {
      // Who may not change files may still hand some in, for a verb to take.
      path: can('files.file.write') ? '/v1/files' : '/v1/handed-files',
      signal: stop.signal,
      onShare: share => change(next.key, { share }),
    }
    send(next, subject, way).then(
      id => {
        change(next.key, { state: 'kept', id })
        void client.invalidateQueries({ queryKey: ['files.file'] })
      },
      error => change(next.key, { state: 'refused', reason: reasonOf(error) }),
    )
  })
  useEffect(() => {
    const ids = uploads.flatMap(one => (one.id ? [one.id] : []))
    if (told.current === ids.join()) return
    told.current = ids.join()
    onKept(ids)
  }, [uploads, onKept])
  useEffect(
    () => () => {
      for (const preview of previews.current) URL.revokeObjectURL(preview)
    },
    [],
  )

  return {
    uploads,
    isBusy: uploads.some(one => one.state === 'waiting' || one.state === 'sending'),
    add(files: Iterable<File>) {
      const added = [...files].map(file => ({
        key: newIntent(),
        file,
        preview: previewOf(file),
        state: 'waiting' as const,
      }))
      for (const { preview } of added) if (preview) previews.current.add(preview)
      setUploads(all => [...all, ...added])
    },
    tryAgain: (key: string) => change(key, { state: 'waiting', reason: undefined }),
    remove(key: string) {
      stops.current.get(key)?.abort()
      setUploads(all => all.filter(one => one.key !== key))
    },
  }
}

function reasonOf(error: unknown): string {
  const problem = asProblem(error)
  return problem.errors[0]?.message ?? problem.message
}

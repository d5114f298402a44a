import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useSession } from '#ui/session/session-provider.tsx'
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
  id?: string
  reason?: string
}

const previewOf = (file: File) => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined)

type Path = '/v1/files' | '/v1/handed-files'

async function send({ file, key }: Upload, subject: Subject | undefined, path: Path): Promise<string> {
  const content = await base64Of(await shrink(file))
  const body = {
    name: file.name || 'photo',
    content,
    ...(subject ? { subjectEntity: subject.entity, subjectId: subject.id } : {}),
  }
  return (await api.post<{ id: string }>(path, body, { key })).id
}

/** Files on their way, one after the other, in the order they were picked. */
export function useUploads(subject: Subject | undefined, onKept: (ids: string[]) => void) {
  const client = useQueryClient()
  const { can } = useSession()
  const [uploads, setUploads] = useState<Upload[]>([])
  const told = useRef('')
  const previews = useRef(new Set<string>())
  const change = (key: string, changes: Partial<Upload>) =>
    setUploads(all => all.map(one => (one.key === key ? { ...one, ...changes } : one)))

  useEffect(() => {
    const next = uploads.find(one => one.state === 'waiting')
    if (!next || uploads.some(one => one.state === 'sending')) return
    change(next.key, { state: 'sending' })
    // Who may not change files may still hand some in, for a verb to take.
    send(next, subject, can('files.file.write') ? '/v1/files' : '/v1/handed-files').then(
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
    remove: (key: string) => setUploads(all => all.filter(one => one.key !== key)),
  }
}

function reasonOf(error: unknown): string {
  const problem = asProblem(error)
  return problem.errors[0]?.message ?? problem.message
}

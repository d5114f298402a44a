import { UnstyledButton } from '@mantine/core'
import { IconFile, IconPhoto } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './files.module.css'
import { PhotoPicker } from './photo-picker.tsx'
import { type ShownFile, useFiles } from './use-files.ts'
import type { Subject } from './use-uploads.ts'

const Viewer = lazy(() => import('./viewer.tsx').then(module => ({ default: module.Viewer })))

interface GalleryProps {
  subject: Subject
  /** Offers to add some, to whoever may. */
  canAdd?: boolean
  takesPapers?: boolean
}

/** The photos and papers of a row. */
export function Gallery({ subject, canAdd = true, takesPapers = false }: GalleryProps) {
  const { t } = useTerms()
  const { can } = useSession()
  const { data: files, error, refetch } = useFiles({ subjectId: subject.id })
  const [shown, setShown] = useState<string | null>(null)
  if (error) return <ProblemView error={error} onRetry={refetch} isInline />
  const pictures = files?.filter(file => file.width !== null) ?? []
  const papers = files?.filter(file => file.width === null) ?? []
  return (
    <section className={classes.gallery} aria-label={t('files.gallery')}>
      {canAdd && can('files.file.write') && <PhotoPicker subject={subject} takesPapers={takesPapers} />}
      {files?.length === 0 && <Empty icon={IconPhoto} sentence={t('files.none')} />}
      {pictures.length > 0 && (
        <ul className={classes.tiles}>
          {pictures.map(file => (
            <li key={file.id} className={classes.tile}>
              <UnstyledButton
                className={classes.open}
                aria-label={t('files.open', { name: file.name })}
                onClick={() => setShown(file.id)}
              >
                <img
                  src={file.thumb}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  className={classes.picture}
                  width={file.width ?? undefined}
                  height={file.height ?? undefined}
                />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && <Papers papers={papers} />}
      {shown && (
        <Suspense>
          <Viewer pictures={pictures} shownId={shown} onShow={setShown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </section>
  )
}

function Papers({ papers }: { papers: ShownFile[] }) {
  return (
    <ul className={classes.papers}>
      {papers.map(file => (
        <li key={file.id}>
          <a href={file.full} download={file.name}>
            <IconFile size={18} stroke={1.5} aria-hidden />
            {file.name}
          </a>
        </li>
      ))}
    </ul>
  )
}

import { Button } from '@mantine/core'
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './files.module.css'
import { markOf } from './shelf.ts'
import { Unfinished } from './unfinished.tsx'
import { UploadTile } from './upload-tile.tsx'
import { type Subject, useUploads } from './use-uploads.ts'

interface PhotoPickerProps {
  /** The row they belong to; left out when it does not exist yet: its verb takes the ids then. */
  subject?: Subject
  /** Ids of what is kept so far, in the order it was picked. */
  onChange?: (fileIds: string[]) => void
  /** Papers as well as pictures. */
  takesPapers?: boolean
}

const nobody = () => {}

/** Takes or chooses several photos; each is sent at once and shows how far it is. */
export function PhotoPicker({ subject, onChange = nobody, takesPapers = false }: PhotoPickerProps) {
  const { t } = useTerms()
  const camera = useRef<HTMLInputElement>(null)
  const shelf = useRef<HTMLInputElement>(null)
  const { uploads, add, tryAgain, remove } = useUploads(subject, onChange)
  // What belongs to a row stands among its photos as soon as it is kept.
  const shown = subject ? uploads.filter(upload => upload.state !== 'kept') : uploads
  function take(input: HTMLInputElement) {
    add(input.files ?? [])
    // Else the same photo could not be picked twice in a row.
    input.value = ''
  }
  return (
    <div className={classes.picker}>
      <div className={classes.buttons}>
        <Button
          variant="default"
          className={classes.camera}
          leftSection={<IconCamera size={18} aria-hidden />}
          onClick={() => camera.current?.click()}
        >
          {t('files.take')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPhotoPlus size={18} aria-hidden />}
          onClick={() => shelf.current?.click()}
        >
          {t(takesPapers ? 'files.chooseFiles' : 'files.choosePhotos')}
        </Button>
      </div>
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={t('files.take')}
        onChange={event => take(event.currentTarget)}
      />
      <input
        ref={shelf}
        type="file"
        hidden
        multiple
        accept={takesPapers ? 'image/*,.pdf,.txt,.csv,.docx,.xlsx,.odt,.ods' : 'image/*'}
        aria-label={t(takesPapers ? 'files.chooseFiles' : 'files.choosePhotos')}
        onChange={event => take(event.currentTarget)}
      />
      {subject && (
        <Unfinished
          subjectId={subject.id}
          isOnTheWay={mark =>
            uploads.some(({ file, state }) => state !== 'refused' && markOf(file, subject.id) === mark)
          }
        />
      )}
      {shown.length > 0 && (
        <ul className={classes.tiles} aria-live="polite">
          {shown.map(upload => (
            <UploadTile
              key={upload.key}
              upload={upload}
              onTryAgain={() => tryAgain(upload.key)}
              onRemove={() => remove(upload.key)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

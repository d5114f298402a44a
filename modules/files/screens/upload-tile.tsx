import { ActionIcon, Button, Loader, Progress } from '@mantine/core'
import { IconCheck, IconFile, IconX } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './files.module.css'
import type { Upload } from './use-uploads.ts'

interface UploadTileProps {
  upload: Upload
  onTryAgain: () => void
  onRemove: () => void
}

export function UploadTile({ upload, onTryAgain, onRemove }: UploadTileProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { file, preview, state, reason, share } = upload
  const isOnTheWay = state === 'sending' && share !== undefined
  const words = t(`files.state.${state}`)
  return (
    <li className={classes.tile} data-state={state}>
      {preview ? (
        <img src={preview} alt={file.name} className={classes.picture} />
      ) : (
        <span className={classes.paper}>
          <IconFile size={28} stroke={1.5} aria-hidden />
          {file.name}
        </span>
      )}
      <span className={classes.mark}>
        {state === 'kept' && <IconCheck size={14} aria-hidden />}
        {(state === 'sending' || state === 'waiting') && <Loader size={12} aria-hidden />}
        {isOnTheWay ? t('files.share', { percent: formats.percent(share) }) : words}
      </span>
      {isOnTheWay && (
        <Progress
          className={classes.share}
          value={share * 100}
          size="xs"
          aria-label={t('files.sendingNamed', { name: file.name })}
        />
      )}
      {state === 'refused' && (
        <span className={classes.reason}>
          {reason}
          <Button size="compact-xs" variant="default" onClick={onTryAgain}>
            {t('action.tryAgain')}
          </Button>
        </span>
      )}
      {(state !== 'sending' || isOnTheWay) && state !== 'kept' && (
        <ActionIcon
          className={classes.remove}
          size="sm"
          variant="default"
          aria-label={t(isOnTheWay ? 'files.cancel' : 'files.remove', { name: file.name })}
          onClick={onRemove}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </li>
  )
}

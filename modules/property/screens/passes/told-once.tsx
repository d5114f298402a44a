import { Button, Group, Modal, Text } from '@mantine/core'
import { IconShare } from '@tabler/icons-react'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { hoursWords } from '../kit/hours.ts'
import type { MadePass } from './pass-form.tsx'

/** The pass as it is handed on: its PIN and code are shown now and never again. */
export function ToldOnce({ pass, onClose }: { pass: MadePass; onClose: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const days =
    pass.startsOn === pass.endsOn
      ? formats.day(pass.startsOn)
      : `${formats.day(pass.startsOn)} – ${formats.day(pass.endsOn)}`
  const text = t('property.pass.message', {
    name: pass.visitorName,
    pin: pass.pin,
    days,
    hours: hoursWords(pass, t, formats),
    doors: pass.doors.join(', '),
  })
  // A dialog that was closed without sharing is no failure.
  const share = () => navigator.share({ text }).catch(() => undefined)
  return (
    <Modal opened onClose={onClose} title={pass.visitorName} centered closeOnClickOutside={false}>
      <Text>{t('property.pass.once')}</Text>
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(pass.qr)}`}
        alt={t('property.pass.qr')}
        style={{ inlineSize: '14rem', maxInlineSize: '100%', marginInline: 'auto', display: 'block' }}
      />
      <Text ta="center" fz="2rem" fw={700} className="tabular" data-testid="pin">
        {pass.pin}
      </Text>
      <Text ta="center" c="dimmed">
        {days} · {hoursWords(pass, t, formats)}
      </Text>
      <Group grow mt="md">
        <CopyButton text={text} label={t('property.pass.copy')} />
        {'share' in navigator && (
          <Button leftSection={<IconShare size={18} aria-hidden />} onClick={() => void share()}>
            {t('property.pass.share')}
          </Button>
        )}
      </Group>
    </Modal>
  )
}

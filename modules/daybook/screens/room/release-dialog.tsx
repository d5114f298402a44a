import '@mantine/core/styles/Alert.css'
import '@mantine/core/styles/Radio.css'
import { Alert, Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Gallery } from '#modules/files/screens/public.tsx'
import { Problem } from '#ui/api/problem.ts'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useIsOnline } from '#ui/offline/line.ts'
import { Status } from '#ui/theme/status.tsx'
import { contactsQuery } from './data.ts'
import type { RoomState } from './use-room.ts'

interface Props {
  room: RoomState
  onClose: () => void
}

interface Answer {
  outcome: 'released' | 'refused'
  reason: string | null
  personName: string
}

/** Handing one child over. Who is kept from it stands here in red; a refusal says why, to staff. */
export function ReleaseDialog({ room, onClose }: Props) {
  const { t } = useTerms()
  const [child] = useState(room.chosen[0]!)
  const contacts = useQuery(contactsQuery(child.dependantId))
  const [contactId, setContactId] = useState('')
  const [passCode, setPassCode] = useState('')
  const [isPhotoIdSeen, setSeen] = useState(false)
  const [refused, setRefused] = useState<string>()
  const isOnline = useIsOnline()

  async function handOver() {
    const who = passCode ? { passCode } : { contactId }
    const done = t('daybook.release.done', { name: child.name })
    const body = { dependantId: child.dependantId, isPhotoIdSeen, ...who }
    const answer = await room.send<Answer>('/v1/releases', body, done, 'presence.photo_id_needed')
    if (answer instanceof Problem) return setRefused(t('daybook.release.photoId'))
    if (answer?.outcome === 'refused')
      return setRefused(
        t('daybook.release.refused', {
          person: answer.personName,
          reason: (answer.reason ?? '').replaceAll('_', ' '),
        }),
      )
    if (answer) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('daybook.release.title', { name: child.name })} centered>
      <Stack>
        {!isOnline && <Text role="alert">{t('daybook.offline.notRelease')}</Text>}
        {!contacts.data && <SkeletonRows count={3} height={44} />}
        <Radio.Group value={contactId} onChange={setContactId} label={t('daybook.release.who')}>
          <Stack gap="sm" mt="xs">
            {(contacts.data?.data ?? []).map(contact => (
              <Radio
                key={contact.id}
                size="md"
                value={contact.id}
                label={
                  <>
                    {contact.name} · {contact.relationship}{' '}
                    {contact.isDenied && (
                      <Status tone="blocked">
                        {t('daybook.release.denied', { document: contact.document ?? '' })}
                      </Status>
                    )}
                    {contact.role === 'emergency' && (
                      <Status tone="neutral">{t('daybook.release.emergency')}</Status>
                    )}
                  </>
                }
              />
            ))}
          </Stack>
        </Radio.Group>
        {contactId && <Gallery subject={{ entity: 'children.contact', id: contactId }} />}
        <TextInput
          label={t('daybook.release.pass')}
          inputMode="numeric"
          maxLength={20}
          value={passCode}
          onChange={event => setPassCode(event.currentTarget.value.trim())}
        />
        <Checkbox
          size="md"
          label={t('daybook.release.photoIdSeen')}
          checked={isPhotoIdSeen}
          onChange={event => setSeen(event.currentTarget.checked)}
        />
        {refused && (
          <Alert color="red" role="alert" title={t('daybook.release.not')}>
            {refused}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            size="md"
            disabled={!(contactId || passCode) || room.isBusy}
            onClick={() => void handOver()}
          >
            {t('daybook.release.go')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

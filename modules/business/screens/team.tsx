import { IconPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'
import { AddPerson } from './team/add-person.tsx'

/** Everybody who works here, and a way to let one more in. */
export function Team() {
  const { t } = useTerms()
  const { can } = useSession()
  const entity = useEntity('kernel.member')
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <ListPage
        entity={entity}
        columns={['name', 'email', 'role']}
        cardFields={['email', 'role']}
        icon={IconUsers}
        emptySentence={t('business.team.sentence')}
        action={
          <ActionButton
            reason={can('kernel.member.write') ? undefined : t('record.mayNotCreate')}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('business.team.add')}
          </ActionButton>
        }
      />
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  )
}

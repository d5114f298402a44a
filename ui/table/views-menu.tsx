import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconCheck, IconLink, IconPlus, IconTrash, IconUsers } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { putToPaste } from '../feedback/put-to-paste.ts'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import type { useTableState } from './use-table-state.ts'
import { useViews } from './use-views.ts'

const SaveView = lazy(() => import('./save-view.tsx').then(module => ({ default: module.SaveView })))

interface ViewsMenuProps {
  entity: EntityMeta
  url: ReturnType<typeof useTableState>
}

/** Named ways of looking at this list, one's own or everyone's. */
export function ViewsMenu({ entity, url }: ViewsMenuProps) {
  const { t } = useTerms()
  const [isSaving, setSaving] = useState(false)
  const views = useViews(entity, url.state)
  async function copyLink() {
    if (await putToPaste(window.location.href)) toast(t('table.linkCopied'))
    else toast(t('feedback.notCopied'), { tone: 'problem' })
  }
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconBookmark size={16} />}>
            {views.current?.name ?? t('table.views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            rightSection={views.isPlain ? <IconCheck size={16} /> : null}
            onClick={() => url.apply({})}
          >
            {t('table.viewAll')}
          </Menu.Item>
          {views.all.map(view => (
            <Menu.Item
              key={view.id}
              leftSection={view.isShared ? <IconUsers size={15} aria-label={t('table.viewShared')} /> : null}
              rightSection={view === views.current ? <IconCheck size={16} /> : null}
              onClick={() => url.apply(views.searchOf(view))}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPlus size={16} />}
            disabled={views.isPlain}
            onClick={() => setSaving(true)}
          >
            {t('table.saveView')}
          </Menu.Item>
          {views.current && (
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={views.removeCurrent}>
              {t('table.removeView')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLink size={16} />} onClick={copyLink}>
            {t('table.copyLink')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>{isSaving && <SaveView onClose={() => setSaving(false)} onSave={views.save} />}</Suspense>
    </>
  )
}

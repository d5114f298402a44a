import { Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { KeyCaps } from './key-caps.tsx'
import { shortcuts } from './registry.ts'
import classes from './shortcut-sheet.module.css'

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const [areOff, setOff] = useState(shortcuts.areOff)
  const groups = Map.groupBy(shortcuts.all(), ({ group }) => group ?? t('shortcut.everywhere'))
  function turn(isOn: boolean) {
    shortcuts.turn(!isOn)
    setOff(!isOn)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcut.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Switch
        label={t('shortcut.singleKeys')}
        description={t('shortcut.singleKeysWhy')}
        checked={!areOff}
        onChange={event => turn(event.currentTarget.checked)}
        mb="lg"
      />
      <div className={classes.groups}>
        {[...groups].map(([group, list]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {list.map(({ keys, label }) => (
                <div key={keys} className={classes.row}>
                  <dt>{label}</dt>
                  <dd>
                    <KeyCaps keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}

import { Menu, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { cloneElement, type Ref, useEffect, useRef, useState } from 'react'
import type { MenuOnDemandProps } from './menu-on-demand.tsx'

/** Opens as it appears, with the focus on its button first, so that closing returns there. */
export function FullMenu({ target, header, choices, position, width }: MenuOnDemandProps) {
  const button = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    button.current?.focus()
    setOpen(true)
  }, [])
  return (
    <Menu opened={isOpen} onChange={setOpen} position={position} width={width}>
      <Menu.Target>{cloneElement(target, { ref: button as Ref<HTMLElement> })}</Menu.Target>
      <Menu.Dropdown>
        {header && (
          <>
            <Menu.Label>{header}</Menu.Label>
            <Menu.Divider />
          </>
        )}
        {choices.map(choice => (
          <Menu.Item
            key={choice.id}
            leftSection={choice.icon}
            rightSection={choice.isCurrent ? <IconCheck size={16} /> : null}
            aria-current={choice.isCurrent || undefined}
            onClick={choice.onChoose}
          >
            {choice.label}
            {choice.note && (
              <Text size="xs" c="dimmed">
                {choice.note}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

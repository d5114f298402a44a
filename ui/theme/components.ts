import type { MantineThemeComponents } from '@mantine/core'
import i18next from 'i18next'

/** Asked while it is drawn, so that the name is in the language of that moment. */
const closing = () => ({ closeButtonProps: { 'aria-label': i18next.t('action.close') } })

const sized = (size: string) => ({ defaultProps: { size } })

/** One size everywhere, and no overlay that a keyboard cannot leave. */
export const components: MantineThemeComponents = {
  ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
  // Named, because without a name the kit colours the words by it and not the ground.
  Button: { defaultProps: { size: 'sm', variant: 'filled' } },
  Menu: {
    // Its hidden first focus is not allowed inside a menu; the first choice takes the focus instead.
    defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false, transitionProps: { duration: 120 } },
  },
  Modal: {
    defaultProps: () => ({
      ...closing(),
      centered: true,
      radius: 'md',
      transitionProps: { duration: 140 },
      overlayProps: { backgroundOpacity: 0.4 },
    }),
  },
  Drawer: {
    defaultProps: () => ({
      ...closing(),
      transitionProps: { duration: 160 },
      overlayProps: { backgroundOpacity: 0.3 },
    }),
  },
  Paper: { defaultProps: { radius: 'md' } },
  Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
  Select: sized('sm'),
  TextInput: sized('sm'),
  Textarea: sized('sm'),
  Tooltip: {
    defaultProps: { openDelay: 350, withArrow: true, events: { hover: true, focus: true, touch: false } },
  },
}

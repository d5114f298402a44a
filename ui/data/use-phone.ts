import { useMediaQuery } from '@mantine/hooks'

/** Below 640 px a table becomes cards and a peek becomes a page. */
export const useIsPhone = () =>
  useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false }) ?? false

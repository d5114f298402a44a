import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { SegmentedControl, type SegmentedControlProps } from '@mantine/core'

/** The three lists one after the other, where a screen is too narrow for all; a wide one never fetches this. */
export function PhoneTabs(props: SegmentedControlProps) {
  return <SegmentedControl fullWidth {...props} />
}

import { newId } from '#ui/api/new-id.ts'
import type { conditions } from '../../rules.ts'

export interface Mark {
  fileId: string
  /** Thousandths of the picture's width and height. */
  x: number
  y: number
  note: string
}

export interface DoorPart {
  key: string
  name: string
  count: number
  condition: (typeof conditions)[number]
  lengthMm: number | null
  widthMm: number | null
  heightMm: number | null
  criticalAreas: string
  fileIds: string[]
  marks: Mark[]
}

export const blankPart = (): DoorPart => ({
  key: newId(),
  name: '',
  count: 1,
  condition: 'used',
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  criticalAreas: '',
  fileIds: [],
  marks: [],
})

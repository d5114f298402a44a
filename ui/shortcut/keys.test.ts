import { expect, test } from 'vitest'
import { capsOf, pressOf, worksWhileTyping } from './keys.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => pressOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

test('Ctrl and Cmd are the same key', () => {
  expect(press('k', { ctrlKey: true })).toBe('mod+k')
  expect(press('k', { metaKey: true })).toBe('mod+k')
})

test('a sign typed with shift is itself; a letter with shift is another shortcut', () => {
  expect(press('?', { shiftKey: true })).toBe('?')
  expect(press('J', { shiftKey: true })).toBe('shift+j')
})

test('a bare letter may not fire while someone types', () => {
  expect(worksWhileTyping('c')).toBe(false)
  expect(worksWhileTyping('mod+k')).toBe(true)
})

test('key caps read as on the keyboard in hand', () => {
  expect(capsOf('mod+k', true)).toEqual(['⌘', 'K'])
  expect(capsOf('mod+k', false)).toEqual(['Ctrl', 'K'])
  expect(capsOf('g p', false)).toEqual(['G', 'P'])
})

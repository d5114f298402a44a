// Marks that turn the direction of writing: “photo”, U+202E and “gpj.exe” read as photoexe.jpg.
const turning = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\ufff9-\ufffb]/g

/** The name as people should see it: one line, in one direction, without a folder. Letters of any script stay. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').replace(turning, '').replace(control, ' ').split(/[\\/]/).at(-1)!
  const trimmed = last.replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '')
  return trimmed.slice(0, 200).toWellFormed() || 'file'
}

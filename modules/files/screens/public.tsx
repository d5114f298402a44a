export { Gallery } from './gallery.tsx'
export { PhotoPicker } from './photo-picker.tsx'
export { type ShownFile, useFiles } from './use-files.ts'
export type { Subject } from './use-uploads.ts'

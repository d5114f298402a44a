import { type Gate, isTest, type SourceFile } from './source-files.ts'

const lineCount = (file: SourceFile) => file.text.split('\n').length - 1

export function lengthsOf(files: readonly SourceFile[]) {
  const counts = files
    .filter(file => /^(kernel|ui|modules|editions|apps)\/.*\.tsx?$/.test(file.path) && !isTest(file.path))
    .map(lineCount)
    .sort((a, b) => a - b)
  const at = (share: number) => counts[Math.max(0, Math.ceil(counts.length * share) - 1)] ?? 0
  return { median: at(0.5), p95: at(0.95), longest: counts.at(-1) ?? 0 }
}

const kernelCap = 14_000

/** One idea per file: median at most 60 lines, 95 of 100 at most 200, none above 400; the kernel stays small. */
export const lengthRules: Gate = files => {
  const { median, p95 } = lengthsOf(files)
  const kernel = files
    .filter(file => file.path.startsWith('kernel/') && !isTest(file.path))
    .reduce((sum, file) => sum + lineCount(file), 0)
  const long = files
    .filter(file => lineCount(file) > 400)
    .map(file => ({ rule: 'length', path: file.path, message: `${lineCount(file)} lines; at most 400` }))
  const overall = [
    ...(median > 60 ? [`median is ${median} lines; at most 60`] : []),
    ...(p95 > 200 ? [`95th percentile is ${p95} lines; at most 200`] : []),
    ...(kernel > kernelCap ? [`the kernel has ${kernel} lines; at most ${kernelCap}`] : []),
  ]
  return [...long, ...overall.map(message => ({ rule: 'length', path: '.', message }))]
}

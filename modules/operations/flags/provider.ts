import {
  ErrorCode,
  type EvaluationContext,
  type JsonValue,
  OpenFeature,
  type Provider,
  type ResolutionDetails,
} from '@openfeature/server-sdk'
import { type Asked, type FlagValue, flagValue } from './flag.ts'
import type { FlagBook } from './flag-book.ts'

const askedBy = (context: EvaluationContext): Asked => ({
  ...(context as Asked),
  tenant: (context.tenant as string | undefined) ?? context.targetingKey,
})

/** Our flags behind OpenFeature's interface: whoever prefers another service of flags changes this and nothing else. */
export function flagProvider(book: FlagBook): Provider {
  async function resolve<T>(
    name: string,
    preset: T,
    context: EvaluationContext,
    kind: string,
  ): Promise<ResolutionDetails<T>> {
    const flag = book.get(name)
    if (!flag) return { value: preset, errorCode: ErrorCode.FLAG_NOT_FOUND, reason: 'ERROR' }
    const value: FlagValue = flagValue(flag, askedBy(context))
    if (typeof value !== kind) return { value: preset, errorCode: ErrorCode.TYPE_MISMATCH, reason: 'ERROR' }
    return { value: value as T, reason: value === flag.otherwise ? 'DEFAULT' : 'TARGETING_MATCH' }
  }
  return {
    metadata: { name: 'mainstay' },
    runsOn: 'server',
    resolveBooleanEvaluation: (name, preset, context) => resolve(name, preset, context, 'boolean'),
    resolveStringEvaluation: (name, preset, context) => resolve(name, preset, context, 'string'),
    resolveNumberEvaluation: (name, preset, context) => resolve(name, preset, context, 'number'),
    resolveObjectEvaluation: async <T extends JsonValue>(_name: string, preset: T) => ({
      value: preset,
      errorCode: ErrorCode.TYPE_MISMATCH,
      reason: 'ERROR',
    }),
  }
}

/** What the rest of the house asks: `await flags().getBooleanValue('bookings.new_board', false, context)`. */
export const flags = () => OpenFeature.getClient('mainstay')

export async function flagsFrom(book: FlagBook): Promise<void> {
  await OpenFeature.setProviderAndWait('mainstay', flagProvider(book))
}

// The sentence for a reason not to start, in Dutch, from the texts.
import { m } from '#texts'
import type { Stop } from '../platform/settings/stop.ts'

/** @returns the sentence, or the bare word where no text knows it */
export function sentenceOf(stop: Stop): string {
  const sentence = (m as unknown as Record<string, ((values: object) => string) | undefined>)[`settings.stop.${stop.word}`]
  return sentence ? sentence(stop.values) : stop.message
}

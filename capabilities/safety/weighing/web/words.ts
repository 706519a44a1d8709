// The five questions of every meldcode in our own words.
import { m } from '#texts'

/** One of the five questions by its place. */
export function fiveWords(at: number): string {
  const words = [
    m['safety.weighing.five.1'],
    m['safety.weighing.five.2'],
    m['safety.weighing.five.3'],
    m['safety.weighing.five.4'],
    m['safety.weighing.five.5'],
  ]
  return words[at]?.() ?? ''
}

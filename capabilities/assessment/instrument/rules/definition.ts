// Whether a definition holds together: every question once, scales that can be counted, and bands without a gap.
import type { Definition, Scale } from '../model.ts'
import { bandOf, figuresOf, reachOf } from './scoring.ts'

export const faults = [
  'question-twice',
  'answer-twice',
  'scale-twice',
  'scale-of-unknown-question',
  'scale-of-words',
  'nothing-counted',
  'bands-leave-a-gap',
  'bands-overlap',
] as const
export type Fault = (typeof faults)[number]

const twice = (all: readonly (string | number)[]) => new Set(all).size < all.length

/** Every figure that can come out, from the lowest to the highest. */
function attainable(definition: Definition, scale: Scale): number[] {
  const { least, most } = reachOf(definition, scale)
  return Array.from({ length: Math.round((most - least) / scale.times) + 1 }, (_, at) => least + at * scale.times)
}

function faultsOfScale(definition: Definition, scale: Scale): Fault[] {
  const known = new Map(definition.questions.map((one) => [one.key, one]))
  const unknown = [...scale.questions, ...scale.reversed].some((key) => !known.has(key))
  if (unknown) return ['scale-of-unknown-question']
  if (scale.questions.some((key) => known.get(key)?.kind === 'words')) return ['scale-of-words']
  const found: Fault[] = scale.method === 'count' && scale.counted.length === 0 ? ['nothing-counted'] : []
  if (scale.bands.length === 0) return found
  const values = attainable(definition, scale)
  if (values.some((value) => bandOf(scale, value) === null)) found.push('bands-leave-a-gap')
  const several = (value: number) => scale.bands.filter(({ from, to }) => value >= from && value <= to).length > 1
  if (values.some(several)) found.push('bands-overlap')
  return found
}

/** What is wrong with a definition; nothing when it can be used. */
export function faultsOf(definition: Definition): Fault[] {
  const found: Fault[] = []
  if (twice(definition.questions.map(({ key }) => key))) found.push('question-twice')
  if (definition.questions.some((one) => twice(figuresOf(one)))) found.push('answer-twice')
  if (twice(definition.scales.map(({ key }) => key))) found.push('scale-twice')
  return [...new Set([...found, ...definition.scales.flatMap((scale) => faultsOfScale(definition, scale))])]
}

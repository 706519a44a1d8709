// A changed rule is met by a few examples or not at all: properties try fewer of them here, and the same ones every time.
import type { IRawProperty, Parameters } from 'fast-check'
import { vi } from 'vitest'

const enough = 40

// How long a rule takes is measured elsewhere: with changes woven in, on a busy machine, it says nothing.
vi.spyOn(performance, 'now').mockReturnValue(0)

vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>()
  const assert = <Given>(property: IRawProperty<Given>, given?: Parameters<Given>) =>
    real.assert(property, { ...given, seed: 1, numRuns: Math.min(given?.numRuns ?? enough, enough) })
  return { ...real, assert, default: { ...real.default, assert } }
})

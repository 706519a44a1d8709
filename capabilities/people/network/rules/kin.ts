// What everyone is to the person in the middle: mother, half a cousin's partner is simply family.
import type { Network, ParenthoodForm } from '../model.ts'

/** Ways along family ties: up to a parent, down to a child, to a partner, to someone one was with before. */
const byWay = {
  '': 'self',
  u: 'parent',
  d: 'child',
  ud: 'sibling',
  p: 'partner',
  x: 'ex',
  uu: 'grandparent',
  dd: 'grandchild',
  uuu: 'great-grandparent',
  ddd: 'great-grandchild',
  uud: 'aunt-uncle',
  uudp: 'aunt-uncle',
  udd: 'nephew-niece',
  uudd: 'cousin',
  pu: 'parent-in-law',
  dp: 'child-in-law',
  udp: 'sibling-in-law',
  pud: 'sibling-in-law',
  pd: 'step-child',
  up: 'step-parent',
} as const
export type Kin =
  | (typeof byWay)[keyof typeof byWay]
  | 'adopted-child'
  | 'adopted-parent'
  | 'foster-child'
  | 'foster-parent'
  | 'family'

const formed: Record<ParenthoodForm, { u: Kin; d: Kin }> = {
  biological: { u: 'parent', d: 'child' },
  adopted: { u: 'adopted-parent', d: 'adopted-child' },
  foster: { u: 'foster-parent', d: 'foster-child' },
  step: { u: 'step-parent', d: 'step-child' },
}

interface Stride {
  to: string
  way: 'u' | 'd' | 'p' | 'x'
  form: ParenthoodForm | null
}

const ended = new Set(['separated', 'divorced'])

function stridesOf({ unions, parenthoods }: Pick<Network, 'unions' | 'parenthoods'>): Map<string, Stride[]> {
  const strides = new Map<string, Stride[]>()
  const add = (from: string, stride: Stride) => strides.set(from, [...(strides.get(from) ?? []), stride])
  for (const { parentId, childId, form } of parenthoods) {
    add(childId, { to: parentId, way: 'u', form })
    add(parentId, { to: childId, way: 'd', form })
  }
  for (const { oneId, otherId, form } of unions) {
    const way = ended.has(form) ? 'x' : 'p'
    add(oneId, { to: otherId, way, form: null })
    add(otherId, { to: oneId, way, form: null })
  }
  return strides
}

function kinOf(way: string, form: ParenthoodForm | null): Kin {
  if (form !== null && (way === 'u' || way === 'd')) return formed[form][way]
  return byWay[way as keyof typeof byWay] ?? 'family'
}

/** What each person is to the middle, by the shortest way; who is not tied by family is left out. */
export function kinsOf(network: Pick<Network, 'persons' | 'unions' | 'parenthoods'>): Map<string, Kin> {
  const middle = network.persons.find((one) => one.middle)?.id
  const kins = new Map<string, Kin>()
  if (middle === undefined) return kins
  const strides = stridesOf(network)
  const waiting = [{ id: middle, way: '', form: null as ParenthoodForm | null }]
  kins.set(middle, 'self')
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    // Blood comes before marriage, so a brother is no partner's partner.
    for (const { to, way, form } of strides.get(at.id) ?? []) {
      if (kins.has(to)) continue
      const next = { id: to, way: `${at.way}${way}`, form: at.way === '' ? form : null }
      kins.set(to, kinOf(next.way, next.form))
      waiting.push(next)
    }
  }
  return kins
}

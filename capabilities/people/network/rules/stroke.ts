// How a tie is drawn: straight or bent, doubled, dotted, in a zig-zag or broken; shape says it, never colour alone.
import type { Feeling, Strength } from '../model.ts'
import type { Point } from './lines.ts'

export type StrokeKind = 'single' | 'double' | 'triple' | 'zigzag' | 'broken'

export interface Stroke {
  /** SVG paths to draw beside each other. */
  paths: string[]
  dash: string | null
  width: number
}

const step = 7

interface Sample extends Point {
  /** Across the line, of length one. */
  nx: number
  ny: number
}

/** Points along a line that bends aside by so much in the middle. */
function along(from: Point, to: Point, bend: number): Sample[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  const count = Math.max(4, Math.round(length / step))
  const [nx, ny] = [-dy / length, dx / length]
  return Array.from({ length: count + 1 }, (_, at) => {
    const part = at / count
    const aside = 4 * bend * part * (1 - part)
    return { x: from.x + dx * part + nx * aside, y: from.y + dy * part + ny * aside, nx, ny }
  })
}

const rounded = (number: number) => Math.round(number * 10) / 10

function path(samples: readonly Sample[], aside: (at: number) => number): string {
  return samples
    .map(({ x, y, nx, ny }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x + nx * aside(at))} ${rounded(y + ny * aside(at))}`)
    .join('')
}

function pathsOf(samples: readonly Sample[], kind: StrokeKind): string[] {
  const last = samples.length - 1
  const beside = (by: number) => path(samples, () => by)
  if (kind === 'double') return [beside(-2.5), beside(2.5)]
  if (kind === 'triple') return [beside(-4.5), beside(0), beside(4.5)]
  if (kind === 'zigzag') return [path(samples, (at) => (at < 2 || at > last - 2 ? 0 : at % 2 === 0 ? 5 : -5))]
  if (kind === 'single') return [beside(0)]
  const gap = Math.max(1, Math.round(samples.length / 12))
  const half = Math.floor(samples.length / 2)
  const [one, other] = [samples.slice(0, half - gap + 1), samples.slice(half + gap)]
  const bar = ({ x, y, nx, ny }: Sample) =>
    `M${rounded(x + nx * 8)} ${rounded(y + ny * 8)}L${rounded(x - nx * 8)} ${rounded(y - ny * 8)}`
  return [path(one, () => 0), path(other, () => 0), bar(one.at(-1) as Sample), bar(other[0] as Sample)]
}

const byFeeling: Record<Feeling, { kind: StrokeKind; dash: string | null }> = {
  'very-close': { kind: 'triple', dash: null },
  close: { kind: 'double', dash: null },
  distant: { kind: 'single', dash: '2 6' },
  conflict: { kind: 'zigzag', dash: null },
  'cut-off': { kind: 'broken', dash: null },
}

/** How two people feel about each other; bent a little, so that it never covers the line of a marriage. */
export function feelingStroke(from: Point, to: Point, feeling: Feeling): Stroke {
  const beside = Math.abs(to.y - from.y) < 1
  // Beside each other it arches over whoever stands between.
  const over = to.x > from.x ? -54 : 54
  const bend = beside ? over : Math.max(22, Math.min(60, Math.hypot(to.x - from.x, to.y - from.y) * 0.09))
  const { kind, dash } = byFeeling[feeling]
  return { paths: pathsOf(along(from, to, bend), kind), dash, width: 1.6 }
}

const byStrength: Record<Strength, { width: number; dash: string | null }> = {
  strong: { width: 5, dash: null },
  ordinary: { width: 2, dash: null },
  weak: { width: 2, dash: '7 6' },
}

/** A contact: thick is strong, dashed is weak, a zig-zag gives strain. */
export function contactStroke(from: Point, to: Point, { strength, strain }: { strength: Strength; strain: boolean }): Stroke {
  const { width, dash } = byStrength[strength]
  return { paths: pathsOf(along(from, to, 0), strain ? 'zigzag' : 'single'), dash, width: strain ? Math.min(width, 3) : width }
}

/** A point on the way from one to another, so far from the first. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}

/** The head of an arrow that arrives at a point, as an SVG path. */
export function arrowHead(from: Point, at: Point, size = 13): string {
  const length = Math.max(1, Math.hypot(at.x - from.x, at.y - from.y))
  const [ux, uy] = [(at.x - from.x) / length, (at.y - from.y) / length]
  const [bx, by] = [at.x - ux * size, at.y - uy * size]
  const wing = size * 0.55
  return `M${rounded(at.x)} ${rounded(at.y)}L${rounded(bx - uy * wing)} ${rounded(by + ux * wing)}L${rounded(bx + uy * wing)} ${rounded(by - ux * wing)}Z`
}

// Contrast: every pair of text and ground in both themes holds 4.5:1, every rim that carries meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const source = readFileSync(path.join(import.meta.dirname, 'style/tokens.css'), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const from = source.indexOf(selector)
  if (from < 0) throw new Error(`no ${selector}`)
  const block = source.slice(from, source.indexOf('}', from))
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]))
}

/** Relative luminance of '#rrggbb' (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet', 'sunken']
const texts = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'clay', 'voice'].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['accent', 'ink', 'ink-soft'].map((text) => [text, 'accent-wash']),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['clay-ink', 'clay'],
  ['clay-ink', 'clay-strong'],
  ...['sun', 'ink', 'ink-soft'].map((text) => [text, 'sun-wash']),
  ...['clay', 'ink', 'ink-soft', 'accent'].map((text) => [text, 'clay-wash']),
  ['sky', 'sky-wash'],
  ['paper', 'ink'],
] as [string, string][]
const rims = ['paper', 'sheet'].flatMap((ground) => ['edge', 'accent', 'clay', 'sky'].map((rim) => [rim, ground])) as [
  string,
  string,
][]

for (const [theme, selector] of [
  ['light', ':root {'],
  ['dark', ':root[data-theme="dark"] {'],
  ['dark by the device', ':root:not([data-theme="light"]) {'],
] as const) {
  const tokens = tokensOf(selector)
  const colour = (name: string) => tokens[name] ?? ''
  test.each(texts)(`${theme}: %s on %s can be read`, (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(rims)(`${theme}: the rim %s on %s can be seen`, (rim, ground) => {
    expect(contrast(colour(rim), colour(ground))).toBeGreaterThanOrEqual(3)
  })
}

test('both ways into the dark theme are the same', () => {
  expect(tokensOf(':root[data-theme="dark"] {')).toEqual(tokensOf(':root:not([data-theme="light"]) {'))
})

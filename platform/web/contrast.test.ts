// Contrast: every pair of text and ground, in both looks, light and dark, holds 4.5:1, every rim that carries meaning 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const [own, municipal] = ['tokens', 'municipal'].map((name) =>
  readFileSync(path.join(import.meta.dirname, `style/${name}.css`), 'utf8'),
) as [string, string]

function tokensOf(source: string, selector: string): Record<string, string> {
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

const looks = [
  ['light', own, ':root {'],
  ['dark', own, ':root[data-theme="dark"] {'],
  ['dark by the device', own, ':root:not([data-theme="light"]) {'],
  ['municipal, light', municipal, ':root[data-look="municipal"] {'],
  ['municipal, dark', municipal, ':root[data-look="municipal"][data-theme="dark"] {'],
  ['municipal, dark by the device', municipal, ':root[data-look="municipal"]:not([data-theme="light"]) {'],
] as const

for (const [theme, source, selector] of looks) {
  const tokens = tokensOf(source, selector)
  const colour = (name: string) => tokens[name] ?? ''
  test.each(texts)(`${theme}: %s on %s can be read`, (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(rims)(`${theme}: the rim %s on %s can be seen`, (rim, ground) => {
    expect(contrast(colour(rim), colour(ground))).toBeGreaterThanOrEqual(3)
  })
}

test.each([
  ['own', own, ':root'],
  ['municipal', municipal, ':root[data-look="municipal"]'],
] as const)('%s: both ways into the dark are the same', (_, source, root) => {
  expect(tokensOf(source, `${root}[data-theme="dark"] {`)).toEqual(tokensOf(source, `${root}:not([data-theme="light"]) {`))
})

test('another look gives every colour, light and dark: none is left of the first', () => {
  const colours = Object.keys(tokensOf(own, ':root {')).sort()
  expect(Object.keys(tokensOf(municipal, ':root[data-look="municipal"] {')).sort()).toEqual(colours)
  expect(Object.keys(tokensOf(municipal, ':root[data-look="municipal"][data-theme="dark"] {')).sort()).toEqual(colours)
})

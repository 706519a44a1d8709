// Texts: what is refused, and what a compiled text says.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { declarationOf } from './declare.ts'
import { gatherTexts } from './gather.ts'
import { valuesOf } from './text.ts'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

function house(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'texts-'))
  made.push(root)
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(root, file), source)
  }
  return root
}

const faultsOf = async (files: Record<string, string>) => (await gatherTexts(house(files))).faults

test('texts of topics and capabilities join into one set', async () => {
  const root = house({
    'capabilities/plan/texts/nl.json': '{ "plan.none": "Nog geen" }',
    'capabilities/finance/debts/texts/nl.json': '{ "finance.none": "Geen" }',
    'apps/web/texts/nl.json': '{ "app.name": "Omzien", "refusal.closed": "Dicht" }',
  })
  const { locales, faults } = await gatherTexts(root)
  expect(faults).toEqual([])
  expect(Object.keys(locales.nl ?? {})).toEqual(['app.name', 'finance.none', 'plan.none', 'refusal.closed'])
})

test('a key twice in one file is refused', async () => {
  expect(await faultsOf({ 'capabilities/plan/texts/nl.json': '{\n  "plan.a": "x",\n  "plan.a": "y"\n}' })).toHaveLength(1)
})

test('a key that two files give is refused', async () => {
  const faults = await faultsOf({
    'capabilities/plan/texts/nl.json': '{ "refusal.a": "x" }',
    'capabilities/people/texts/nl.json': '{ "refusal.a": "y" }',
  })
  expect(faults).toEqual(['capabilities/plan/texts/nl.json: key also in another file: refusal.a'])
})

test('a key without the prefix of its own place is refused', async () => {
  const faults = await faultsOf({ 'capabilities/plan/texts/nl.json': '{ "people.a": "x" }' })
  expect(faults).toEqual(['capabilities/plan/texts/nl.json: key without own prefix plan.: people.a'])
})

test('each language has every key, and asks for the same values', async () => {
  const faults = await faultsOf({
    'capabilities/plan/texts/nl.json': '{ "plan.a": "x", "plan.c": "{day}", "plan.d": "{day}, {count}" }',
    'capabilities/plan/texts/en.json': '{ "plan.b": "y", "plan.c": "{date}", "plan.d": "{count} on {day}" }',
  })
  expect(faults).toEqual(['key missing in nl: plan.b', 'key missing in en: plan.a', 'en: other values than in nl: plan.c'])
})

test('a text asks for the values between braces, and a plural for its count', () => {
  expect(valuesOf('Dag {name}, {count} taken')).toEqual(['name', 'count'])
  const plural = [{ declarations: ['input count', 'local n = count: plural'], match: { 'n=one': '{count} taak' } }]
  expect(valuesOf(plural)).toEqual(['count'])
  const declared = declarationOf({ 'plan.a': 'x', 'plan.b': '{day}' }, ['nl', 'en'])
  expect(declared).toContain(`"plan.b": (values: { day: string | number }, options?: { locale?: 'nl' | 'en' }) => string`)
})

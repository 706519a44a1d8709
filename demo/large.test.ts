// The large organisation: as many as asked, the same each time, and quick enough to fill in minutes.
import { expect, test } from 'vitest'
import { type LargeSize, largeCase, largeNotes, largePerson, largeSize } from './large.ts'

const today = '2026-11-22'
const size: LargeSize = { tenants: 4, workers: 20, people: 1000, notes: 10_000 }

test('all cases together have as many notes as asked', () => {
  for (const asked of [size, { ...size, people: 999, notes: 12_345 }]) {
    let notes = 0
    for (let at = 0; at < asked.people; at++) notes += largeCase(at, asked).notes
    expect(notes).toBe(asked.notes)
  }
})

test('the full size counts a million notes over a hundred thousand people', () => {
  let notes = 0
  for (let at = 0; at < largeSize.people; at++) notes += largeCase(at).notes
  expect(notes).toBe(1_000_000)
})

test('person and notes by number are the same each time', () => {
  expect(largePerson(417, today)).toEqual(largePerson(417, today))
  expect(largeNotes(417, today, size)).toEqual(largeNotes(417, today, size))
  expect(largeNotes(417, today, size).length).toBe(largeCase(417, size).notes)
})

test('every worker of every tenant has cases', () => {
  const seen = new Set(
    Array.from({ length: size.people }, (_, at) => `${largeCase(at, size).tenant}.${largeCase(at, size).worker}`),
  )
  expect(seen.size).toBe(size.workers)
})

test('texts are filled in, in order of time, mostly different', () => {
  const notes = Array.from({ length: 500 }, (_, at) => largeNotes(at, today, size)).flat()
  expect(new Set(notes.map((note) => note.text)).size / notes.length).toBeGreaterThan(0.7)
  for (const note of notes) expect(note.text).not.toMatch(/\{|undefined/)
  for (const note of notes) expect(note.day).toBeLessThanOrEqual(0)
})

test('a million notes take well under half a minute, also on a busy machine', () => {
  for (let at = 0; at < 2000; at++) largeNotes(at, today)
  const start = performance.now()
  let made = 0
  for (let at = 2000; at < 8000; at++) made += largeNotes(at, today).length
  const perSecond = (made / (performance.now() - start)) * 1000
  expect(perSecond).toBeGreaterThan(40_000)
})

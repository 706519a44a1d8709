// What changed in the file since the answers were kept: only what the file tells otherwise, never what someone answered otherwise.
import { describe, expect, it } from 'vitest'
import { type Answers, newChild, newResident, nothingAnswered } from '../model.ts'
import { fileChanges, takeOver } from './file-changes.ts'

const on = '2026-11-30'
const file: Answers = { ...nothingAnswered, bornOn: '1988-04-02', rent: 65_000, children: [newChild('2014-05-01')] }
const care = { kind: 'afterSchool', hours: 40, hourRate: 900 } as const
const kept: Answers = { ...file, partner: false, income: 2_400_000, children: [{ ...newChild('2014-05-01'), care, apart: true }] }
const changes = (now: Partial<Answers>, over: { kept?: Answers; told?: Answers | null } = {}) =>
  fileChanges({ kept, told: file, ...over, file: { ...file, ...now } }, on)

describe('what changed', () => {
  it.each([
    ['nothing', {}, []],
    ['the rent', { rent: 70_000 }, [{ what: 'rent', was: 65_000, now: 70_000 }]],
    ['no rent stands there any more', { rent: null }, [{ what: 'rent', was: 65_000, now: null }]],
    ['a birth date was mended', { bornOn: '1988-04-03' }, [{ what: 'bornOn', was: '1988-04-02', now: '1988-04-03' }]],
    [
      'a partner came',
      { partner: true, partnerBornOn: '1990-02-01' },
      [
        { what: 'partner', was: false, now: true },
        { what: 'partnerBornOn', was: null, now: '1990-02-01' },
      ],
    ],
    [
      'a child was born',
      { children: [...file.children, newChild('2026-11-29')] },
      [{ what: 'child', was: null, now: '2026-11-29' }],
    ],
    ['a child left', { children: [] }, [{ what: 'child', was: '2014-05-01', now: null }]],
    [
      'a twin of whom one stood there',
      { children: [...file.children, ...file.children] },
      [{ what: 'child', was: null, now: '2014-05-01' }],
    ],
    [
      'a grown child came to live there',
      { residents: [newResident('2000-01-01', true)] },
      [{ what: 'resident', was: null, now: '2000-01-01', child: true }],
    ],
    [
      'a brother came to live there',
      { residents: [newResident('2000-01-01', false)] },
      [{ what: 'resident', was: null, now: '2000-01-01', child: false }],
    ],
  ])('%s', (_, now, found) => expect(changes(now)).toEqual(found))
  it('what someone answered otherwise than the file told is no change', () => {
    const own = { ...kept, rent: 50_000, bornOn: '1988-05-02', children: [newChild('2015-01-01')] }
    expect(changes({}, { kept: own })).toEqual([])
    expect(changes({ children: [] }, { kept: own })).toEqual([])
  })
  it('what was answered already needs no taking over', () => {
    expect(changes({ rent: 70_000 }, { kept: { ...kept, rent: 70_000 } })).toEqual([])
    const known = { ...kept, children: [...kept.children, newChild('2020-01-01')] }
    expect(changes({ children: [...file.children, newChild('2020-01-01')] }, { kept: known })).toEqual([])
  })
  it('a child that grew up is none', () => {
    const grown = { ...file, children: [newChild('2008-11-30')] }
    const now = { children: [], residents: [newResident('2008-11-30', true)] }
    expect(changes(now, { kept: { ...kept, children: grown.children }, told: grown })).toEqual([])
  })
  it('where nobody noted what the file told, all that differs is told', () => {
    expect(changes({}, { told: null })).toEqual([])
    expect(changes({ rent: 70_000 }, { told: null })).toEqual([{ what: 'rent', was: 65_000, now: 70_000 }])
    expect(changes({}, { told: null, kept: { ...kept, children: [] } })).toEqual([
      { what: 'child', was: null, now: '2014-05-01' },
    ])
  })
})

describe('taken over', () => {
  it('is what the file tells, and what was answered besides stays', () => {
    const now = {
      ...{ rent: null, partner: true, children: [newChild('2014-05-01'), newChild('2026-01-01')] },
      residents: [newResident('2000-01-01', true)],
    }
    expect(takeOver(kept, changes(now), on)).toEqual({
      ...{ ...kept, rent: null, partner: true, children: [...kept.children, newChild('2026-01-01')] },
      residents: [newResident('2000-01-01', true)],
    })
  })
  it('who left goes, one of two that are of a day', () => {
    const twins = { ...file, children: [newChild('2014-05-01'), newChild('2014-05-01')] }
    const own = { ...kept, children: [...kept.children, newChild('2014-05-01')] }
    const left = changes({}, { kept: own, told: twins })
    expect(left).toEqual([{ what: 'child', was: '2014-05-01', now: null }])
    expect(takeOver(own, left, on).children).toEqual([newChild('2014-05-01')])
    const shared = { ...kept, residents: [newResident('1990-01-01', false), newResident('2000-01-01', false)] }
    const gone = takeOver(shared, [{ what: 'resident', was: '1990-01-01', now: null, child: false }], on)
    expect(gone.residents).toEqual([newResident('2000-01-01', false)])
  })
  it('after it nothing has changed', () => {
    const now = { ...file, rent: 1, partner: true, bornOn: '1990-01-01', children: [newChild('2020-01-01')] }
    const taken = takeOver(kept, fileChanges({ kept, told: file, file: now }, on), on)
    expect(fileChanges({ kept: taken, told: file, file: now }, on)).toEqual([])
  })
})

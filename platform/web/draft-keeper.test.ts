// A draft: nothing typed is lost, nothing is saved twice at once, and a conflict stops.
import { expect, test } from 'vitest'
import { type DraftState, Keeper } from './draft-keeper.ts'
import { Conflict, Unreachable } from './failures.ts'

const rest = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds))

/** A server that keeps one text, as slow or unwilling as told. */
function desk(answer: (text: string, version: number) => Promise<void> = async () => {}) {
  const saves: { text: string; version: number; keepalive: boolean }[] = []
  const states: DraftState[] = []
  const device: string[] = []
  let shown = ''
  const keeper = new Keeper({
    save: async (text, version, { keepalive }) => {
      saves.push({ text, version, keepalive })
      await answer(text, version)
      return version + 1
    },
    keep: async ({ text }) => device.push(text),
    show: (text) => {
      shown = text
    },
    tell: (state) => states.push(state),
    pauses: { typing: 10, failed: 20 },
  })
  return { keeper, saves, states, device, shown: () => shown }
}

test('what is typed is in the device at once and at the server after the pause', async () => {
  const { keeper, saves, states, device } = desk()
  keeper.start(null, null)
  keeper.type('W')
  keeper.type('Wi')
  expect(device).toEqual(['W', 'Wi'])
  await rest(40)
  expect(saves).toEqual([{ text: 'Wi', version: 0, keepalive: false }])
  expect(states.at(-1)).toBe('saved')
})

test('typing during a save is saved after it, on the version that save gave', async () => {
  const { keeper, saves } = desk(() => rest(30) as Promise<void>)
  keeper.start({ text: '', version: 4 }, null)
  keeper.type('een')
  await rest(20)
  keeper.type('een twee')
  await rest(100)
  expect(saves.map(({ text, version }) => [text, version])).toEqual([
    ['een', 4],
    ['een twee', 5],
  ])
})

test('without a line it stays in the device and tries again', async () => {
  let away = true
  const { keeper, saves, states } = desk(async () => {
    if (away) throw new Unreachable()
  })
  keeper.start(null, null)
  keeper.type('tekst')
  await rest(15)
  expect(states.at(-1)).toBe('here')
  away = false
  await rest(60)
  expect(saves.length).toBe(2)
  expect(states.at(-1)).toBe('saved')
})

test('a conflict is told and not written over', async () => {
  const { keeper, saves, states } = desk(async () => {
    throw new Conflict('conflict', { version: 7 })
  })
  keeper.start({ text: 'van hier', version: 3 }, null)
  keeper.type('van daar')
  await rest(80)
  expect(saves.length).toBe(1)
  expect(states.at(-1)).toBe('conflict')
})

test('the device counts when it went further, the server when it is newer', async () => {
  const further = desk()
  further.keeper.start({ text: 'half', version: 2 }, { text: 'half en meer', version: 2 })
  expect(further.shown()).toBe('half en meer')
  const older = desk()
  older.keeper.start({ text: 'nieuw', version: 3 }, { text: 'oud', version: 2 })
  expect(older.shown()).toBe('nieuw')
})

test('on the way out the last text goes along once', () => {
  const { keeper, saves } = desk()
  keeper.start(null, null)
  keeper.type('laatste')
  keeper.leave()
  expect(saves).toEqual([{ text: 'laatste', version: 0, keepalive: true }])
})

test('what was typed before the server answered is kept', async () => {
  const { keeper, shown, saves } = desk()
  keeper.type('snel')
  keeper.start({ text: 'oud', version: 1 }, null)
  await rest(20)
  expect(shown()).toBe('snel')
  expect(saves[0]).toMatchObject({ text: 'snel', version: 1 })
})

// What gives a whole file is known by its name to whoever looks after privacy, where someone looked through the glass.
import { expect, test } from 'vitest'
import { handlers } from './operations.ts'

test('each operation that sends a file is called so, and no other', () => {
  const looks = handlers.map(({ operation }) => operation).filter(({ trace, door }) => trace === 'look' && door !== 'guest')
  const called = (name: string) => name === 'files.open-file' || /^[a-z]+\.save-/.test(name)
  const wrong = looks.filter(({ name, sends }) => called(name) !== (sends !== undefined)).map(({ name }) => name)
  expect(wrong).toEqual([])
})

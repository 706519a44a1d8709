// A bank file before it is kept: read by the server, in columns where no reader knows it, and sorted anew here at every choice.
import { useCallback, useMemo, useState } from 'react'
import { call } from '../../../../platform/web/call.ts'
import { NotUnderstood, Refused, Unreachable } from '../../../../platform/web/failures.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { type Preview, previewImport, type SeenColumns, seeColumns } from '../api.ts'
import { type Chosen, type Place, teach } from '../rules/propose-import.ts'
import type { Choice } from './CategorySelect.tsx'
import { type Listening, useLong } from './use-long.ts'

/** Bytes: as base64 it must stay below what the server takes. */
const largest = 5_900_000

/** A chosen file as base64. @throws Refused when it is too large to send */
async function readFile(file: File): Promise<string> {
  if (file.size > largest) throw new Refused('too-large')
  if (file.size === 0) throw new Refused('empty')
  const address = await new Promise<string>((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => failed(new Refused('not-understood'))
    reader.readAsDataURL(file)
  })
  return address.slice(address.indexOf(',') + 1)
}

export interface BankFile {
  name: string
  content: string
}
export type Opened = BankFile & { preview: Preview }
export type SeenFile = BankFile & { seen: SeenColumns }
type Layout = SeenColumns['layout']

const isUnknown = (failure: unknown) => failure instanceof Refused && failure.word === 'unknown-format'

/** From here on some network on the way may cut a file off, by answering itself or by breaking the line. */
const largeForSome = 900_000

/** What went wrong in words about a file: whoever is on the way only knows bytes. */
function aboutFile(failure: unknown, { content }: BankFile): unknown {
  if (failure instanceof NotUnderstood)
    return new Refused(failure.fields[0]?.code === 'too-large' ? 'too-large' : 'not-understood')
  return failure instanceof Unreachable && content.length > largeForSome ? new Refused('cut-off') : failure
}

/** A file on its way: what it says, or the columns it is made of where no reader knows it. */
function useFile(caseId: string) {
  const { run, cancel, ...long } = useLong()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [table, setTable] = useState<SeenFile | null>(null)
  const close = useCallback(() => {
    cancel()
    setOpened(null)
    setTable(null)
  }, [cancel])
  const show = async ({ name, content }: BankFile, listening: Listening, layout?: Layout) => {
    const preview = await call(previewImport, { caseId, name, content, layout }, listening)
    if (listening.signal.aborted) return
    setOpened({ name, content, preview })
    setTable(null)
  }
  const see = async (
    { name, content }: BankFile,
    { signal }: Listening,
    as: Partial<Pick<Layout, 'encoding' | 'separator'>> = {},
  ) => {
    const asked = { caseId, content, encoding: as.encoding ?? undefined, separator: as.separator }
    const seen = await call(seeColumns, asked, { signal })
    if (!signal.aborted) setTable({ name, content, seen })
  }
  const open = (file: File) => {
    close()
    return run(async (listening) => {
      const read = { name: file.name.slice(0, 200), content: await readFile(file) }
      const unread = (failure: unknown) => {
        if (!isUnknown(failure)) throw failure
        return see(read, listening)
      }
      await show(read, listening)
        .catch(unread)
        .catch((failure: unknown) => {
          throw aboutFile(failure, read)
        })
    })
  }
  /** Back to the columns: the file stays, and so does what was chosen. */
  const columns = () =>
    run(async (listening) => {
      if (opened === null) return
      const { layout } = opened.preview
      await see(opened, listening, layout ?? {})
      setTable((found) => (found && layout ? { ...found, seen: { ...found.seen, layout } } : found))
      setOpened(null)
    })
  const cutAs = (as: Partial<Pick<Layout, 'encoding' | 'separator'>>) =>
    run(async (listening) => (table === null ? undefined : see(table, listening, as)))
  const readAs = (layout: Layout) => run(async (listening) => (table === null ? undefined : show(table, listening, layout)))
  return { ...long, cancel, opened, table, open, close, columns, cutAs, readAs }
}

export function usePreview(caseId: string) {
  const today = useToday()
  const file = useFile(caseId)
  const { opened } = file
  const [chosen, setChosen] = useState<{ of: Opened | null; rows: readonly Chosen[] }>({ of: null, rows: [] })
  // What was chosen belongs to one reading of a file: other columns make other rows.
  const own = useMemo(() => (chosen.of === opened ? chosen.rows : []), [chosen, opened])
  const rows = useMemo(() => opened?.preview.statements.flatMap((one) => one.rows) ?? [], [opened])
  const places = useMemo((): readonly Place[] => {
    if (opened === null || own.length === 0) return rows
    const knowing = { rules: opened.preview.rules, ownAccounts: new Set(opened.preview.ownAccounts) }
    return teach(rows, own, { knowing, today, idFor: (order) => `choice ${order}` }).places
  }, [opened, rows, own, today])
  const choose = useCallback(
    (at: number, choice: Choice) =>
      setChosen((before) => {
        const kept = before.of === opened ? before.rows.filter((one) => one.at !== at) : []
        return { of: opened, rows: [...kept, { at, ...choice }] }
      }),
    [opened],
  )
  return { ...file, rows, places, chosen: own, choose }
}

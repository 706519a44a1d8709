// A bank file before it is kept: read by the server, and sorted anew here at every choice.
import { useCallback, useMemo, useState } from 'react'
import { call } from '../../../../platform/web/call.ts'
import { Refused } from '../../../../platform/web/failures.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { type Preview, previewImport } from '../api.ts'
import { type Chosen, type Place, teach } from '../rules/propose-import.ts'
import type { Choice } from './CategorySelect.tsx'

/** Bytes: as base64 it must stay below what the server takes. */
const largest = 5_900_000

/** A chosen file as base64. @throws Refused when it is too large to send */
async function read(file: File): Promise<string> {
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

export interface Opened {
  name: string
  content: string
  preview: Preview
}

export function usePreview(caseId: string) {
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const close = useCallback(() => {
    setOpened(null)
    setChosen([])
    setFailure(null)
  }, [])
  const open = async (file: File) => {
    close()
    setBusy(true)
    try {
      const content = await read(file)
      const name = file.name.slice(0, 200)
      setOpened({ name, content, preview: await call(previewImport, { caseId, name, content }) })
    } catch (wrong) {
      setFailure(wrong)
    } finally {
      setBusy(false)
    }
  }
  const rows = useMemo(() => opened?.preview.statements.flatMap((one) => one.rows) ?? [], [opened])
  const places = useMemo((): readonly Place[] => {
    if (opened === null || chosen.length === 0) return rows
    const knowing = { rules: opened.preview.rules, ownAccounts: new Set(opened.preview.ownAccounts) }
    return teach(rows, chosen, { knowing, today, idFor: (order) => `choice ${order}` }).places
  }, [opened, rows, chosen, today])
  const choose = useCallback((at: number, choice: Choice) => {
    setChosen((before) => [...before.filter((one) => one.at !== at), { at, ...choice }])
  }, [])
  return { busy, failure, opened, rows, places, chosen, open, choose, close }
}

// A long form that is never lost: kept as a draft while one writes, and what was filled in apart is shown beside it.
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../platform/web/call.ts'
import { dropFromDevice, keepInDevice, readFromDevice } from '../../../platform/web/device-drafts.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import type { Copy } from '../../../platform/web/draft-keeper.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import type { Bound } from '../../../platform/web/form.ts'
import { queryClient, useLook } from '../../../platform/web/queries.ts'
import { openDraft, saveDraft } from '../evaluation/api.ts'
import { joinForms, readForm, type Written, writtenIn } from '../rules/kept-form.ts'

interface Of {
  caseId: string
  kind: 'evaluation' | 'closing'
}

export interface Both {
  mine: string
  theirs: string
  choose: { mine: () => void; theirs: () => void; join: () => void }
}

const nothing: Copy = { text: '', version: 0 }
const now = () => new Date().toISOString()

/** Keeps the draft at the server; after another place kept its own, in this device until one chose. */
function useApart(of: Of) {
  const apart = `plan.${of.kind}.${of.caseId}.apart`
  const [theirs, show] = useState<Copy | null>(null)
  const latest = useRef<Copy | null>(null)
  const onTopOf = useRef<number | null>(null)
  const setTheirs = (copy: Copy | null) => {
    latest.current = copy
    show(copy)
  }
  const keep = (copy: Copy | null) =>
    queryClient.setQueryData([openDraft.name, of], { draft: copy && { body: copy.text, version: copy.version } })
  const aside = (text: string) => keepInDevice(apart, { ...{ text, version: 0 }, at: now() }).catch(() => false)
  const save = async (body: string, seen: number, on: { keepalive: boolean }) => {
    if (latest.current) {
      await aside(body)
      throw new Conflict('conflict', { version: latest.current.version })
    }
    try {
      const { version } = await call(saveDraft, { ...of, version: onTopOf.current ?? seen, body }, on)
      onTopOf.current = null
      keep({ text: body, version })
      return version
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const { draft } = await call(openDraft, of)
      // The save before this one arrived, only its answer was lost.
      if (draft?.body === body) return draft.version
      setTheirs(draft ? { text: draft.body, version: draft.version } : nothing)
      await aside(body)
      throw failure
    }
  }
  const drop = async () => {
    onTopOf.current = latest.current?.version ?? null
    setTheirs(null)
    await dropFromDevice(apart).catch(() => undefined)
  }
  return { apart, theirs, setTheirs, save, keep, drop }
}

/** @param written the fields one writes in, by which two forms are compared and put together */
export function useKeptForm<Values extends object>(of: Of, { empty, written }: { empty: Values; written: Written }) {
  const { caseId, kind } = of
  const look = useLook(openDraft, { caseId, kind })
  const found = look.data?.draft
  const ready = look.data !== undefined
  const { apart, theirs, setTheirs, save, keep, drop } = useApart({ caseId, kind })
  const server = found ? { text: found.body, version: found.version } : null
  const draft = useDraft({ key: `plan.${kind}.${caseId}`, server: ready ? server : undefined, save })
  const values = readForm(draft.text, empty)
  const again = useRef((_text: string) => {})
  again.current = (text) => {
    if (text === (server?.text ?? '')) return
    setTheirs(server ?? nothing)
    draft.setText(text)
  }
  useEffect(() => {
    // Nobody chose yet when this page was left: both are shown again.
    if (ready)
      void readFromDevice(apart).then(
        (kept) => kept && again.current(kept.text),
        () => undefined,
      )
  }, [ready, apart])
  const set = (part: Partial<Values>) => draft.setText(JSON.stringify({ ...values, ...part }))
  const field = <Name extends keyof Values & string>(name: Name): Bound<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
  })
  const goOnWith = (form: object) => void drop().then(() => draft.setText(JSON.stringify(form)))
  const their = theirs && readForm(theirs.text, empty)
  const both: Both | null = their && {
    mine: writtenIn(values, written),
    theirs: writtenIn(their, written),
    choose: {
      mine: () => goOnWith(values),
      theirs: () => goOnWith(their),
      join: () =>
        goOnWith(joinForms(Object.fromEntries(Object.entries(their)), Object.fromEntries(Object.entries(values)), written)),
    },
  }
  const done = async () => {
    await drop()
    await draft.done()
    keep(null)
  }
  return { ready, values, set, field, both, words: draft.words, flush: draft.flush, done }
}

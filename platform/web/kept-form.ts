// A long form that is never lost: kept as a draft while one writes, and what was filled in apart is shown beside it.
import { useEffect, useRef, useState } from 'react'
import { dropFromDevice, keepInDevice, readFromDevice } from './device-drafts.ts'
import { useDraft } from './draft.ts'
import type { Copy } from './draft-keeper.ts'
import { Conflict } from './failures.ts'
import type { Bound } from './form.ts'
import { joinForms, type Written, writtenIn } from './two-forms.ts'

interface Kept {
  body: string
  version: number
}

/** Where a form is kept. */
export interface KeptAt {
  /** Name of the draft, the same on every device. */
  name: string
  /** What the server had when the page opened; undefined while that is looked up. */
  found: { draft: Kept | null } | undefined
  /** Asks the server anew. */
  open: () => Promise<{ draft: Kept | null }>
  /** Saves on top of a version; an empty text throws it away. */
  save: (asked: Kept, on: { keepalive: boolean }) => Promise<{ version: number }>
  /** What the server has now, for whoever opens the page again. */
  remember: (draft: Kept | null) => void
}

export interface Both {
  mine: string
  theirs: string
  choose: { mine: () => void; theirs: () => void; join: () => void }
}

const nothing: Copy = { text: '', version: 0 }
const now = () => new Date().toISOString()

/** Keeps the draft at the server; after another place kept its own, in this device until one chose. */
function useApart({ name, open, save: keepAt, remember }: KeptAt) {
  const apart = `${name}.apart`
  const [theirs, show] = useState<Copy | null>(null)
  const latest = useRef<Copy | null>(null)
  const onTopOf = useRef<number | null>(null)
  const setTheirs = (copy: Copy | null) => {
    latest.current = copy
    show(copy)
  }
  const aside = (text: string) => keepInDevice(apart, { ...{ text, version: 0 }, at: now() }).catch(() => false)
  const save = async (body: string, seen: number, on: { keepalive: boolean }) => {
    if (latest.current) {
      await aside(body)
      throw new Conflict('conflict', { version: latest.current.version })
    }
    try {
      const { version } = await keepAt({ version: onTopOf.current ?? seen, body }, on)
      onTopOf.current = null
      remember(body === '' ? null : { body, version })
      // What was thrown away begins anew.
      return body === '' ? 0 : version
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const { draft } = await open()
      // The save before this one arrived, only its answer was lost.
      if ((draft?.body ?? '') === body) return draft?.version ?? 0
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
  return { apart, theirs, setTheirs, save, drop }
}

interface FormAs<Values> {
  /** The form that a text holds; of an empty text: as it begins. */
  read: (text: string) => Values
  /** The fields one writes in, by which two forms are put together. */
  written: Written
  /** What was filled in, for people to compare; the fields one writes in unless told. */
  shown?: (values: Values) => string
}

export function useKeptForm<Values extends object>(at: KeptAt, { read, written, shown }: FormAs<Values>) {
  const { name, found, remember } = at
  const ready = found !== undefined
  const { apart, theirs, setTheirs, save, drop } = useApart(at)
  const server = found?.draft ? { text: found.draft.body, version: found.draft.version } : null
  const draft = useDraft({ key: name, server: ready ? server : undefined, save })
  const values = read(draft.text)
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
  const put = (form: object) => {
    const text = JSON.stringify(form)
    // Back to how it began: nothing is kept.
    draft.setText(text === JSON.stringify(read('')) ? '' : text)
  }
  const set = (part: Partial<Values>) => put({ ...values, ...part })
  const field = <Name extends keyof Values & string>(name: Name): Bound<Values[Name]> => ({
    name,
    value: values[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
  })
  const goOnWith = (form: object) => void drop().then(() => put(form))
  const their = theirs && read(theirs.text)
  const words = shown ?? ((form: Values) => writtenIn(form, written))
  const both: Both | null = their && {
    mine: words(values),
    theirs: words(their),
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
    remember(null)
  }
  return { ready, values, set, field, both, words: draft.words, flush: draft.flush, done }
}

export type KeptForm<Values extends object> = ReturnType<typeof useKeptForm<Values>>

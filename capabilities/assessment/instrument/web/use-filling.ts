// The list one is filling in: what it holds is the draft itself, so nothing can be in the one and not in the other.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Given } from '../../../../core/kit/operation.ts'
import { call } from '../../../../platform/web/call.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { keepFilling, type openInstrument } from '../api.ts'
import { type Held, readHeld, withAnswer, writeHeld } from './held.ts'

export type Opened = Given<typeof openInstrument>

export function useFilling(caseId: string, { instrument, filling }: Opened) {
  const today = useToday()
  const [id] = useState(() => filling?.id ?? newId())
  const draft = useDraft({
    key: `assessment.filling.${caseId}.${instrument.id}`,
    server: filling ? { text: filling.body, version: filling.version } : null,
    save: async (body, version, on) => {
      const asks = { caseId, id, instrumentId: instrument.id, version, body }
      return (await call(keepFilling, asks, on)).version
    },
  })
  const held = readHeld(draft.text, today)
  // Two changes may come out of one key, before the page is drawn anew.
  const latest = useRef(held)
  latest.current = held
  const touched = useRef(false)
  const set = (part: Partial<Held>) => {
    touched.current = true
    latest.current = { ...latest.current, ...part }
    draft.setText(writeHeld(latest.current))
  }
  const answer = (key: string, to: number | string | null) =>
    set({ answers: withAnswer(latest.current.answers, key, to), at: key })
  return { id, draft, held, set, answer, touched }
}

/** Puts the focus in the first control of a question: the answer that was given, or the first there is. */
export function useQuestionFocus() {
  const frame = useRef<HTMLDivElement>(null)
  const focus = useCallback((key: string) => {
    const question = frame.current?.querySelector(`[data-question="${CSS.escape(key)}"]`)
    const control =
      question?.querySelector<HTMLElement>('input:checked, textarea') ?? question?.querySelector<HTMLElement>('input')
    control?.focus()
    question?.scrollIntoView({ block: 'nearest' })
    if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length)
  }, [])
  return { frame, focus }
}

/** When the list appears, and until one touches it: where one was, or the first question. */
export function useSamePlace(key: string, touched: RefObject<boolean>, focus: (key: string) => void): void {
  useEffect(() => {
    if (key !== '' && !touched.current) focus(key)
  }, [key, touched, focus])
}

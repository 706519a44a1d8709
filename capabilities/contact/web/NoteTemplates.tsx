// Templates above an empty note: chosen with Alt and a digit or a press, then Tab goes from blank to blank.
import { type RefObject, useEffect, useRef } from 'react'
import { m } from '#texts'
import { useLook } from '../../../platform/web/queries.ts'
import { listTemplates } from '../arranged/api.ts'
import type { NoteTemplate } from '../arranged/model.ts'
import { nextBlank } from '../arranged/rules.ts'

/** Selects the next blank of a text field. @returns whether there was one */
function selectBlank(area: HTMLTextAreaElement, from: number): boolean {
  const blank = nextBlank(area.value, from)
  if (blank) area.setSelectionRange(blank.start, blank.end)
  return blank !== null
}

interface TemplatesGiven {
  area: RefObject<HTMLTextAreaElement | null>
  empty: boolean
  onChoose: (template: NoteTemplate) => void
}

export function NoteTemplates({ area, empty, onChoose }: TemplatesGiven) {
  const templates = useLook(listTemplates, {}).data?.templates ?? []
  const choose = (template: NoteTemplate) => {
    onChoose(template)
    // The text is there after the next painting.
    requestAnimationFrame(() => {
      const { current } = area
      if (!current) return
      current.focus()
      if (!selectBlank(current, 0)) current.setSelectionRange(current.value.length, current.value.length)
    })
  }
  const latest = useRef({ templates, empty, choose })
  latest.current = { templates, empty, choose }
  useEffect(() => {
    const field = area.current
    if (!field) return
    const listen = (event: KeyboardEvent) => {
      const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined
      const { templates: known, empty: free, choose: take } = latest.current
      const chosen = digit && free ? known[Number(digit) - 1] : undefined
      if (chosen) take(chosen)
      const goesOn = event.key === 'Tab' && !event.shiftKey && selectBlank(field, field.selectionEnd)
      if (chosen || goesOn) event.preventDefault()
    }
    field.addEventListener('keydown', listen)
    return () => field.removeEventListener('keydown', listen)
  }, [area])
  if (!empty || templates.length === 0) return null
  return (
    <fieldset className="chips note-templates">
      <legend className="unseen">{m['contact.templates']()}</legend>
      {templates.map((template, at) => (
        <button key={template.id} type="button" className="chip" onClick={() => choose(template)}>
          {template.title}
          {at < 9 ? <kbd className="note-key">{m['contact.templates.key']({ digit: at + 1 })}</kbd> : null}
        </button>
      ))}
    </fieldset>
  )
}

// The parts of a form that works without script: one question, its fields, what is wrong, and the buttons.
import { m } from '#texts'
import type { Language } from '../i18n/rules.ts'
import { type Html, html } from './html.ts'

export interface TextGiven {
  name: string
  label: string
  hint?: string | undefined
  value: string
  fault?: string | undefined
  kind?: 'text' | 'tel' | 'email' | 'area'
  autocomplete?: string
  most: number
}

const faultId = (name: string) => `${name}-fault`
const hintId = (name: string) => `${name}-hint`

function described({ name, hint, fault }: Pick<TextGiven, 'name' | 'hint' | 'fault'>): Html {
  const ids = [hint ? hintId(name) : '', fault ? faultId(name) : ''].filter(Boolean).join(' ')
  return html`${ids ? html` aria-describedby="${ids}"` : ''}${fault ? html` aria-invalid="true"` : ''}`
}

function above({ name, hint, fault }: Pick<TextGiven, 'name' | 'hint' | 'fault'>): Html {
  return html`${hint ? html`<p class="field-hint" id="${hintId(name)}">${hint}</p>` : ''}${
    fault ? html`<p class="field-fault" id="${faultId(name)}">${fault}</p>` : ''
  }`
}

/** One field to type in; its label stands above it. */
export function textField(given: TextGiven): Html {
  const { name, label, value, fault, kind = 'text', autocomplete = 'off', most } = given
  const box =
    kind === 'area'
      ? html`<textarea class="textbox textarea" id="${name}" name="${name}" rows="7" maxlength="${most}"${described(given)}>${value}</textarea>`
      : html`<input class="textbox" id="${name}" name="${name}" type="${kind}" value="${value}" maxlength="${most}" autocomplete="${autocomplete}"${described(given)}>`
  return html`<div class="field${fault ? ' field-wrong' : ''}"><label class="field-label" for="${name}">${label}</label>${above(given)}${box}</div>`
}

export interface ChoicesGiven extends Pick<TextGiven, 'name' | 'hint' | 'value' | 'fault'> {
  /** The question, also the heading of the page. */
  question: string
  /** 2 where the page has a heading of its own above it. */
  level?: 1 | 2
  choices: readonly { value: string; label: string; hint?: string }[]
}

/** One question with its answers below each other; the question is the heading of the page. */
export function choices(given: ChoicesGiven): Html {
  const { name, question, value, fault } = given
  const rows = given.choices.map(
    (one, at) =>
      html`<label class="answer"><input type="radio" name="${name}" value="${one.value}"${
        at === 0 ? html` id="${name}"` : ''
      }${one.value === value ? ' checked' : ''}><span>${one.label}${one.hint ? html`<span class="field-hint">${one.hint}</span>` : ''}</span></label>`,
  )
  return html`<fieldset class="field${fault ? ' field-wrong' : ''}"${described(given)}><legend>${given.level === 2 ? html`<h2>${question}</h2>` : html`<h1>${question}</h1>`}</legend>${above(given)}<div class="answers">${rows}</div></fieldset>`
}

/** What is carried along unseen. */
export function carried(values: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`
}

/** What is wrong, above all else, each with a way to its field. */
export function faultSummary(faults: readonly { name: string; sentence: string }[], language: Language): Html | null {
  if (faults.length === 0) return null
  const rows = faults.map(({ name, sentence }) => html`<li><a href="#${name}">${sentence}</a></li>`)
  return html`<div class="faults" role="alert"><h2>${m['guest.faults']({}, { locale: language })}</h2><ul>${rows}</ul></div>`
}

/** A trap: people do not see it, programs that fill in everything do. */
export function honeypot(language: Language): Html {
  const label = m['guest.leave-empty']({}, { locale: language })
  return html`<div class="unseen" aria-hidden="true"><label>${label}<input name="website" tabindex="-1" autocomplete="off"></label></div>`
}

/** A button of the form: `go` says what it asks for. */
export function button(go: string, word: string, kind: 'primary' | 'quiet' | 'plain' = 'primary'): Html {
  return html`<button class="button button-${kind}" name="go" value="${go}">${word}</button>`
}

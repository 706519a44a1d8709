// The page around whatever a guest sees: whose it is, the way out, the other language, and nothing from elsewhere.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { m } from '#texts'
import { type Language, languages, ownName } from '../i18n/rules.ts'
import { type Html, html } from './html.ts'

export interface Shown {
  status?: number
  /** In the title of the window; says first that something is wrong, when it is. */
  title: string
  /** Name of the organisation; empty where there is none. */
  organisation: string
  body: Html
  /** Id of the form that keeps what was typed: then the other language is a button of it. */
  form?: string
  /** A few lines of our own that make the page easier; without script it must work too. */
  script?: string
}

const sheets = ['tokens', 'base', 'buttons', 'fields', 'choices'].map((name) => `../web/style/${name}.css`)
const own = ['guest.css']
/** Everything in one answer: a page that someone opens once, on a slow line. */
const style = [...sheets, ...own]
  .map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n')
  .replace(/\s+/g, ' ')

/** A place where nothing tells what one was looking at before. */
const elsewhere = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen'

/** With script the page before does not stay in the list of visited pages; without it the link does its work. */
const leave = `document.querySelector('.exit').addEventListener('click',function(e){e.preventDefault();document.body.hidden=true;location.replace(this.href)})`

/** The other language: a way there, or below a form a button of it, so that what was typed stays and Enter does not choose it. */
function switchTo(language: Language, { form }: Shown): Html {
  const others = languages.filter((one) => one !== language)
  return html`${others.map((one) =>
    form
      ? html`<button class="button button-plain" form="${form}" name="go" value="language-${one}" lang="${one}" formnovalidate>${ownName[one]}</button>`
      : html`<a class="button button-plain" href="?taal=${one}" lang="${one}" hreflang="${one}">${ownName[one]}</a>`,
  )}`
}

/** @param given.nonce of this one answer: style and script are let through by it alone */
export function documentOf(shown: Shown, { language, nonce }: { language: Language; nonce: string }): string {
  const at = { locale: language }
  const title = [shown.title, shown.organisation].filter(Boolean).join(' · ')
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<meta name="robots" content="${shown.form ? 'noindex' : 'index'}">
<title>${title}</title>
<style nonce="${nonce}">${{ html: style }}</style>
</head>
<body class="guest">
<a class="skip" href="#main">${m['guest.skip']({}, at)}</a>
<header class="guest-top"><div class="guest-width">
<p class="guest-name">${shown.organisation}</p>
<nav class="guest-ways" aria-label="${m['guest.ways']({}, at)}">${shown.form ? null : switchTo(language, shown)}<a class="button exit" href="${elsewhere}" rel="noreferrer">${m['guest.exit']({}, at)}</a></nav>
</div></header>
<main id="main" class="guest-width" tabindex="-1">${shown.body}</main>
<footer class="guest-width guest-foot small soft">${shown.form ? switchTo(language, shown) : null}<p>${m['guest.foot']({}, at)}</p></footer>
<script nonce="${nonce}">${{ html: [leave, shown.script].filter(Boolean).join(';') }}</script>
</body>
</html>`.html
}

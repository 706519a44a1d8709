// Whatever someone types stands on the page as they typed it, and never as a part of the page.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from './html.ts'

test.each([
  ['<script>', '&lt;script&gt;'],
  [`" onclick='x'`, '&quot; onclick=&#39;x&#39;'],
  ['a & b', 'a &amp; b'],
])('%s is escaped', (typed, shown) => {
  expect(html`<p>${typed}</p>`.html).toBe(`<p>${shown}</p>`)
})

test('pieces go into pieces, lists follow each other, and nothing leaves no trace', () => {
  const rows = ['a', 'b'].map((one) => html`<li>${one}</li>`)
  expect(html`<ul>${rows}${null}${false}${undefined}</ul>${0}`.html).toBe('<ul><li>a</li><li>b</li></ul>0')
})

test('no text whatever opens or closes a tag or an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (typed) => {
      const made = html`<a title="${typed}">${typed}</a>`.html
      expect(
        made
          .replace(/&(amp|lt|gt|quot|#39);/g, '')
          .match(/[<>"']/g)
          ?.join(''),
      ).toBe('<""><>')
    }),
    { numRuns: 50 },
  )
})

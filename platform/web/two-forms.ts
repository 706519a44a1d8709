// A long form as the text it is kept as, and two of them that were filled in apart, put together.

/** The fields one writes in, each with what stands between two texts that are put together. */
export type Written = Readonly<Record<string, string>>

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param empty the form before anything was filled in, for what the text does not have */
export function readForm<Values extends object>(text: string, empty: Values): Values {
  if (text === '') return empty
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<Values>) }
  } catch {
    return empty
  }
}

/** All that was written in a form, one text a line, for people to compare. */
export function writtenIn(form: unknown, written: Written): string {
  if (!isFields(form)) return ''
  const texts = Object.entries(form).map(([name, value]) =>
    name in written && typeof value === 'string' ? value.trim() : writtenIn(value, written),
  )
  return texts.filter(Boolean).join('\n')
}

function joinTexts(theirs: string, mine: string, between: string): string {
  if (theirs.trim() === '' || mine.includes(theirs)) return mine
  return mine.trim() === '' || theirs.includes(mine) ? theirs : `${theirs.trimEnd()}${between}${mine}`
}

/** Both texts of each field that was written in; of what one chooses, what I chose, else what they did. */
export function joinForms(theirs: Fields, mine: Fields, written: Written): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const join = (name: string): unknown => {
    const [their, my] = [theirs[name], mine[name]]
    if (isFields(their) && isFields(my)) return joinForms(their, my, written)
    if (Array.isArray(their) && Array.isArray(my)) return [...new Set([...(their as unknown[]), ...(my as unknown[])])]
    const between = written[name]
    if (between !== undefined && typeof their === 'string' && typeof my === 'string') return joinTexts(their, my, between)
    return my ?? their
  }
  return Object.fromEntries(names.map((name) => [name, join(name)]))
}

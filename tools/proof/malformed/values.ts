// Values nobody should send: close to what an operation asks for, and not it.
import fc from 'fast-check'

/** Stands in what is sent, and may never come back in a problem. */
export const mark = 'zqxverklikker'

/** What we read of a JSON schema. */
export interface Schema {
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema | boolean
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
}

const odd = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff',
    '\u202egnp',
    '\ufeff',
    '\u200b',
    'e\u0301'.repeat(9),
    '👩‍👩‍👧',
    '\u2028',
  ],
  ...["' or 1=1 --", "'; drop table people.person; --", '$1', '\\x00', '{"}', '(a & !', ':*', "'':*A", '%', '_', '\\', '%00'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
    '#{7*7}',
    '{{7*7}}',
  ],
  ...['../../etc/passwd', '__proto__', 'constructor', 'NaN', '-0', '1e400', 'null', '\r\nX-Injected: 1', 'ı', 'ß', '１２', '٣'],
]

export const oddText = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom(...odd) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(200, 2_000, 50_000).map((size) => 'é'.repeat(size)) },
  )
  .chain((text) => fc.constantFrom(text, `${mark}${text}`, `${text}${mark}`))

const numbers = [0, -0, 1, -1, 0.1, 7, 32_768, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53) + 1, 1e21, 1e308, 5e-324]

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown

/** Anything JSON can say. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, [], {}, [null], { [mark]: mark }, [[]], nested(500), ...numbers),
  fc.constant(JSON.parse('{"__proto__":{"rights":["case.read"]},"constructor":{"prototype":{"x":1}},"toString":1}')),
  fc.array(fc.constantFrom<unknown>(null, 1, mark), { minLength: 50, maxLength: 300 }),
)

const days = ['2026-01-02', '1800-01-01', '2300-12-31', '0001-01-01', '9999-12-31', '2026-02-30', '2026-1-2', '-2026-01-02']
const moments = ['2026-01-02T10:00:00.000Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '2026-01-02T24:00:00Z']

/** What there is to choose from. */
export interface Known {
  /** Of things that are there, and of things that are not. */
  ids: readonly string[]
  /** Instead of odd ones, wherever any text will do. */
  texts?: readonly string[] | undefined
}

function textOf(schema: Schema, { ids, texts }: Known): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return fc.constantFrom(...ids)
  if (schema.format === 'date') return fc.constantFrom(...days)
  if (schema.format === 'date-time') return fc.constantFrom(...moments, '2026-01-02T10:00:00+23:59')
  if (schema.format === 'email') return fc.constantFrom('joost@brugwachter.example', `${mark}@x.example`, "o'a@x.example", 'a@b')
  if (schema.pattern?.startsWith('^\\d{4}-')) return fc.constantFrom('2026-01', '0000-01', '9999-12', '2026-13')
  const most = schema.maxLength ?? 5_000
  if (texts) return fc.constantFrom(...texts).map((text) => text.slice(0, most))
  return fc.oneof(
    oddText.map((text) => text.slice(0, most)),
    fc.constantFrom('Gewoon', '12', 'a'.repeat(most), '\u0000', '\ud800'),
  )
}

/** Right in its shape, hostile in its content. */
export function closeTo(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const one = (each: Schema) => closeTo(each, known)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choice) return fc.oneof(...choice.map(one))
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'string') return textOf(schema, known)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(one))
  if (type === 'array') return fc.array(typeof schema.items === 'object' ? one(schema.items) : oddValue, { maxLength: 4 })
  if (type === 'integer' || type === 'number') {
    const { minimum = -(2 ** 53) + 1, maximum = 2 ** 53 - 1 } = schema
    return fc.constantFrom(minimum, maximum, ...numbers.filter((each) => each >= minimum && each <= maximum))
  }
  if (type !== 'object') return oddValue
  const keys = Object.keys(schema.properties ?? {})
  const parts = Object.fromEntries(keys.map((key) => [key, one(schema.properties?.[key] ?? {})]))
  return fc.record(parts, { requiredKeys: schema.required ?? [] })
}

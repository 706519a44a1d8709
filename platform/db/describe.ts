// Describes the tables and views of a database as TypeScript types for the query builder.
import pg from 'pg'

interface Column {
  schema: string
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
  generated: boolean
}

const columnsOf = `
  select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
    not a.attnotnull and c.relkind <> 'v' as nullable, a.atthasdef and a.attgenerated = '' as defaulted,
    a.attgenerated <> '' or a.attidentity = 'a' as generated
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
    and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'graphile_worker')
  order by 1, 2, a.attnum`

const scalars: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  'timestamp with time zone': 'string',
  'time without time zone': 'string',
  tsvector: 'string',
  tstzrange: 'string',
  bytea: 'Buffer',
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  numeric: 'number',
  real: 'number',
  'double precision': 'number',
  jsonb: 'Json',
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function typeOf(column: Column): string {
  const list = column.type.endsWith('[]')
  const scalar = scalars[list ? column.type.slice(0, -2) : column.type]
  if (!scalar) throw new Error(`no TypeScript type for ${column.type} in ${column.schema}.${column.table}`)
  const type = `${scalar}${list ? '[]' : ''}${column.nullable ? ' | null' : ''}`
  if (column.generated) return `GeneratedAlways<${type}>`
  return column.defaulted ? `Generated<${type}>` : type
}

/** @returns the text of `tables.ts` */
export async function describeTables(address: string): Promise<string> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query<Column>(columnsOf)
  await client.end()
  const tables = Map.groupBy(rows, (row) => `${row.schema}.${camel(row.table)}`)
  const bodies = [...tables].map(([name, columns]) => {
    const lines = columns.map((column) => `    ${camel(column.column)}: ${typeOf(column)}`)
    return `  '${name}': {\n${lines.join('\n')}\n  }`
  })
  const kinds = ['Generated', 'GeneratedAlways'].filter((kind) => bodies.some((body) => body.includes(`${kind}<`)))
  return `// Generated from the database by \`node tools/tables.ts\`: the columns of every table and view.
import type { ${kinds.join(', ')} } from 'kysely'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export interface Tables {
${bodies.join('\n')}
}
`
}

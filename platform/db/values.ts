// How PostgreSQL's values arrive: as JSON's values. Days and moments are ISO text, whole numbers are numbers.
import pg from 'pg'

const { builtins } = pg.types

function safeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint past 2^53 left the database')
  return value
}

/** `2026-01-02 03:04:05.678+00` becomes `2026-01-02T03:04:05.678Z`. Sessions run in UTC. */
function isoMoment(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11).replace(/\+00(:?00)?$/, '')}Z`
}

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, isoMoment],
  [builtins.INT8, safeNumber],
  [builtins.NUMERIC, Number],
])

/** Type parsers for every pool. Binary results are not asked for. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

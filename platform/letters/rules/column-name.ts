// How programs that reckon in sheets call a column.

/** 'A' for 0, 'AA' for 26. */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

// A workbook as spreadsheet programs read it (ECMA-376): words are words, amounts are numbers, and a sum keeps its formula and its value.
import PizZip from 'pizzip'
import type { CellStyle, WorkbookCell, WorkbookRow, WorkbookSheet } from './model.ts'
import { plainSigns } from './rules/blocks-of.ts'
import { columnName } from './rules/column-name.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const properties = 'application/vnd.openxmlformats-package.core-properties+xml'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML takes it. */
function plain(text: string): string {
  return plainSigns(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? '')
}

/** Each style twice: for words, and for amounts behind it. */
const styleOrder: readonly CellStyle[] = ['plain', 'title', 'soft', 'head', 'group', 'sum']
const fonts = [
  '<sz val="11"/>',
  '<b/><sz val="15"/>',
  '<sz val="10"/><color rgb="FF5D574F"/>',
  '<b/><sz val="10"/><color rgb="FF5D574F"/>',
  '<b/><sz val="12"/><color rgb="FF1B5E4B"/>',
  '<b/><sz val="11"/>',
]
const line = '<border><left/><right/><top style="thin"><color rgb="FFBDB5A6"/></top><bottom/><diagonal/></border>'

function formatOf(style: number, isAmount: boolean): string {
  const border = styleOrder[style] === 'sum' ? 1 : 0
  const align = styleOrder[style] === 'head' && isAmount ? '<alignment horizontal="right"/>' : ''
  return `<xf numFmtId="${isAmount ? 164 : 0}" fontId="${style}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"${align ? ' applyAlignment="1"' : ''}>${align}</xf>`
}

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00;[Red]\\-#,##0.00"/></numFmts>
<fonts count="${fonts.length}">${fonts.map((font) => `<font>${font}<name val="Calibri"/><family val="2"/></font>`).join('')}</fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${line}</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${styleOrder.length * 2}">${styleOrder.map((_, at) => formatOf(at, false) + formatOf(at, true)).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function cellOf(cell: WorkbookCell, place: string, { style, first }: { style: number; first: boolean }): string {
  const words = style * 2 + (first ? 0 : 1)
  if (cell === null) return `<c r="${place}" s="${words}"/>`
  if (typeof cell === 'string')
    return `<c r="${place}" s="${words}" t="inlineStr"><is><t xml:space="preserve">${plain(cell)}</t></is></c>`
  const formula = cell.formula === undefined ? '' : `<f>${plain(cell.formula)}</f>`
  return `<c r="${place}" s="${style * 2 + 1}">${formula}<v>${(cell.cents / 100).toFixed(2)}</v></c>`
}

function rowOf({ style, cells }: WorkbookRow, at: number): string {
  const number = at + 1
  const of = styleOrder.indexOf(style)
  const inside = cells.map((cell, column) => cellOf(cell, `${columnName(column)}${number}`, { style: of, first: column === 0 }))
  return `<row r="${number}">${inside.join('')}</row>`
}

function sheetPart({ frozen, widths, rows }: WorkbookSheet, isFirst: boolean): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')
  const pane = `<pane xSplit="1" ySplit="${frozen}" topLeftCell="B${frozen + 1}" activePane="bottomRight" state="frozen"/>`
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${rows.map(rowOf).join('')}</sheetData>
<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.5" header="0.2" footer="0.2"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
}

const relationsPart = (inside: string) => `${declaration}<Relationships xmlns="${packageRelations}">${inside}</Relationships>`
const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`

/** Longer names, and names with these signs, no program opens. */
const sheetName = (name: string) =>
  plain(
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim(),
  )

/** Every part by its place in the file. */
function partsOf(title: string, sheets: readonly WorkbookSheet[]): Record<string, string> {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }))
  const listed = numbered.map(
    ({ sheet, number }) => `<sheet name="${sheetName(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  const files = numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, number === 1)] as const)
  const named = numbered.map(({ number }) => override(`/xl/worksheets/sheet${number}.xml`, `${content}.worksheet+xml`)).join('')
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const parts = `${override('/xl/workbook.xml', `${content}.sheet.main+xml`)}${override('/xl/styles.xml', `${content}.styles+xml`)}${override('/docProps/core.xml', properties)}`
  const to = numbered.map(({ number }) => relation(number, `${relations}/worksheet`, `worksheets/sheet${number}.xml`)).join('')
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}${parts}${named}</Types>`,
    '_rels/.rels': relationsPart(
      relation(1, `${relations}/officeDocument`, 'xl/workbook.xml') +
        relation(2, `${packageRelations}/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plain(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart(`${to}${relation(sheets.length + 1, `${relations}/styles`, 'styles.xml')}`),
    'xl/styles.xml': styles,
    ...Object.fromEntries(files),
  }
}

export function zipWorkbook(title: string, sheets: readonly WorkbookSheet[]): Uint8Array {
  const zip = new PizZip()
  for (const [name, text] of Object.entries(partsOf(title, sheets))) zip.file(name, text)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) as Uint8Array
}

// The parts of a Word file as its makers describe them (ECMA-376); text is filled in by name, and never read as code.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function part(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${type}"/>`
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
${part('/word/document.xml', `${content}.document.main+xml`)}${part('/word/styles.xml', `${content}.styles+xml`)}
${part('/word/numbering.xml', `${content}.numbering+xml`)}${part('/word/footer1.xml', `${content}.footer+xml`)}
${part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`

const rootRelations = `${declaration}<Relationships xmlns="${packageRelations}">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const documentRelations = `${declaration}<Relationships xmlns="${packageRelations}">
<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relations}/numbering" Target="numbering.xml"/>
<Relationship Id="rId3" Type="${relations}/footer" Target="footer1.xml"/></Relationships>`

const core = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{subject}</dc:title><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language></cp:coreProperties>`

/** A paragraph of a style; a paragraph that holds only the beginning or end of a loop goes with it. */
function paragraph(text: string, style?: string, extra = ''): string {
  const of = style ? `<w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>` : ''
  return `<w:p>${of}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function style(id: string, name: string, given: { based?: string; paragraph?: string; run?: string }): string {
  const based = given.based ? `<w:basedOn w:val="${given.based}"/>` : ''
  return `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${based}
<w:qFormat/><w:pPr>${given.paragraph ?? ''}</w:pPr><w:rPr>${given.run ?? ''}</w:rPr></w:style>`
}

const tight = '<w:spacing w:after="0" w:line="260" w:lineRule="auto"/>'

/** @param colour six hexadecimal digits without the hash */
function styles(colour: string): string {
  return `${declaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Source Sans 3" w:hAnsi="Source Sans 3" w:cs="Calibri"/>
<w:sz w:val="23"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="180" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${style('Normal', 'Normal', {})}
${style('Heading1', 'heading 1', { based: 'Normal', paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="240"/><w:outlineLvl w:val="0"/>', run: '<w:b/><w:sz w:val="28"/>' })}
${style('Heading2', 'heading 2', { based: 'Normal', paragraph: '<w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="1"/>', run: `<w:b/><w:color w:val="${colour}"/>` })}
${style('ListBullet', 'List Bullet', { based: 'Normal', paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:contextualSpacing/>' })}
${style('Sender', 'Sender', { based: 'Normal', paragraph: tight, run: `<w:b/><w:color w:val="${colour}"/><w:sz w:val="34"/>` })}
${style('SenderLine', 'Sender Line', { based: 'Normal', paragraph: tight, run: '<w:color w:val="5D574F"/><w:sz w:val="18"/>' })}
${style('Address', 'Address', { based: 'Normal', paragraph: tight })}
${style('Footer', 'footer', { based: 'Normal', paragraph: tight, run: '<w:color w:val="5D574F"/><w:sz w:val="17"/>' })}</w:styles>`
}

const numbering = `${declaration}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>
<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const footer = `${declaration}<w:ftr xmlns:w="${main}">${paragraph('{foot}', 'Footer')}</w:ftr>`

/** Room below a block of lines, so that the address stands behind the window of an envelope. */
const room = '<w:p><w:pPr><w:spacing w:after="360"/></w:pPr></w:p>'

const loop = (name: string, inside: string) => `${paragraph(`{#${name}}`)}${inside}${paragraph(`{/${name}}`)}`

const documentPart = `${declaration}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>
${loop('named', paragraph('{author}', 'Sender'))}${loop('senderLines', paragraph('{.}', 'SenderLine'))}${room}
${loop('recipient', paragraph('{.}', 'Address'))}${room}
${loop('dated', paragraph('{placeAndDay}'))}${loop('facts', paragraph('{word}: {value}', 'Address'))}
${paragraph('{subject}', 'Heading1')}
${loop('blocks', `${loop('isHeading', paragraph('{text}', 'Heading2'))}${loop('isParagraph', paragraph('{text}'))}${loop('items', paragraph('{.}', 'ListBullet'))}`)}
${room}${loop('signature', paragraph('{.}', 'Address'))}
<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1247" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`

/** Every part by its place in the file. */
export function partsOf(colour: string): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rootRelations,
    'word/_rels/document.xml.rels': documentRelations,
    'word/document.xml': documentPart,
    'word/styles.xml': styles(colour),
    'word/numbering.xml': numbering,
    'word/footer1.xml': footer,
    'docProps/core.xml': core,
  }
}

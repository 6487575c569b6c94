/** The metadata packet. We write it ourselves: an `&` in a title breaks the one of pdfkit. */
import type { PrintDocument } from './display';

export const PRODUCER = 'Koerskaarten';

/** One moment for every file: it tells nothing about who printed when, and the same deck gives the same bytes. */
export const MADE_AT = new Date(Date.UTC(2026, 0, 1));

const CONFORMANCE: Readonly<Record<PrintDocument['profile'], string>> = {
  accessible:
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>',
  archive: '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
  press: '<pdfuaid:part>1</pdfuaid:part>',
};

/** PDF/A wants every schema that it does not know by itself described in the packet. */
const UA_SCHEMA =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

/** The packet for a document, without the processing instruction's padding: nobody edits it in place. */
export function xmpFor({ title, subject, language, profile, outlines }: PrintDocument): string {
  const made = MADE_AT.toISOString().replace('.000', '');
  return (
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"' +
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"' +
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    // Letters that are shapes are said beside them, but no reader finds its way in them letter by letter.
    (outlines ? '' : CONFORMANCE[profile]) +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>` +
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreateDate>${made}</xmp:CreateDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>` +
    `<pdf:Producer>${PRODUCER}</pdf:Producer></rdf:Description>` +
    (profile === 'accessible' ? UA_SCHEMA : '') +
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

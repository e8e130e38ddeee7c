const NAMED: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with XML's five named and all numeric references resolved; others stay as they are. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute's value as XML reads it: literal line breaks and tabs are blanks, references are what they say. */
export function attributeValue(raw: string): string {
  return resolveReferences(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

/** Text as XML reads it: line breaks are line feeds. */
export function textValue(raw: string): string {
  return resolveReferences(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
};

/** A value that may stand between the given quotes. */
export function escapeAttribute(value: string, quote = '"'): string {
  const escaped = value.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!);
  return quote === "'" ? escaped.replace(/'/g, '&apos;') : escaped;
}

/** A value that may stand between tags. */
export function escapeText(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => ESCAPES[character]!);
}

/** The text without the characters that XML 1.0 cannot hold, even as references: controls and half pairs. */
export function withoutForbidden(text: string): string {
  // Control characters are what is looked for here.
  // eslint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

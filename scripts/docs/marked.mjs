/** A document with what stands between `<!-- begin: name -->` and `<!-- end: name -->` replaced, for each of the parts. */
export function withMarked(document, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- begin: ${name} -->`, `<!-- end: ${name} -->`];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`The document has no part between ${begin} and ${end}.`);
    return `${before}${begin}\n\n${part}\n\n${end}${after}`;
  }, document);
}

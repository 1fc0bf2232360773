/** A text with `{{ expressions }}` in it, taken apart. */
export type Part = { text: string } | { expression: string };

/** The text in front of this is followed by two literal braces instead of an expression. */
const escape = "\\";

/**
 * Takes a text apart. `\{{` stands for two literal braces. An expression ends at the first `}}` that is not inside its
 * own strings and brackets, so that `{{ { a: { b: 1 } } }}` is one. Throws for an expression that is never closed.
 */
export function parseTemplate(template: string): Part[] {
  const parts: Part[] = [];
  let text = "";
  let position = 0;
  for (;;) {
    const open = template.indexOf("{{", position);
    if (open < 0) break;
    if (template[open - 1] === escape && open > position) {
      text += template.slice(position, open - 1) + "{{";
      position = open + 2;
      continue;
    }
    const close = endOfExpression(template, open + 2);
    if (close < 0)
      throw new SyntaxError(`The expression ${template.slice(open, open + 60)} is never closed: "}}" is missing.`);
    parts.push({ text: text + template.slice(position, open) }, { expression: template.slice(open + 2, close).trim() });
    text = "";
    position = close + 2;
  }
  parts.push({ text: text + template.slice(position) });
  return parts.filter((part) => "expression" in part || part.text !== "");
}

const closers: Record<string, string> = { "{": "}", "[": "]", "(": ")" };
const quotes = "'\"`";

function endOfExpression(template: string, start: number): number {
  const awaited: string[] = [];
  for (let position = start; position < template.length; position++) {
    const letter = template[position]!;
    const closer = awaited.at(-1);
    if (closer && quotes.includes(closer)) {
      if (letter === "\\") position++;
      else if (letter === closer) awaited.pop();
      else if (closer === "`" && template.startsWith("${", position)) awaited.push(closers[template[++position]!]!);
    } else if (awaited.length === 0 && template.startsWith("}}", position)) return position;
    else if (letter === closer) awaited.pop();
    else if (quotes.includes(letter)) awaited.push(letter);
    else if (letter in closers) awaited.push(closers[letter]!);
  }
  // A quote in a regular expression or a comment misleads the count; the sandbox judges what comes of it.
  return template.indexOf("}}", start);
}

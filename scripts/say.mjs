/** One line of progress, on the error output: what a command is asked to print stays alone on the other. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Seconds since an instant of `performance.now()`, as text. */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

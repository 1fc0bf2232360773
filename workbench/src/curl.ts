/** A command line that starts a workflow with a JSON body, ready to be pasted into a shell. */
export function curlCommand(url: string, body: unknown): string {
  const json = JSON.stringify(body).replaceAll("'", String.raw`'\''`);
  return [`curl -X POST ${url} \\`, `  -H 'Content-Type: application/json' \\`, `  -d '${json}'`].join("\n");
}

/** What somebody who has just started everything wants to know: where to look, what to try, how to stop. */
export function addresses(hostUrl: string, emulatorUrl: string | undefined): string[] {
  const mailbox = `Mailbox    ${emulatorUrl}/ (a click on an activation mail accepts the invitation)`;
  return [
    `Workbench  ${hostUrl}/`,
    ...(emulatorUrl === undefined ? [] : [mailbox]),
    "",
    "Onboard somebody:",
    `  curl -X POST ${hostUrl}/hooks/onboard-user -H 'content-type: application/json' \\`,
    `    -d '{"email": "dana.lee@example.com", "first_name": "Dana", "last_name": "Lee"}'`,
    "",
    "Ctrl-C stops everything.",
  ];
}

/** What stands below the options in the help of `lint`. */
export const lintHelp: string = `
Examples:
  sopwright lint                      everything below the current directory
  sopwright lint --fix skills         repair what is safe below skills
  sopwright lint --changed main       what differs from the branch main
  sopwright lint --client codex       what one client makes of the skills
  sopwright lint -f sarif -o out.sarif

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 could not run.
Suppress one finding: <!-- sopwright-disable-next-line group/rule -- reason -->
`;

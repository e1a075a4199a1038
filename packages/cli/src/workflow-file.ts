import { version } from './version.ts';

/** The GitHub Actions workflow that `init` writes. */
export const workflowText: string = `name: skills
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      # JSON configuration only: nothing of a pull request is executed.
      - run: npx --yes sopwright@${version} lint --format github --no-code-config
`;

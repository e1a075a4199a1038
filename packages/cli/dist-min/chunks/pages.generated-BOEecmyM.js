const e = {
  'body/deep-nesting': `Finds lists nested so deep that it is hard to tell which step an item belongs to.

## How to fix
Make the outer items headings, or move a branch into a section or a file of its own.`,
  'body/empty': `Finds skills, agents and commands that have frontmatter and nothing below it. A client lists such a skill and pays
for its description, and whoever follows the listing finds no instructions.

## How to fix
Write what the agent has to do, or delete the file.`,
  'body/encoding-damage': `Finds text that was damaged when its encoding was taken for another: \`â€™\` for an apostrophe, \`Ã©\` for an
accented letter, or the character U+FFFD in place of what was lost. A model reads such text as noise, quotes it in
answers, and a name or command with it matches nothing.

Inline code and texts about encodings are left alone.

## How to fix
The fix restores what can be read back. Where a character was lost, type it again; then save as UTF-8 and keep
whatever wrote the file from reading UTF-8 as Windows-1252.`,
  'body/heading-jump': `Finds headings that skip a level, such as an H4 right below an H2. The level tells what belongs to what; where one is
missing, a section hangs below a parent that does not exist, and tools that cut a file by its headings cut it wrong.

## How to fix
Raise the heading to the level below its parent, together with the headings under it.`,
  'body/long-code-block':
    'Finds code blocks so long that they are better off in a file of their own. A script in `scripts/` can be run without\nbeing read; in the SKILL.md it is paid for on every use and typed out again, with the mistakes that brings.\n\n## How to fix\nMove a program to `scripts/`, a template to `assets/`, a long listing to `references/`, and name the file where the\nblock stood.',
  'body/machine-path':
    "Finds paths into the home directory of one person's machine. On any other machine the path does not exist; an agent\nthat follows it fails, or creates it. It also tells every reader the account name of its author.\n\nAccounts that stand for any user (`me`, `alice`), those of well-known images and runners (`ubuntu`, `vscode`), and\nnames that end in `user` are left alone.\n\n## How to fix\nWrite the path relative to the skill or the project, begin it with `~/`, or use a placeholder such as `<project>`.\n\n## When not to use it\nWhere the account belongs to an image that the skill itself builds: add it to the option `names`.",
  'body/missing-example': `Finds skills that show nothing: no code, no section with examples, no request in quotes, and no file named
that could hold them. A rule can be read in several ways, an example only in one; a model follows what it has been shown
more closely than what it has been told.

## How to fix
Add one request and what it leads to, or one piece of output as it should look.`,
  'body/no-title': `Finds skills without a title. The H1 is what a reader sees first once the frontmatter is gone, and in some clients it
is: the model gets the body alone, and a body that begins in the middle does not say which skill speaks.

## How to fix
Begin the body with \`# \` and the name of the skill.`,
  'body/placeholder': `Finds text that its author meant to replace: \`TODO:\`, \`[INSERT …]\`, a template's own sentences, filler. An agent takes
it for an instruction or an example, and the part that was meant is missing.

Only marks that are the text count: code, quotes, examples and templates are left alone, and so are skills whose name
or description speaks of templates or placeholders.

## How to fix
Write what is missing, or delete the section.`,
  'body/repeated-directive': `Finds commands and prohibitions that stand in the file twice, word for word. The second one costs tokens on every use
and is the one that is forgotten when the first is changed; then the two contradict each other.

## How to fix
Keep the one that stands where it is needed. What holds for all steps belongs above them.

## When not to use it
Where steps are read one at a time and each has to be complete in itself.`,
  'body/time-bound': `Finds statements that are true when they are written and wrong some time later: "as of March", "currently in
preview", "the latest version is 4.2". A skill is read for years, by an agent that cannot tell when it was written and
takes what it says for the present.

Changelogs, sections on old versions, sources, quotes and code are left alone.

## How to fix
Say what holds at any time: name the version it is true for, or tell the agent how to find out. Move what used to hold
into a section called "Old patterns".`,
  'body/too-complex': `Finds Markdown that is not read at all because of its shape: block quotes or lists a hundred levels deep, or a
paragraph with thousands of emphasis markers. The time to parse such a text grows with its square, so no rule looks at
the body of the file. Usually it is generated, pasted from a log, or made to stop a parser.

## How to fix
Break the line or paragraph up, or put it into a code fence in a file that needs no parsing.`,
  'body/too-many-lines': `Finds a SKILL.md with more lines than a model should have to read before it starts to work. The whole file enters
the conversation when the skill is used, and what is needed only sometimes crowds out what is needed always.

## How to fix
Move what only some requests need into files below \`references/\`, name each of them in the SKILL.md, and say when to
read it.

## When not to use it
Where every line is needed on every use: one long file is then cheaper than five that are all read.`,
  'body/too-many-tokens': `Finds a SKILL.md that costs more tokens than the specification recommends. All of it is paid for whenever the skill
is used, and Claude Code keeps only the first 5,000 tokens of a used skill when it compacts the conversation: what
stands behind them is forgotten.

Tokens are those of OpenAI's \`o200k_base\`; other models count some percent more or less. Counting takes about a
third of a second to get ready, which is why \`recommended\` leaves this rule out.

## How to fix
Move what only some requests need into files below \`references/\`. Tables of constants, long examples and full
listings of options are the best candidates.`,
  'body/too-many-words': `Finds a SKILL.md whose body has more words than one task should need. A body of that size is several skills, or a
skill that carries its reference library with it.

A body above \`max\` is a warning at most; one above \`errorAbove\` has the severity that the preset or the
configuration gives the rule.

## How to fix
Split the skill by task, or move reference material into files below \`references/\`.`,
  'body/unclosed-fence': `Finds code fences that nothing closes. Everything from there to the end of the list item or the file is code: its
headings, links and instructions are none to a renderer, and a model may take them for part of an example.

The usual cause is a block that itself holds fences: the first inner fence closes the outer one, and from then on
what was meant to close opens. In a list, a closing fence that is indented less than the item's text lies outside the
item and opens a new block.

## How to fix
Close the fence, indented like its opening line. Where a block holds fences, give the outer one more backticks than
any inner one, opening and closing alike.`,
  'body/unknown-substitution':
    'Finds placeholders that look like those Claude Code fills in, and are none: `${CLAUDE_SKILL_ROOT}`,\n`${CLAUDE_PLUGIN_DIR}`, `$ARGUMENT`. They reach the model as they stand; a shell makes an empty string of them, so that\n`${CLAUDE_SKILL_ROOT}/run.sh` runs `/run.sh`.\n\nA name that the file itself assigns, that carries a default (`${NAME:-…}`), or that a line tells not to use is left\nalone.\n\n## How to fix\nWrite the name Claude Code knows: `${CLAUDE_SKILL_DIR}`, `${CLAUDE_PLUGIN_ROOT}`, `${CLAUDE_PROJECT_DIR}`,\n`${CLAUDE_SESSION_ID}`, `$ARGUMENTS`. For other clients, a path relative to the skill does.',
  'body/windows-path': `Finds paths to a skill's own files that are written with backslashes. On Linux and macOS a backslash is part of a file
name or escapes the next character, so \`scripts\\check.py\` names nothing there; forward slashes work everywhere, on
Windows as well.

Only paths into directories that skills have, such as \`scripts\` and \`references\`, are looked at, in inline code, links
and shell blocks. Lines that speak of Windows, lines that show how not to do it, and Windows' own file types are left
alone.

## How to fix
Write \`scripts/check.py\`. The fix is safe where that file exists.`,
  'defaults/menu-without-default': `Finds a list of alternatives ("use one of the following libraries:") of which none is the default, and nothing says how
to choose. A model takes another one each time, and the results do not fit together.

The list has at least two items, and the sentence before it opens a choice. A preference, a condition or somebody to ask,
shortly before or in the items, settles it.

## How to fix
Name one as the default and give the case for another: "Use A; B only where the file is encrypted".`,
  'defaults/missing': `Finds skills that take parameters and state no default for any of them: no "default", no "if not specified", no
"otherwise". Whoever starts the skill leaves most values out; the model then asks for each, or chooses by itself.

Parameters are a section named after them, or an \`argument-hint\` with something optional in it.

## How to fix
State the default beside each parameter, or in a section "Defaults": "Default: the current branch".

## When not to use it
Where every parameter is required.`,
  'description/cut-by-listing': `Finds descriptions that a client cuts in the list of skills it shows the model. Claude Code shows 1,536 UTF-16 units of
\`description\` and \`when_to_use\` together, Codex CLI 1,024 characters of \`description\`; both count their ellipsis, and
both fold runs of blanks into one before they count. The finding marks the text that is lost: often it is the last
sentence, the one that says when not to use the skill.

Skills with \`disable-model-invocation: true\` are not listed by the clients that know the field, so nothing is cut there.

## How to fix
Shorten the description, or put what decides the choice first.`,
  'description/empty': `Finds a \`description\` without text: nothing behind the colon, \`null\`, or quotes around blanks. The field is there, so
nobody looks twice, and the skill is lost in some clients and listed without a reason to choose it in the others.

## How to fix
Write one or two sentences: what the skill does, and when to use it.`,
  'description/missing': `Finds skills whose frontmatter has no \`description\`. A model chooses a skill by its description alone: some clients
leave such a skill out, the others show it with the first lines of its body or with nothing.

## How to fix
Write \`description:\` with one or two sentences: what the skill does, and when to use it.`,
  'description/missing-trigger': `Finds skills whose description says what they do, but not when, or for which requests, to use them. A model sees many
descriptions at once and compares each with the request at hand; one without a situation in it is left unread, or is
taken for anything near its subject. What the body says about it comes too late: the body is read after the choice.

English, Chinese, Japanese, Korean, Spanish, Portuguese, French, German, Italian and Russian are read. A situation that
only excludes ("not for drafts"), or that sends the reader to another skill, does not count; text in \`when_to_use\` does.

## How to fix
Add a sentence to the description: "Use when a customer disputes an invoice", or the words people ask with.

## When not to use it
Where people start every skill by hand and no model has to choose.`,
  'description/person':
    'Finds descriptions that speak as somebody (`I can help`, `our`) or to somebody (`you can`, `your`). A description is\nput into the system prompt next to those of other skills, where "I" is no longer the skill and "you" no longer the\nuser; third person ("Creates release notes") and the imperative ("Use when …") read right there.\n\nWhat a user is quoted to say may hold any person: `when the user says "check my invoice"`. Only English is judged.\n\n## How to fix\nSay what the skill does, and what the user does: "Creates release notes. Use when the user prepares a release."',
  'description/restates-name': `Finds descriptions that say no more than the name does: \`deploy-to-aws\` with "Deploys to AWS.". The name stands right
beside the description wherever a model sees it, so nothing is gained, and nothing tells when to use the skill.

## How to fix
Add what the skill does in particular, the technologies it knows, and when to use it.`,
  'description/too-long': `Finds descriptions over the 1,024 characters of the Agent Skills specification. Copilot CLI does not list such a skill,
and uploads to the Claude platform are refused. Characters are Unicode code points: an emoji counts once.

## How to fix
Keep what the skill does and when to use it, and move the rest into the body: it is read once the skill is chosen.`,
  'description/too-short': `Finds descriptions too short to tell a task and its occasion. A model sees nothing else of a skill when it chooses one.
A Chinese, Japanese or Korean character counts twice.

## How to fix
Say what the skill does and when to use it, with the words that a user would say.`,
  'description/vague': `Finds phrases that would fit any skill: "helps with documents", "various tasks", "useful tool". They cost tokens in
every session and give a model no reason to choose this skill over another.

## How to fix
Name the thing and the action: "Extracts tables from PDF invoices" instead of "Helps with documents".`,
  'description/xml-tags':
    'Finds text in angle brackets in a description. The Claude platform refuses tags there, so that a skill cannot pose as\npart of the system prompt, and its upload check does not tell a placeholder such as `<PROJECT_ID>` from a tag. Claude\nCode loads the skill and shows the model `&lt;PROJECT_ID&gt;`.\n\n## How to fix\nWrite a placeholder without brackets (`PROJECT_ID`), and name a tag or element by its word alone.',
  'errors/incomplete-scenario': `Finds sections on errors that leave open what to tell the user, what to ask, or when to stop. A list of fixes helps until
none of them does; then a model either goes on trying, or ends without a word on what is left undone.

One finding per section, with what it does not say. Sections inside a section on errors are part of it. Troubleshooting,
known issues, error codes and fallbacks are looked up by whoever has the problem, and are left alone.

## How to fix
Close each scenario with what to report, what to ask, and a line such as "Do not continue without an answer".`,
  'errors/missing': `Finds skills that do not say what to do when something fails: no section on errors, troubleshooting or a fallback, no
table of problems and fixes, and no instruction such as "if the upload fails, ask". A model that is not told invents a
way around: it retries without end, switches tools, or reports success.

Advice on errors in the code the user writes does not count: "wrap the call in try/catch" says nothing about a run of
the skill that goes wrong.

## How to fix
Add a section "Error handling": what can fail, what to tell the user, and when to stop.`,
  'errors/server-without-scenario': `Finds MCP servers and their tools that the body relies on, without a word on what to do when they do not answer. A server
is the part of a skill that fails most often: it is not installed, not connected, or its login is over.

A server is known by a tool's full name (\`mcp__server__tool\`) or by words such as "the Ledger MCP server". Any scenario
that names it, or speaks of MCP, a server or a tool at all, is enough.

## How to fix
Add a scenario: "If the Ledger server does not answer, say so, ask whether to go on without it, and wait."`,
  'fields/agent-missing-field':
    'Finds agents of Claude Code without a `name` or a `description`. Both are required: the name is how the agent is\ncalled, and the description is all that the model knows when it chooses one.\n\n## How to fix\nWrite both fields. A file in `agents/` that is no agent belongs elsewhere.',
  'fields/agent-skill-path':
    "Finds agents whose `skills` names a file or folder. The field takes names of skills, `deploying` or `plugin:deploying`;\na path resolves to nothing, and the agent starts without the skill and without a message.\n\n## How to fix\nWrite the skill's name, with the plugin's name and a colon before it for the skill of a plugin.",
  'fields/agent-without-fork':
    'Finds skills and commands that name an `agent` without `context: fork`. The field says which agent runs the skill in\na context of its own; without such a context it does nothing, and the skill runs in the conversation.\n\n## How to fix\nAdd `context: fork`, or take `agent` out.',
  'fields/allowed-tools-format': `Finds \`allowed-tools\` in a form that the Agent Skills specification does not have. It wants one text with blanks
between the tools, \`Read Bash(git:*)\`. Claude Code also takes commas and lists and Copilot CLI lists, so a skill made
for them works; a client that goes by the specification reads names with commas in them, or no tools at all.

## How to fix
Write the tools on one line with blanks between them. \`--fix\` takes the commas out.

## When not to use it
Leave it off for skills that only Claude Code and Copilot CLI read.`,
  'fields/argument-hint-missing':
    'Finds skills and commands that put their arguments in with `$ARGUMENTS` and have no `argument-hint`. The hint stands\nin the menu beside the command\'s name; without it a user has to open the file to see what to type.\n\n## How to fix\nAdd `argument-hint: "[issue-number]"`. The quotes keep YAML from reading the brackets as a list.',
  'fields/compatibility-too-long': `Finds a \`compatibility\` over the 500 characters of the Agent Skills specification. The clients that were observed load
the skill all the same; one that goes by the specification does not.

## How to fix
Name the products, packages and access that the skill needs, and explain them in the body.`,
  'fields/ignored-in-plugin':
    "Finds fields that an agent may have in a project but not in a plugin: `hooks`, `mcpServers` and `permissionMode`.\nClaude Code passes them over there, so that a plugin cannot widen what it may do.\n\n## How to fix\nTake the field out, and put hooks and servers into the plugin itself. An agent that needs the field belongs in the\nproject's `.claude/agents`.",
  'fields/invalid-value':
    'Finds fields whose value is none of those that a client documents: `context: forked`, `effort: highest`,\n`color: teal`. The client passes over such a value, and the skill or agent runs as if the field were not there.\n\n## How to fix\nWrite one of the documented values, or take the field out.',
  'fields/metadata-value-type':
    'Finds values of `metadata` that are not texts. The Agent Skills specification has `metadata` as a map from texts to\ntexts: its reference reader turns everything else into text, so `1.10` becomes `1.1` and a list one line.\n\n## How to fix\nPut numbers, versions and booleans in quotes; write a list as one text with commas.\n\n## When not to use it\nSwitch it off where a tool of your own reads nested metadata and no other client matters.',
  'fields/tags-at-top-level':
    'Finds tags that are not where and how the awslabs guidelines want them: three to seven in one text,\n`metadata.tags: "aws, lambda, deploy"`. A `tags` field of its own is none of the specification\'s six fields, and a\nlist is none of the texts that `metadata` holds.\n\n## How to fix\nMove the tags to `metadata.tags`, and keep those that a user would search for.',
  'fields/unknown-tool':
    "Finds tool names that are a slip of a built-in tool's name: `bash` for `Bash`, `Reads` for `Read`. A rule takes the exact\nname, so one for `bash` allows nothing. Names that are not close to a known one are never reported: tools come with MCP\nservers, plugins and new versions.\n\n## How to fix\nWrite the name as the client has it. The fix does that; it is unsafe, since the rule then allows or forbids what it did not\nbefore.",
  'fields/unreachable': `Finds skills and commands that nobody can start: \`disable-model-invocation: true\` keeps the model from it and
\`user-invocable: false\` keeps it out of the menu. Clients load the file and say nothing.

## How to fix
Take out one of the two: the first to let the model choose the skill, the second to let users call it.`,
  'frontmatter/ambiguous-scalar':
    'Finds values without quotes that are text in YAML 1.2 and something else in YAML 1.1, which many tools still read: `no`\nand `on` are booleans there, `2026-06-13` is a date, `12:30` a number. The clients that were observed read text; scripts\nwith PyYAML and older JavaScript tools do not.\n\nIt looks at text fields that clients know and at the values of `metadata`.\n\n## How to fix\nPut the value in quotes; `--fix` does.\n\n## When not to use it\nLeave it off where no tool of yours reads the frontmatter.',
  'frontmatter/bad-alias':
    'Finds values that begin with an asterisk, such as `allowed-tools: *` or `paths: *.md`. To YAML that is an alias, the name\nof a value further up; without that value the block does not parse.\n\n## How to fix\nPut the value in quotes. `--fix` does that.',
  'frontmatter/bad-fence': `Finds fences around the frontmatter that are not just three hyphens: \`----\`, a dash in place of hyphens, or a closing
line with text behind the hyphens. Readers disagree about where such a block begins and ends.

## How to fix
Write three hyphens and nothing else on the line. \`--fix\` does that where the line has hyphens or dashes alone.`,
  'frontmatter/byte-order-mark':
    'Finds a byte order mark at the start of the file. It is invisible in editors, but it stands before the `---` of the\nfrontmatter: clients that look for `---` at the very start find no frontmatter and leave the skill out.\n\n## How to fix\nSave the file as UTF-8 without a byte order mark. `--fix` takes the mark out.',
  'frontmatter/comment-cuts-value':
    'Finds text that is lost because a blank and `#` in a value without quotes start a comment: of\n`description: Closes issue #12 with a summary` every client reads `Closes issue`.\n\nA comment behind a complete value, `name: deploying # as in the docs`, is left alone, and so are fields that hold no\nprose.\n\n## How to fix\nPut quotes around the value. `--fix` does, with the lost text inside.',
  'frontmatter/duplicate-key': `Finds a field that stands twice in one map. YAML does not allow it; the clients that do take one of the two and say
nothing about the other.

## How to fix
Keep one of them. Where both say the same, \`--fix\` removes the second.`,
  'frontmatter/encoding':
    'Finds files that are not UTF-8: UTF-16, as some editors and shells on Windows write it, and bytes of Latin-1 or Windows-1252\nin between. Clients read UTF-8 alone: they leave such a skill out, or read `\\uFFFD` for every letter with an accent.\n\n## How to fix\nConvert the file: `iconv -f UTF-16 -t UTF-8`, or `iconv -f WINDOWS-1252 -t UTF-8` for single bytes. Only you know which\nencoding the bytes were meant in, so there is no fix.',
  'frontmatter/fence-blanks':
    'Finds blanks behind the opening `---`. They cannot be seen, and still one client takes the file for one without\nfrontmatter and drops the skill.\n\n## How to fix\nDelete the blanks. `--fix` does that, behind the closing `---` as well.',
  'frontmatter/fence-in-value':
    'Finds `---` inside the frontmatter: in a description, a table row in a block of text, or a comment such as\n`# --- tools ---`. YAML allows it, but some readers take the first `---` after the opening one for the end of the\nblock. Fields below it are lost there, and the rest of the frontmatter becomes part of the body.\n\n## How to fix\nWrite a dash or two hyphens in text, and another line of signs in comments.',
  'frontmatter/invalid-yaml': `Finds frontmatter that does not parse as YAML, for reasons that have no rule of their own: text behind a closing quote,
a colon without a blank behind it, a full-width colon, a field that is indented by accident, and any other error.

## How to fix
The finding marks the place. \`--fix\` repairs what can be meant in one way only: it quotes a value with text behind its
quote, writes the missing blank, writes \`:\` for a full-width colon, and moves an indented field to the margin.`,
  'frontmatter/key-with-blanks':
    'Finds lines of text at the margin of the frontmatter that YAML takes for a field, because they have a colon: below a\ndescription, `Use it for any of: drafts, plans` is the field `Use it for any of`. The YAML is valid, every client loads\nthe skill, and the text is no part of its description.\n\n## How to fix\nIndent the line as far as the text above it. For a block of text (`>` or `|`) `--fix-unsafe` does so.\n\n## When not to use it\nLeave it off where a tool of your own reads such keys; quotes around a key say that it is meant.',
  'frontmatter/missing': `Finds skills and agents without frontmatter. Name and description stand there: without them most clients do not list
the skill, and the one that does shows the first paragraph of the body in their place.

## How to fix
Begin the file with a line of three hyphens, \`name:\`, \`description:\`, and another line of three hyphens.

## When not to use it
Commands need no frontmatter, so the rule leaves them alone. A text in a folder \`agents\` that is no agent is better
kept elsewhere, or named in \`ignores\`.`,
  'frontmatter/nested-in-body': `Finds a second block that looks like frontmatter at the start of the body: \`---\`, fields, \`---\`. It appears when a template
or generator puts its own frontmatter before a file that has one. No client reads a field of it; the model gets it as text.

## How to fix
Move the fields that are missing into the first block, and take the second one out.`,
  'frontmatter/not-a-mapping': `Finds frontmatter that is good YAML but no set of fields: a list, or plain text such as \`name:books\`, where a blank is
missing behind the colon. No name and no description can be read from it.

## How to fix
Write one \`field: value\` per line, with a blank behind the colon.`,
  'frontmatter/tab-indentation': `Finds lines of the frontmatter that are indented with tabs. YAML allows blanks only; some clients turn tabs into blanks
and read again, the others drop the skill.

## How to fix
Indent with blanks. \`--fix\` writes two for each tab.`,
  'frontmatter/text-before': `Finds frontmatter that does not stand at the very top: below a blank line, a comment or a heading, or inside of a code
fence, as a copy from a chat leaves it. The clients look at the first bytes only and see a file without frontmatter.

## How to fix
Make the opening \`---\` the first line. \`--fix\` deletes blank lines and a code fence around the block, and moves a
comment below it.`,
  'frontmatter/unclosed': `Finds frontmatter without a closing line of three hyphens: left out, written as \`...\`, or missed so that the block runs
on into the body. The clients see a file without frontmatter, or YAML that does not parse.

## How to fix
Put a line of three hyphens below the last field. \`--fix\` does that where everything above the first blank line or
heading is good YAML.`,
  'frontmatter/unindented-continuation': `Finds a value that goes on in the next line without an indentation, as editors and formatters leave it when they wrap a
long line. At the margin YAML expects the next field, so the block does not parse; one client reads on with half of the
value.

## How to fix
Indent the further lines of the value, or write it on one line. \`--fix\` indents them by two blanks.`,
  'frontmatter/unknown-key':
    'Finds fields with a name that is a slip of a known one: `allowed_tools` for `allowed-tools`, `user-invokable` for\n`user-invocable`, `tools` in a skill. Clients pass over fields they do not know without a word, so the skill loads and\nthe field does nothing.\n\nOther unknown fields are only reported where a client or a specification takes no fields but its own, as the Agent\nSkills specification does with its six.\n\n## How to fix\nWrite the name as the finding has it; `--fix` does where only case, hyphens, underscores or blanks differ. Move fields\nof your own into `metadata`.',
  'frontmatter/unquoted-colon': `Finds values with a colon and a blank behind it outside of quotes, as in \`description: Use when: …\`. YAML takes such a
colon for the end of another key and refuses the block. Some clients put quotes around the value and read again; the
others drop the skill, and most of them without a word.

## How to fix
Put the whole value in quotes. \`--fix\` does that, with quotes that need no escape.`,
  'frontmatter/unquoted-special':
    'Finds values that begin with a character which YAML keeps for itself: `@` and a backtick, `%`, a bracket or brace with\ntext behind it as in `argument-hint: [file] [mode]`, `>` or `|` with text behind it, `- ` and `? `, and `!`, which takes\nthe first word out of the value.\n\n## How to fix\nPut the whole value in quotes. `--fix` does that.',
  'frontmatter/unsupported-language':
    'Finds frontmatter in another language than YAML: `---js`, `---json`, `---toml`, or TOML between `+++` lines, and text\nbehind the opening hyphens. Some tools of web sites read such blocks, and one of them runs the JavaScript in it; the\nclients of skills see a file without frontmatter.\n\n## How to fix\nWrite the fields as YAML between two lines of three hyphens. `--fix` takes away the word `yaml` or `json`, and\nputs a field that follows the hyphens on a line of its own.',
  'frontmatter/unterminated-quote': `Finds a value that begins with a quote and never closes it. A reader runs on to the next quote, often to the end of the
block, and gives up there.

## How to fix
Close the quote, or drop it. Where the rest of the value holds neither a quote nor an escape, \`--fix\` closes it at the
end.`,
  'frontmatter/wrong-type':
    'Finds fields with a value of another type than the client takes: a number for a `name`, a list for a `description`, a\nmap for `allowed-tools`, the text `"yes"` where `true` has to be. Some clients turn such a value into the right one, others\ndrop the field, or the skill with it.\n\nValues in `metadata` are the matter of `fields/metadata-value-type`, and a list of tools that of\n`fields/allowed-tools-format`.\n\n## How to fix\nPut a number or boolean that is meant as text in quotes, and take the quotes off `true` and `false`. `--fix` does both. Write\na description as one text.',
  'guards/description-guard': `Finds descriptions that do not say what the skill is not for. Where two skills lie close to each other, a sentence such
as "Not for invoices" or "for invoices use \`bill-customer\`" keeps a model from taking the wrong one.

Nine of ten skills of the vendors have no such sentence and need none, so the rule is in no preset but \`all\`. Switch it
on for a collection of skills that compete for the same requests.

## How to fix
Add a sentence to the description: "Do not use for …", with the name of the skill that fits instead.`,
  'guards/missing': `Finds skills that forbid nothing, neither in the description nor in the body. A model fills gaps with what it does
elsewhere: it creates, overwrites, publishes and guesses, unless it is told where to stop. One sentence on what not to
do keeps more runs on track than three on what to do.

Prohibitions are read in ten languages: "do not", "never", "avoid", "must not", "not for", a section on anti-patterns,
or "this, not that" behind an instruction. What somebody else says in quotes, and comments in code, do not count.

## How to fix
Add what a reader may get wrong at a price: "Do not send the mail before the user has seen it."

## When not to use it
For skills that only look things up.`,
  'guards/missing-reason': `Finds prohibitions in capitals ("DO NOT", "NEVER", "MUST NOT") that stand alone in their paragraph or list item: no
reason, no consequence, no other way. A model keeps to a rule better, and in more cases than its author thought of, when
it knows what the rule protects. Capitals without a reason wear out; the next one is read like the first.

A condition under which the thing is allowed ("without confirmation", "unless …") counts as a reason.

## How to fix
Say why behind the prohibition: "DO NOT push to main: the deployment starts at once". Or say what to do instead.`,
  'internal/rule-crash': `Says that a rule threw an error. It is a defect of the rule, not of the file: the other rules went on, and the run
ends with exit code 2, since nobody knows what the rule would have found.

## How to fix
Report it with the file, or switch the rule off until it is mended.`,
  'json/invalid': `Finds manifests, MCP configurations and hook files that are not JSON. Clients refuse such a file, or pass over it and
start without the plugin, server or hook. Comments and trailing commas are no JSON either; only files of VS Code may
have them. One problem is reported per file, since the others are often its echo.

## How to fix
Mend the place that is marked. \`--fix\` takes a trailing comma out.`,
  'name/directory-mismatch':
    "Finds skills whose `name` is not the name of their folder. The Agent Skills specification wants them equal, and\nclients part ways where they are not: Codex CLI, Copilot CLI, Gemini CLI and OpenCode call the skill by its `name`;\nClaude Code calls a project's skill by its folder and shows `name` as a label, but goes by `name` inside a plugin. A\nclient of the Agent Plugins specification leaves such a skill out.\n\nA skill at the root of a repository or plugin, or in a folder called `skill`, has no folder to be named after.\n\n## How to fix\nRename the folder or the `name`. The fix writes the folder's name; it is unsafe, since whoever calls the skill by its\nold name has to change too.",
  'name/duplicate': `Finds two skills of one name in one skills folder. A client that loads the folder keeps one of them, the first or the
last, without a message; Codex CLI lists both under the same name, so that neither can be called for sure.

Copies of a skill for several clients, or in several plugins of a marketplace, lie in folders of their own and are not
reported.

## How to fix
Give each skill the name of its folder, or delete the one that is left over.`,
  'name/generic':
    'Finds names made of words that fit any skill, such as `helper`, `data-tools` or `my-skill`, and names that end in a\nword for a collection, such as `aws-helper`. The name is the first\nthing a model and a user read of a skill; one like these tells neither what it is for, and invites a second purpose.\n\n## How to fix\nName the task: `processing-invoices`, `reviewing-api-changes`.',
  'name/missing': `Finds skills whose frontmatter has no \`name\`, or an empty one. Some clients take the name of the folder instead;
others do not list the skill at all and say nothing about it.

## How to fix
Write \`name:\` with the name of the skill's folder.`,
  'name/pattern': `Finds names that break the form of the Agent Skills specification: lower-case letters a-z, digits, and single hyphens
between them. Most clients load other names too; the ones that do not, or that change the name, are in the finding.

## How to fix
Write the name of the skill's folder. Where the folder already has the right form and the name differs from it in
case, blanks and underscores alone, \`--fix\` does that.`,
  'name/reserved-word':
    'Finds skill names that contain `anthropic` or `claude`. The Claude platform reserves both words: Claude Desktop,\nclaude.ai and the Skills API refuse to take such a skill.\n\n## How to fix\nName the skill after its task: `reviewing-api-changes` rather than `claude-review`.\n\n## When not to use it\nSwitch it off for skills that are never uploaded; clients that read folders load them.',
  'name/too-long': `Finds names over the 64 characters of the Agent Skills specification. Two clients do not list such a skill, without a
message to the author.

## How to fix
Shorten the name to what the skill does, and rename the folder with it.`,
  'prose/emoji': `Finds files decorated with emoji. Each costs one to five tokens, says nothing that its word does not, and the agent's
answers pick the manner up. One finding per file.

## How to fix
Delete them, or write the word. Marks with a meaning (yes, no, careful) are allowed; change the option \`allow\` to add
others.

## When not to use it
Where emoji are the subject, such as a skill that writes posts or commit messages with them.`,
  'prose/emphasis-inflation': `Finds files in which so many words are shouted that none stands out any more. \`MUST\` and \`NEVER\` work because they are
rare; where every step has two, a model weighs them all alike, and the one that guards against real damage with them.

Files that say they use the words of RFC 2119 are left alone. One finding per file.

## How to fix
Keep capitals for what must not go wrong, and say why. Write the rest as plain instructions: "Run the tests" is an
order already.`,
  'prose/human-centred': `Finds text that is written to please a human reader: greetings, how the skill came about, the manner of a tutorial,
praise. An agent is not won over by it; every use pays for it, and it pushes what the agent needs further down.

## How to fix
Delete it. Where a sentence holds a fact as well, keep the fact: "Comprehensive guide to Istio traffic management"
becomes "Istio traffic management: routing, retries, mirroring".`,
  'prose/question-to-author': `Finds questions and notes that authors and reviewers left for each other: "should we keep this?", "not sure why this
works", \`(?)\`. The agent has no author to ask; it takes the doubt for part of the instruction, or answers it.

List items, which may well be questions to ask oneself, are left alone.

## How to fix
Settle the question, write down the answer, and delete the note.`,
  'prose/vague-language':
    'Finds instructions that leave the decision open: `maybe`, `consider adding`, `you might want to`, `use your judgment`,\n`when appropriate`, an "appropriate" that nothing measures. A person reads these as permission; a model decides anew\neach time, and two runs of the same skill do different things.\n\nQuotes, code, tables, examples and statements of fact are left alone.\n\n## How to fix\nSay what to do and on which condition: not "consider adding a test" but "add a test when the change fixes a bug".\nWhere the choice really is open, name the default.',
  'references/absolute-path':
    "Finds links to a place on the author's machine: `file:///srv/notes.md`, `C:/work/api.md`. They lead nowhere for\nanybody else.\n\nHome directories such as `/Users/ana/notes.md` are a matter of `body/machine-path`, in links as anywhere.\n\n## How to fix\nMove the file into the skill and link to it with a path relative to the file that links.",
  'references/broken-anchor':
    'Finds links to headings that do not exist, in the same file or in another. Whoever follows the link lands at the top\nof a long file and has to search it.\n\nAnchors are those that GitHub makes out of headings: lower case, blanks as hyphens, punctuation left out, repeated\nheadings numbered `-1`, `-2`. `id` and `name` of HTML elements and `{#anchor}` behind a heading count, too.\n\n## How to fix\nLink to the heading as it is now. Where an anchor differs from one heading in hyphens only, the fix writes that one.',
  'references/broken-link': `Finds links and images whose file does not exist. The agent is sent to read something, does not find it, and goes on
without it or searches for it at your expense.

A target is looked for beside the file that links and at the root of the skill. Web addresses, \`{placeholders}\`,
paths that begin with \`/\`, links in code, and files that are plainly the reader's own are left alone; so are
templates, whose links are for whoever fills them in.

## How to fix
Correct the path or add the file. Where exactly one file of that name lies elsewhere in the skill, the fix writes its
path.

## When not to use it
Where links are made to work by a later step, such as a build that copies shared files into each skill.`,
  'references/broken-path': `Finds paths in inline code that the agent is told to read and that do not exist: "See \`references/limits.md\`" in a
skill without that file.

Most paths in code are examples, files of the reader's project or files to be written. So only two kinds count: a
path into a usual folder of a skill right behind a word such as see, read, load or consult, and one that opens an item
of a list below a heading such as "Files" or "References". Skills about skills are left out: they show the paths of
others. A file that is read "if it exists" is left out as well.

## How to fix
Correct the path, add the file, or take the sentence out. A file of another skill wants its path from here, such as
\`../other-skill/references/limits.md\`.`,
  'references/case-mismatch': `Finds links whose target differs from the file's name in upper and lower case. macOS and Windows open the file all
the same; on Linux, in containers and in most CI, it is not there.

## How to fix
Write the path as the disk has it; the fix does.`,
  'references/chain': `Finds links between references whose target SKILL.md does not name: the agent has to read one file to learn of the
next. Each step costs a call, and agents often look at no more than the beginning of a file that they were not sent
to by SKILL.md itself.

## How to fix
Name the file in SKILL.md as well, with the case in which it is wanted, or move its content into the reference that
links to it.

## When not to use it
For large sets of references with an index of their own.`,
  'references/empty-file': `Finds links to Markdown files with nothing in them. The agent is sent to read such a file and comes back with
nothing, without an error that would tell it so.

## How to fix
Write the file, or take out the link and the file.`,
  'references/missing-contents': `Finds long references without a list of contents. Agents look into a file before they read all of it, often at its
first hundred lines; a list at the top shows them what else there is and lets them read just that.

A heading or line such as "Contents" counts, in several languages, and so do three links to headings of the same file.
Files with fewer than three headings, templates, and files for people such as a README are left alone.

## How to fix
Write a list of the file's sections below its title, or split the file by topic.

## When not to use it
Where references are always read as a whole. Anthropic's own skill-creator asks for contents from 300 lines on: set
\`maxLines\` to 300 to go by that.`,
  'references/orphan': `Finds Markdown files below \`references/\` that nothing leads to: neither SKILL.md nor any file it names mentions them,
be it by a link, a path, a bare file name, their directory, or a pattern such as \`references/{cloud}.md\`. An agent
reads a reference when it is sent there, so what is in such a file goes unused.

Files whose names begin with \`_\` are left alone.

## How to fix
Name the file where its content is needed, and say when to read it: "For retries, read \`references/retries.md\`."
Delete it if it is a remnant.

## When not to use it
Where the agent is meant to list the folder and choose by file name.`,
  'references/outside-skill': `Finds links that leave the folder of the skill: to another skill, to the plugin, to the repository. Inside a plugin
they work. Whoever installs the skill alone, by copying its folder or uploading it, gets links that lead nowhere.

Links that lead nowhere already are a matter of \`references/broken-link\`. A README is for people and left alone.

## How to fix
Copy what the skill needs into its folder, or name the other skill in words, so that the agent can look for it.

## When not to use it
Where skills are only ever installed together, as a plugin.`,
  'references/too-long': `Finds references with more lines than the design guidelines for agent plugins allow. A reference is read as a whole
when the agent needs one thing out of it; a short one, about a single topic, costs no more than that thing.

Two of three real references are longer, those of the guidelines' own repository included, so this is advice.
Templates and files for people such as a README are left alone.

## How to fix
Split the file by topic, and let SKILL.md say which part is read when. Where the parts are always read together, give
the file a list of contents instead and raise \`max\`.`,
  'security/bidirectional-controls': `Finds control characters that change the order in which text is shown: what a reviewer sees is not what the agent
reads. The attack is known as Trojan Source.

Embeddings and isolates pass in a line with Hebrew, Arabic or another script written from right to left, where each of
them is closed in the same line. Overrides never do.

## How to fix
Delete them and read the text again as it is then. The fix deletes them; it is unsafe, because what was shown and what
is written differ, and one of them is wrong.`,
  'security/credential-path': `Finds lines that send a file with credentials over the network: \`curl -d @~/.aws/credentials …\`, "upload
\`~/.ssh/id_rsa\` to …". Reading such a file where a tool needs it is normal; sending it is how secrets are stolen.

Public keys, texts that warn, and texts whose name, title or description says that they are about security are left
alone.

## How to fix
Let the tool that needs the credentials read them itself, by its own configuration. Nothing else should see them.`,
  'security/dynamic-context':
    'Finds commands that Claude Code runs while it builds the prompt, `` !`command` `` and blocks marked `!`, and that do\nmore than read the local state: use the network, change or delete something, or put secrets into the prompt. They run\neach time the skill or command is used, before the agent or anybody else looks at anything.\n\nCommands that read, such as `git status`, `git diff` and `find`, are what the feature is for.\n\n## How to fix\nKeep reading commands, and write the others as a step: the agent runs them when they are due, and the user is asked.',
  'security/encoded-payload': `Finds text in base64, hexadecimal or escapes that decodes to commands or to orders for the agent. Nobody who reviews
the skill sees what it says, and an agent decodes it without being told to.

Only what decodes to readable text with such content counts: images, hashes, keys, tokens and sample data do not.
Texts whose name, title or description says that they are about security are left alone.

## How to fix
Write it in plain text. If you do not know how it came there, decode it and look at what else came with it.`,
  'security/hidden-instructions': `Finds orders to the agent where no reader of the rendered page sees them: in HTML comments, in the titles of links and
images, and in link definitions that serve as comments. Agents read the source, so they get them.

Comments for linters, formatters and generators, notes to maintainers, licences and markers are left alone, and so are
templates, whose comments are for whoever fills them in.

## How to fix
Write the instruction into the text, where a reviewer sees it, or delete it.`,
  'security/instruction-override': `Finds text that tells the agent to set its instructions aside: "ignore all previous instructions" and the like, in
English, German, French, Spanish, Portuguese, Italian, Russian, Chinese, Japanese and Korean. That is how a prompt
injection begins. A skill has no need for it: the agent follows what it is told last and most precisely.

What is quoted, listed as a pattern or an example, reported ("a page that asks you to …") or warned against is left
alone; so are code, tables, and texts whose name, title or description says that they are about security.

## How to fix
Say what to do in this skill's case, and when: "In this repository, use tabs." Delete the sentence if you do not know
how it came there, and look at what else came with it.`,
  'security/invisible-characters': `Finds characters that nobody sees and the agent reads: zero-width spaces and joiners, soft hyphens, tag characters,
runs of variation selectors, Hangul fillers. A run of them can spell a whole instruction that no review shows. A
single one mostly came along from a web page; it makes a word or a command fail to match.

Left alone is what writing needs: joiners in Arabic, Persian and Indic text and inside emoji, selectors behind a sign,
zero-width spaces in Thai, Lao, Khmer and Burmese, flags, and a byte order mark at the start of the file.

## How to fix
Delete them. The fix does; where a run may spell text it is unsafe, because you want to know first how it came there.`,
  'security/pipe-to-shell':
    'Finds commands that download a script and run it in one go: `curl … | sh`, `bash <(curl …)`, `irm … | iex`. What runs\nis whatever the server sends at that moment, to this caller; nobody has seen it, the agent included.\n\nVendors publish such lines as their installer, so a named host over https is worth a note. The finding is a warning\nwhere anybody can put or change the script: plain http, an address in digits or in a variable, paste sites, link\nshorteners. Texts that warn against the command, and texts about security that show one without a real address, are\nleft alone; so are Dockerfiles and other code that no shell runs.\n\n## How to fix\nUse the package manager (`brew install`, `winget install`, `uv tool install`). Or let the agent save the script, check\nits checksum or show it to the user, and run it then.',
  'security/secret': `Finds keys, tokens and passwords. A skill is published, copied and read into prompts, so whatever it holds has to be
taken for known to everybody.

secretlint and its recommended rules do the looking; access key ids of AWS, live keys of Stripe, keys of Google and
tokens of GitLab and Hugging Face are looked for besides. Samples such as \`AKIAIOSFODNN7EXAMPLE\`, \`ghp_xxxx…\` and
\`postgres://user:pass@localhost\` are left alone. Messages name the kind of secret and never show it.

## How to fix
Revoke the secret first: it stays in the history of the repository. Then read it from the environment, and write
a placeholder such as \`<token>\` where the form matters.`,
  'security/skip-permissions':
    'Finds instructions to run an agent with all its questions switched off: `--dangerously-skip-permissions`, `--yolo`,\n`--dangerously-bypass-approvals-and-sandbox`, `permissionMode: bypassPermissions` and their like. Such an agent does\nwhatever the text in its context says, with everything the user may do.\n\nOnly code counts, and an agent\'s `permissionMode`. A switch is left alone where the text around it asks the user,\nkeeps it to a container or a sandbox, or warns against it, and in tables of options.\n\n## How to fix\nApprove what the task needs: `--allowedTools "Read" "Bash(npm test *)"`, `--permission-mode acceptEdits`. If nothing\nelse will do, say that it is for a container or a throwaway machine only, and have the user asked.',
  'security/unrestricted-bash':
    'Finds `Bash` without a pattern in `allowed-tools`. The field approves in advance: while the skill or command is in\nuse, the client runs every command it names without asking. Whatever gets into the prompt then, a web page or a file\nof the repository, can have any command run.\n\n## How to fix\nName the commands: `Bash(git status *)`, `Bash(npm test *)`. Or leave `Bash` out: the agent can use it all the same, and\nthe user is asked.\n\n## When not to use it\nFor skills that only run where nothing can be harmed, such as a container without a network.',
  'suppression/missing-reason': `Finds suppression comments without a reason. Whoever meets the comment a year later has to know whether it still
applies.

## How to fix
Write the reason behind two hyphens: \`<!-- sopwright-disable-next-line name/generic -- the product is called Data -->\`.`,
  'suppression/unknown-rule': `Finds suppression comments that name a rule or group that does not exist, mostly a slip of the pen. The comment looks
as if it worked, and the finding it was written for stays.

## How to fix
Write the rule's id as the finding shows it, or \`group/*\` for a whole group.`,
  'suppression/unused': `Finds suppression comments that suppress nothing: the finding they were written for is gone, or they stand on the
wrong line. Such a comment hides the next real finding. Comments for rules that are off in this run are left alone.

## How to fix
Delete the comment.`,
  'workflow/missing': `Finds skills without an ordered procedure: no headings "Step 1", "Step 2", no numbered list of things to do, no numbered
comments in a shell block, no "first …, then …, finally …". Facts and advice alone leave the order to the model, and it
chooses another one each time.

Numbered principles, options and reasons are no procedure, and neither are bullets outside a section named after a
workflow or its steps.

## How to fix
Add a section "Workflow" with numbered steps, one action each.

## When not to use it
For skills that are pure reference: a style guide, a glossary.`,
  'workflow/missing-stop-condition': `Finds instructions to go on until something happens, without an end for the case that it never does: "keep polling",
"repeat until the tests pass". A model follows them for as long as it has tokens, and a person pays.

A number, a time, a limit, giving up or asking somebody in the same paragraph, list item or the next one is an end.

## How to fix
Add one: "at most five times, then report what still fails".`,
  'workflow/unnumbered-steps': `Finds bullets under a title such as "Workflow" or "Steps" that are things to do one after the other. Bullets have no
order; with numbers a model keeps it, and both sides can say "from step 3 on".

Check lists (\`- [ ]\`) are left alone: they are ticked off in the order they stand.

## How to fix
Number the steps, or name the section after what the bullets are.`,
  'workspace/misnamed-file':
    'Finds skills in a file that is called nearly `SKILL.md`: `skill.md`, `SKILL.MD`, `SKILLS.md`, `Skill.markdown`. The\nclients look for that name letter by letter, so nobody finds the skill, and on a disk that knows no case it works for\nits author alone. A file without the frontmatter of a skill is left alone, and so is one beside a `SKILL.md`.\n\n## How to fix\nRename the file to `SKILL.md`. Where the disk knows no case, `git mv skill.md x && git mv x SKILL.md` does it.',
  'workspace/misplaced-skill': `Finds skills that lie where a client does not look, though it reads the skills folder they are in: in that folder
itself, as a file without a folder of its own, a folder too deep, inside another skill, or in a hidden folder. How deep a client looks and what it passes over
differs; the finding names those that lose the skill.

Folders that a plugin's or marketplace's manifest names under \`skills\` count as found, and samples inside a skill
(\`assets/\`, \`templates/\`, \`examples/\` and the like) are left alone.

## How to fix
Move the skill's folder directly below the skills folder.`,
  'workspace/near-duplicate-description': `Finds skills of one skills folder whose descriptions use nearly the same words. A model has nothing else to tell them
apart by, so it picks either, and a user cannot know which one will answer.

Words are compared without order, case and the commonest English words; Chinese and Japanese by pairs of characters.
Copies of one file are not reported, nor skills of different plugins.

## How to fix
Say in each description what it does and the other does not, or make one skill of the two.`,
  'workspace/unreadable': `Finds files that belong to a skill or plugin and cannot be read: no permission, a link that leads nowhere, a device.
Nothing in such a file was checked.

## How to fix
Give the file back its permissions or its target, or add it to \`ignores\`.`,
};

export { e as pages };

import { appendFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
// src/action-error.ts
/** An error that a person meets: its message is one line that says what, where and what to do. */
var ActionError = class extends Error {
	name = "ActionError";
};
/** Text of any thrown value in one line, without control characters, at most 500 code units. */
function oneLine(error) {
	return (error instanceof Error ? error.message : String(error)).slice(0, 2e3).replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim().slice(0, 500).replace(/\p{Cs}/gu, "�");
}
// src/json-shape.ts
/** True for an object that is no array. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The object at a key, or an empty one. */
function objectAt(value, key) {
	const found = value[key];
	return isObject(found) ? found : {};
}
/** The string at a key, or an empty one. */
function textAt(value, key) {
	const found = value[key];
	return typeof found === "string" ? found : "";
}
/** The whole number above 0 at a key, if there is one. */
function countAt(value, key) {
	const found = value[key];
	return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
}
/** JSON text as data; `undefined` where it is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/finding-report.ts
/** Severities, gravest first. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function readFinding(value) {
	const severity = SEVERITIES.find((each) => each === value.severity);
	const start = objectAt(value, "start");
	const end = objectAt(value, "end");
	const line = countAt(start, "line") ?? 1;
	const column = countAt(start, "column") ?? 1;
	if (severity === void 0) return void 0;
	return {
		severity,
		rule: textAt(value, "rule"),
		message: textAt(value, "message"),
		file: textAt(value, "file"),
		line,
		endLine: countAt(end, "line") ?? line,
		column,
		endColumn: countAt(end, "column") ?? column
	};
}
/** Findings of a JSON report of `lint` or `budget`; `undefined` for a file that is not there or no such report. */
function readFindings(path) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch {
		return;
	}
	const report = parseJson(text);
	if (!isObject(report) || !Array.isArray(report.findings)) return void 0;
	return report.findings.filter(isObject).flatMap((each) => readFinding(each) ?? []);
}
/** How many findings have a severity. */
function countOf(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
// src/cut-text.ts
/** Text up to the last line end before `at`; a first line longer than that is cut itself. */
function upToLine(text, at) {
	const end = text.lastIndexOf("\n", at);
	return (end > 0 ? text.slice(0, end) : text.slice(0, at)).replace(/\p{Cs}/gu, "");
}
/**
* Text of at most `limit` code units. What is longer is cut at a line end, with `note` as a paragraph of its own before
* it: after it, an open code fence would swallow the note.
*/
function cutLength(text, limit, note) {
	if (text.length <= limit) return text;
	const head = `> ${note}\n\n`;
	return head.length >= limit ? "" : head + upToLine(text, limit - head.length);
}
/** As {@link cutLength}, in bytes of UTF-8. */
function cutBytes(text, limit, note) {
	if (Buffer.byteLength(text) <= limit) return text;
	const head = `> ${note}\n\n`;
	const room = limit - Buffer.byteLength(head);
	if (room <= 0) return "";
	const whole = Buffer.from(text).subarray(0, room).toString("utf8").replace(/\uFFFD+$/, "");
	return head + upToLine(whole, whole.length);
}
// src/runner.ts
/** Bytes that GitHub takes as the summary of one step; the upload of a longer one fails. */
const MAX_SUMMARY_BYTES = 1048576;
/** A runner reads `##[name]` anywhere in a line as a command of its first protocol. */
function defused(text) {
	return text.replaceAll("##[", "##​[");
}
function data(text) {
	return defused(text.replace(/\p{Cs}/gu, "�")).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** An annotation as a workflow command, one line. Nothing in the texts ends the command or starts another. */
function annotationCommand(kind, message, properties = {}) {
	const pairs = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
	return `::${kind}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${data(message)}\n`;
}
/** Text for the log, of which no line is a workflow command. */
function logText(text) {
	return text.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/).map((line) => `${defused(line.replace(/(?!\t)\p{Cc}/gu, "").replace(/^(?=\s*::)/, "| "))}\n`).join("");
}
/** Writes text to the log. */
function log(text) {
	process.stdout.write(logText(text));
}
/** Writes an annotation without a place. */
function annotate(kind, message) {
	process.stdout.write(annotationCommand(kind, message));
}
/** An output as a runner reads it, between delimiters that no value can hold. */
function outputText(name, value) {
	const delimiter = `sopwright_${randomUUID()}`;
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Sets an output of the step; without a runner it does nothing. */
function setOutput(env, name, value) {
	const file = env.GITHUB_OUTPUT;
	if (file !== void 0 && file !== "") appendFileSync(file, outputText(name, String(value)));
}
/**
* Adds Markdown to the summary of the step. What does not fit into GitHub's limit is cut at a line, and a first line
* says so: a summary over the limit would not be shown at all.
*/
function appendSummary(env, markdown) {
	const file = env.GITHUB_STEP_SUMMARY;
	if (file === void 0 || file === "") return;
	const text = cutBytes(markdown, MAX_SUMMARY_BYTES - (existsSync(file) ? statSync(file).size : 0) - 1, "This summary is cut: GitHub shows 1 MiB of it.");
	if (text !== "") appendFileSync(file, `${text}\n`);
}
// src/annotations.ts
const MAX_PER_KIND = 10;
const MAX_MESSAGE = 2e3;
const KINDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function clip(text) {
	return text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE)}…`;
}
/** The path from the top of the repository, by which GitHub finds the file. */
function repositoryPath(file, folder) {
	return (file.startsWith("/") || /^[A-Za-z]:\//.test(file) ? file : posix.join(folder, file)).replace(/\p{Cc}/gu, "");
}
function annotation(finding, folder) {
	const { line, endLine, column, endColumn } = finding;
	return annotationCommand(KINDS[finding.severity], clip(finding.message), {
		file: repositoryPath(finding.file, folder),
		line,
		endLine,
		...line === endLine ? {
			col: column,
			endColumn
		} : {},
		title: finding.rule.replace(/\p{Cc}/gu, "")
	});
}
/** Findings of several commands in turns, so that those of one leave room for the others. */
function inTurns(lists) {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
/**
* Workflow commands for ten findings of each severity, and a sentence about those that GitHub would not show.
*
* @param lists - findings of each command
* @param folder - where the command ran, from the top of the repository, with forward slashes
*/
function annotations(lists, folder) {
	const findings = lists.flat();
	const shown = SEVERITIES.flatMap((severity) => inTurns(lists.map((list) => list.filter((finding) => finding.severity === severity))).slice(0, MAX_PER_KIND));
	const left = SEVERITIES.flatMap((severity) => {
		const count = countOf(findings, severity) - MAX_PER_KIND;
		return count > 0 ? [`${count} more ${severity === "info" ? "info" : `${severity}${count === 1 ? "" : "s"}`}`] : [];
	});
	const note = left.length === 0 ? "" : `${left.join(", ")} without an annotation: GitHub shows ${MAX_PER_KIND} of each severity in a step. The JSON reports have all.`;
	return {
		commands: shown.map((finding) => annotation(finding, folder)).join(""),
		note
	};
}
// src/command.ts
/**
* Environment of child processes: without inputs (the token is one), tokens of the job, and the files through which a
* step gives orders to its runner. Git is told to take no folder of the checkout for a repository of its own, whose
* configuration could name programs to run.
*/
function childEnvironment(env) {
	const KEPT_BACK = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|GH_TOKEN|NODE_OPTIONS)$/i;
	const entries = Object.entries(env).flatMap(([name, value]) => value === void 0 || KEPT_BACK.test(name) ? [] : [[name, value]]);
	const settings = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
	return {
		...Object.fromEntries(entries),
		GIT_CONFIG_COUNT: String(settings + 1),
		[`GIT_CONFIG_KEY_${settings}`]: "safe.bareRepository",
		[`GIT_CONFIG_VALUE_${settings}`]: "explicit"
	};
}
/** Runs a program without a shell; of its output the last 64 KiB are kept. Rejects where it cannot be started. */
function runChild(program, args, { cwd, env }) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd,
			env: childEnvironment(env),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const kept = {
			stdout: "",
			stderr: ""
		};
		for (const name of ["stdout", "stderr"]) {
			child[name].setEncoding("utf8");
			child[name].on("data", (chunk) => {
				kept[name] = (kept[name] + chunk).slice(-65536);
			});
		}
		child.on("error", reject);
		child.on("close", (code) => resolve({
			code: code ?? 2,
			...kept
		}));
	});
}
/** Runs `npm`, which is a script of the shell on Windows. */
async function runNpm(args, options) {
	try {
		if (process.platform !== "win32") return await runChild("npm", args, options);
		return await runChild(options.env.ComSpec ?? "cmd.exe", [
			"/d",
			"/s",
			"/c",
			"npm.cmd",
			...args
		], options);
	} catch {
		throw new ActionError("npm cannot be started: run actions/setup-node before the action, or set `command-path`.");
	}
}
// src/checkout.ts
/** True for a path that lies in a folder, as both are written. */
function isWithin(folder, path) {
	return !/^(?:\.\.(?:[\\/]|$)|[A-Za-z]:|[\\/])/.test(relative(folder, path));
}
/**
* Finds the directory to run in, which lies in the workspace, symbolic links followed.
*
* @throws ActionError where it does not.
*/
function findCheckout(env, workingDirectory) {
	const wrong = `Input \`working-directory\` is \`${oneLine(workingDirectory)}\`, expected a directory in the workspace.`;
	try {
		const workspace = realpathSync(env.GITHUB_WORKSPACE ?? ".");
		const cwd = realpathSync(resolve(workspace, workingDirectory));
		const folder = relative(workspace, cwd).replaceAll("\\", "/") || ".";
		if (statSync(cwd).isDirectory() && isWithin(workspace, cwd)) return {
			workspace,
			cwd,
			folder
		};
	} catch {}
	throw new ActionError(wrong);
}
/**
* Path of a file to write, its folders made. In the workspace no symbolic link leads out of it: who wrote the checkout
* does not choose what is overwritten.
*
* @param path - relative to the directory that the command runs in
* @throws ActionError
*/
function writablePath({ workspace, cwd }, path) {
	const target = resolve(cwd, path);
	if (isWithin(workspace, target)) {
		let folder = dirname(target);
		while (!existsSync(folder) && isWithin(workspace, dirname(folder))) folder = dirname(folder);
		if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true || !existsSync(folder) || !isWithin(workspace, realpathSync(folder))) throw new ActionError(`Input \`sarif\` is \`${oneLine(path)}\`, which leads out of the workspace by a symbolic link.`);
	}
	mkdirSync(dirname(target), { recursive: true });
	return target;
}
async function git(args, cwd, env) {
	try {
		const { code, stdout } = await runChild("git", args, {
			cwd,
			env: {
				...env,
				GIT_TERMINAL_PROMPT: "0"
			}
		});
		return {
			isDone: code === 0,
			text: stdout.trim()
		};
	} catch {
		return {
			isDone: false,
			text: ""
		};
	}
}
/** Commit that is checked out; empty outside of a repository. */
async function checkedOutCommit(cwd, env) {
	const { isDone, text } = await git(["rev-parse", "HEAD"], cwd, env);
	return isDone ? text : "";
}
/** The first parent of a merge commit that GitHub made for a pull request: what the merge is to change. */
async function mergedInto(headSha, cwd, env) {
	const { text } = await git([
		"cat-file",
		"commit",
		"HEAD"
	], cwd, env);
	const [into, merged, ...others] = [...text.split("\n\n", 1).join().matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent);
	return merged === headSha && others.length === 0 ? into : void 0;
}
/** How far back it looks for a common commit before it gives up, in commits. */
const DEPTHS = [
	2,
	100,
	1e3
];
/**
* The commit to compare a pull request with: the one that GitHub merged it into where that merge is checked out, else its
* base. A checkout of depth 1 has neither it nor its connection with HEAD, so as much of the history as is needed is
* fetched.
*
* @throws ActionError where it cannot be had.
*/
async function baseCommit({ baseSha, headSha }, cwd, env) {
	const base = await mergedInto(headSha, cwd, env) ?? baseSha;
	const isConnected = async () => (await git([
		"merge-base",
		base,
		"HEAD"
	], cwd, env)).isDone;
	if (await isConnected()) return base;
	const head = await checkedOutCommit(cwd, env);
	const { text } = await git(["rev-parse", "--is-shallow-repository"], cwd, env);
	const attempts = text === "true" ? DEPTHS.map((depth) => [`--depth=${depth}`]) : [[]];
	for (const depth of attempts) {
		await git([
			"fetch",
			"--no-tags",
			"--no-recurse-submodules",
			...depth,
			"origin",
			base,
			head
		], cwd, env);
		if (await isConnected()) return base;
	}
	throw new ActionError(`Commit ${base} cannot be compared with: git could not fetch it with the history that HEAD shares. Give actions/checkout \`fetch-depth: 0\`, or set \`compare: never\`.`);
}
// src/github-api.ts
const ATTEMPTS$1 = 4;
const REQUEST_MS = 3e4;
/** The longest wait for a limit: a job that sleeps longer costs more than the comment is worth. */
const MAX_WAIT_MS = 9e4;
/** GitHub wants a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 6e4;
const FIRST_BACKOFF_MS = 500;
/** An answer that is an error, or none at all (status 0). */
var ApiError = class extends Error {
	name = "ApiError";
	method;
	status;
	isLimit;
	constructor({ method, path }, status, message, isLimit) {
		super(`${method} ${path.split("?")[0]}: ${message}`);
		this.method = method;
		this.status = status;
		this.isLimit = isLimit;
	}
};
/**
* The API as the runner names it.
*
* @throws ActionError for an address that is none.
*/
function apiOf(env, token) {
	const url = env.GITHUB_API_URL ?? "https://api.github.com";
	if (!/^https?:\/\/[^\s@]+$/.test(url)) throw new ActionError("GITHUB_API_URL is not an address of http or https.");
	return {
		url: url.replace(/\/+$/, ""),
		graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${url}/graphql`,
		token
	};
}
function isLimited(status, headers, message) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after") || /rate limit/i.test(message);
}
/** Milliseconds until the limit is over, as the answer says. */
function limitWait(headers) {
	const after = Number(headers.get("retry-after") ?? NaN);
	if (Number.isFinite(after) && after >= 0) return after * 1e3;
	const reset = Number(headers.get("x-ratelimit-reset") ?? NaN);
	if (headers.get("x-ratelimit-remaining") === "0" && Number.isFinite(reset)) return Math.max(0, reset * 1e3 - Date.now()) + 1e3;
	return SECONDARY_WAIT_MS;
}
async function attempt(api, url, request, backoff) {
	const { method, body, isRepeatable = true } = request;
	const retry = isRepeatable ? { retryAfter: backoff } : {};
	let response;
	let text;
	try {
		response = await fetch(url, {
			method,
			headers: {
				accept: "application/vnd.github+json",
				authorization: `Bearer ${api.token}`,
				"user-agent": "sopwright-action",
				"x-github-api-version": "2022-11-28",
				...body === void 0 ? {} : { "content-type": "application/json" }
			},
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			signal: AbortSignal.timeout(REQUEST_MS)
		});
		text = await response.text();
	} catch {
		return {
			error: new ApiError(request, 0, "no answer from GitHub.", false),
			...retry
		};
	}
	const { status, headers } = response;
	if (response.ok) return { answer: {
		body: parseJson(text),
		hasNext: /\brel="next"/.test(headers.get("link") ?? "")
	} };
	const parsed = parseJson(text);
	const message = isObject(parsed) ? oneLine(textAt(parsed, "message")) : "";
	const isLimit = isLimited(status, headers, message);
	const error = new ApiError(request, status, `GitHub answered ${status}${message && `, ${message}`}`, isLimit);
	if (isLimit) return {
		error,
		retryAfter: Math.max(limitWait(headers), backoff)
	};
	return {
		error,
		...status >= 500 ? retry : {}
	};
}
async function send(api, url, request) {
	let waited = 0;
	for (let round = 1;; round += 1) {
		const { answer, error, retryAfter } = await attempt(api, url, request, FIRST_BACKOFF_MS * 2 ** (round - 1));
		if (answer !== void 0) return answer;
		const isLast = round === ATTEMPTS$1 || retryAfter === void 0 || waited + retryAfter > MAX_WAIT_MS;
		if (error !== void 0 && isLast) throw error;
		waited += retryAfter ?? 0;
		await setTimeout(retryAfter);
	}
}
/**
* Sends a request, and again after limits and errors of the server: at most four times and 90 seconds of waiting.
*
* @throws ApiError
*/
function callApi(api, request) {
	return send(api, api.url + request.path, request);
}
/**
* Asks GraphQL.
*
* @throws ApiError
*/
async function queryGraphql(api, query) {
	const { body } = await send(api, api.graphqlUrl, {
		method: "POST",
		path: "/graphql",
		body: { query }
	});
	return body;
}
// src/sticky-comment.ts
/** First line of the comment: nobody sees it, the next run finds the comment by it. */
const MARKER = "<!-- sopwright-action -->";
const PER_PAGE = 100;
const MAX_PAGES = 30;
const ATTEMPTS = 3;
/** Who comments with the token that every workflow has. */
const WORKFLOW_BOT = "github-actions[bot]";
/**
* Login of the token's own user. `GET /user` refuses the tokens of workflows and apps; GraphQL's `viewer` knows them
* (`Query.viewer` in @octokit/graphql-schema 15.26.1, read 2026-11-26).
*/
async function ownLogin(api) {
	try {
		const answer = await queryGraphql(api, "query { viewer { login } }");
		return textAt(isObject(answer) ? objectAt(objectAt(answer, "data"), "viewer") : {}, "login") || WORKFLOW_BOT;
	} catch (error) {
		if (error instanceof ApiError) return WORKFLOW_BOT;
		throw error;
	}
}
async function markedComments(api, { repository, number }) {
	const found = [];
	for (let page = 1; page <= MAX_PAGES; page += 1) {
		const { body, hasNext } = await callApi(api, {
			method: "GET",
			path: `/repos/${repository}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`
		});
		const comments = Array.isArray(body) ? body.filter(isObject) : [];
		found.push(...comments.filter((comment) => textAt(comment, "body").startsWith(MARKER)));
		if (!hasNext) break;
	}
	return found;
}
/** Id of our comment. Anybody may write the marker, so the author has to be the token's own user. */
async function findOwn(api, target) {
	const marked = await markedComments(api, target);
	if (marked.length === 0) return void 0;
	const login = await ownLogin(api);
	const own = marked.find((comment) => textAt(objectAt(comment, "user"), "login") === login);
	return own === void 0 ? void 0 : countAt(own, "id");
}
/** True where the comment may have been made all the same, or was deleted in between. */
function isWorthAnotherLook({ method, status }) {
	return method === "POST" && (status === 0 || status >= 500) || method === "PATCH" && status === 404;
}
/**
* Creates the comment, or edits it in place where there is one. After an error of the server it looks again, so that a
* comment that was made after all is not made twice.
*
* @returns Address of the comment.
* @throws ApiError
*/
async function upsertComment(api, target, text) {
	const body = { body: `${MARKER}\n${text}` };
	const issues = `/repos/${target.repository}/issues`;
	for (let attempt = 1;; attempt += 1) try {
		const id = await findOwn(api, target);
		const answer = id === void 0 ? await callApi(api, {
			method: "POST",
			path: `${issues}/${target.number}/comments`,
			body,
			isRepeatable: false
		}) : await callApi(api, {
			method: "PATCH",
			path: `${issues}/comments/${id}`,
			body
		});
		return isObject(answer.body) ? textAt(answer.body, "html_url") : "";
	} catch (error) {
		if (attempt === ATTEMPTS || !(error instanceof ApiError) || !isWorthAnotherLook(error)) throw error;
		await setTimeout(attempt * 500);
	}
}
const CUT = "This comment is cut: GitHub takes 65,536 characters. All of it is in the summary of the run.";
/** The body of a comment, cut so that it fits with the marker in front. */
function fittingBody(text) {
	return cutLength(text, 65510, CUT);
}
// src/comment-artifact.ts
const ARTIFACT_FILE = "sopwright-comment.json";
const MAX_BYTES = 787456;
/** Writes the comment into a new folder for `actions/upload-artifact`. Returns the folder. */
function writeComment(folder, comment) {
	const target = join(folder, "comment");
	mkdirSync(target);
	writeFileSync(join(target, ARTIFACT_FILE), `${JSON.stringify({
		version: 1,
		...comment
	})}\n`);
	return target;
}
/**
* Reads a comment that a run of strangers left: nothing of it is more than a text.
*
* @param folder - folder into which `actions/download-artifact` unpacked it
* @returns `undefined` where no file is there: the check could post by itself.
* @throws ActionError for a file that is none, is too large, or holds something else.
*/
function readComment(folder) {
	const path = join(folder, ARTIFACT_FILE);
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === void 0) return void 0;
	if (!stats.isFile()) throw new ActionError(`${ARTIFACT_FILE} in the artifact is not a plain file: it is not posted.`);
	if (stats.size > MAX_BYTES) throw new ActionError(`${ARTIFACT_FILE} in the artifact has ${stats.size} bytes, at most ${MAX_BYTES}: it is not posted.`);
	const value = parseJson(readFileSync(path, "utf8"));
	const comment = isObject(value) && value.version === 1 ? value : {};
	const pullRequest = countAt(comment, "pullRequest");
	const headSha = textAt(comment, "headSha");
	const body = textAt(comment, "body");
	if (pullRequest !== void 0 && headSha !== "" && body !== "") return {
		pullRequest,
		headSha,
		body
	};
	throw new ActionError(`${ARTIFACT_FILE} in the artifact is not what the check writes: it is not posted.`);
}
// src/event.ts
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const OWN_CODE = /* @__PURE__ */ new Set([
	"push",
	"pull_request",
	"merge_group",
	"schedule",
	"workflow_dispatch",
	"release"
]);
function readPayload(env) {
	const path = env.GITHUB_EVENT_PATH;
	if (path === void 0 || path === "") return {};
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch {
		throw new ActionError("The file that GITHUB_EVENT_PATH names cannot be read: the action needs a runner.");
	}
	const payload = parseJson(text);
	if (isObject(payload)) return payload;
	throw new ActionError("The file that GITHUB_EVENT_PATH names is not a JSON object: the action needs a runner.");
}
function readPullRequest(payload) {
	const pull = objectAt(payload, "pull_request");
	const number = countAt(pull, "number");
	const headSha = textAt(objectAt(pull, "head"), "sha");
	const baseSha = textAt(objectAt(pull, "base"), "sha");
	if (number === void 0 || !SHA.test(headSha) || !SHA.test(baseSha)) return void 0;
	const name = (side) => textAt(objectAt(objectAt(pull, side), "repo"), "full_name");
	return {
		number,
		headSha,
		baseSha,
		isFork: name("head") === "" || name("head") !== name("base")
	};
}
function readWorkflowRun(payload) {
	const run = objectAt(payload, "workflow_run");
	const repository = objectAt(run, "head_repository");
	const headSha = textAt(run, "head_sha");
	if (!SHA.test(headSha)) return void 0;
	return {
		event: textAt(run, "event"),
		headSha,
		headBranch: textAt(run, "head_branch"),
		headOwner: textAt(objectAt(repository, "owner"), "login"),
		headRepository: textAt(repository, "full_name")
	};
}
/**
* Reads where the action runs out of a runner's environment.
*
* @throws ActionError without a repository, or with an event file that is none.
*/
function readSituation(env) {
	const eventName = env.GITHUB_EVENT_NAME ?? "";
	const repository = env.GITHUB_REPOSITORY ?? "";
	if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository)) throw new ActionError("GITHUB_REPOSITORY is not `owner/name`: the action needs a runner.");
	const payload = readPayload(env);
	const pullRequest = readPullRequest(payload);
	const workflowRun = readWorkflowRun(payload);
	return {
		eventName,
		repository,
		...pullRequest === void 0 ? {} : { pullRequest },
		...workflowRun === void 0 ? {} : { workflowRun },
		isTrusted: OWN_CODE.has(eventName) && (eventName === "pull_request" ? pullRequest?.isFork === false : true)
	};
}
/**
* Stops a check that would run code or configuration of strangers beside secrets and a token that may write.
*
* @throws ActionError on `pull_request_target`, and on `workflow_run` for a pull request.
*/
function refusePrivileged({ eventName, workflowRun }) {
	if (eventName === "pull_request_target") throw new ActionError("A check does not run on pull_request_target, whose token and secrets a fork could reach: use `on: pull_request`.");
	if (eventName === "workflow_run" && workflowRun?.event.startsWith("pull_request") !== false) throw new ActionError("A check does not run on workflow_run for a pull request: check on pull_request, post here with `mode: post-comment`.");
}
// src/installed-command.ts
/**
* Path of the command: `command-path`, or the pinned version, installed from npm into the run's folder.
*
* The folder lies outside of the workspace, so that no `.npmrc` of a pull request says where packages come from; no
* script of a package runs.
*
* @throws ActionError where the path leads nowhere or npm fails.
*/
async function commandPath({ commandPath: given, version }, env, workspace, folder) {
	if (given !== "") {
		const path = resolve(workspace, given);
		if (existsSync(path)) return path;
		throw new ActionError(`Input \`command-path\` is \`${oneLine(given)}\`, where there is no file.`);
	}
	const target = join(folder, "command");
	mkdirSync(target);
	writeFileSync(join(target, "package.json"), "{ \"private\": true }\n");
	const { code, stderr } = await runNpm([
		"install",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--loglevel=error",
		`sopwright@${version}`
	], {
		cwd: target,
		env
	});
	if (code !== 0) {
		log(stderr);
		throw new ActionError(`npm could not install sopwright@${version}: its lines are in the log.`);
	}
	const path = join(target, "node_modules", "sopwright", "dist", "sopwright.js");
	if (existsSync(path)) return path;
	throw new ActionError(`sopwright@${version} has no dist/sopwright.js: expected a version of this action's series.`);
}
// src/pull-request-page.ts
/** From how many findings on those of lint are folded. */
const SHORT = 5;
/** The report of lint, its tables behind a line that opens them where they are long. */
function lintPart({ findings, markdown }) {
	const text = markdown.trim();
	const tables = text.indexOf("\n#### ");
	if (findings.length <= SHORT || tables === -1) return text;
	const rest = text.slice(tables).trim();
	return `${text.slice(0, tables).trim()}\n\n<details>\n<summary>${findings.length} findings</summary>\n\n${rest}\n\n</details>`;
}
/** Markdown of a run: what the change costs stands first, it is what a reviewer looks for; then what lint found. */
function pullRequestPage(runs) {
	return runs.toReversed().map((run) => run.name === "lint" ? lintPart(run) : run.markdown.trim()).join("\n\n");
}
// src/runs.ts
const EXIT_FAILED = 2;
function sharedArguments({ inputs, isTrusted }) {
	return [
		...inputs.config === "" ? [] : ["--config", inputs.config],
		...isTrusted ? [] : ["--no-code-config"],
		...inputs.clients.flatMap((client) => ["--client", client]),
		...inputs.preset === "" ? [] : ["--preset", inputs.preset],
		...inputs.failOn === "" ? [] : ["--fail-on", inputs.failOn]
	];
}
/** Arguments of `sopwright lint` before its format. `folder` holds the cache that its formats share. */
function lintArguments(setup) {
	return [
		"lint",
		...sharedArguments(setup),
		"--cache",
		"--cache-location",
		join(setup.folder, "lint-cache")
	];
}
/**
* Arguments of `sopwright budget` before its format. `--start` is never among them: no server is started; `--no-user` is,
* so that nothing in the home folder of the runner counts.
*/
function budgetArguments(setup, compare) {
	return [
		...[
			"budget",
			...sharedArguments(setup),
			"--no-user"
		],
		...[
			"--cache",
			"--cache-location",
			join(setup.folder, "budget-cache")
		],
		...compare === void 0 ? [] : ["--compare", compare]
	];
}
/** Runs the command once, its report written to a file. Returns the exit code. */
async function runFormat({ inputs, env, checkout, command }, args, format, output) {
	const paths = inputs.paths.length === 0 ? [] : ["--", ...inputs.paths];
	const all = [
		command,
		...args,
		"--format",
		format,
		"--output",
		output,
		...paths
	];
	const { code, stdout, stderr } = await runChild(process.execPath, all, {
		cwd: checkout.cwd,
		env
	});
	if (code !== 0 && code !== 1) log(`sopwright ${args[0]} exited with ${code}:\n${stderr || stdout}`);
	return code;
}
/** What stands for a command that could not run: exit code 2, no results, and a sentence that says so. */
function failedRun(name) {
	const markdown = `### sopwright ${name} could not run\n\nThe log of the run says why. There are no results of it.\n`;
	return {
		name,
		code: EXIT_FAILED,
		findings: [],
		markdown,
		report: ""
	};
}
/** Runs `lint` or `budget` for its data and for its Markdown. A report that is missing or broken is a failed run. */
async function runCommand(setup, name, args) {
	const report = join(setup.folder, `${name}.json`);
	const page = join(setup.folder, `${name}.md`);
	const code = await runFormat(setup, args, "json", report);
	const findings = readFindings(report);
	if (code > 1 || findings === void 0) {
		if (code <= 1) log(`sopwright ${name} wrote no JSON report.`);
		return failedRun(name);
	}
	if (await runFormat(setup, args, "markdown", page) > 1) return failedRun(name);
	return {
		name,
		code,
		findings,
		markdown: readFileSync(page, "utf8"),
		report
	};
}
// src/sarif-upload.ts
/** The value with every relative place of a file moved below a folder. */
function moved(value, folder) {
	if (Array.isArray(value)) return value.map((each) => moved(each, folder));
	if (!isObject(value)) return value;
	const entries = Object.entries(value).map(([key, each]) => [key, moved(each, folder)]);
	const result = Object.fromEntries(entries);
	return value.uriBaseId === "%SRCROOT%" && typeof value.uri === "string" ? {
		...result,
		uri: posix.join(folder, textAt(value, "uri"))
	} : result;
}
/**
* Makes the places in a SARIF file relative to the top of the repository, as code scanning wants them.
*
* @param folder - where the command ran, from the top of the repository; `.` leaves the file alone
* @throws ActionError for a file that is no JSON.
*/
function rebaseSarif(path, folder) {
	if (folder === ".") return;
	const log = parseJson(readFileSync(path, "utf8"));
	if (!isObject(log)) throw new ActionError("The SARIF file is not JSON.");
	const encoded = folder.split("/").map(encodeURIComponent).join("/");
	writeFileSync(path, JSON.stringify(moved(log, encoded)));
}
/**
* Uploads a SARIF file to code scanning. Alerts belong to what was checked out: the merge commit of a pull request, or
* its head.
* https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data (read 2026-11-26).
*
* @param commit - commit that is checked out
* @returns Id of the upload.
* @throws ApiError
*/
async function uploadSarif(api, { repository, pullRequest }, env, path, commit) {
	const body = {
		commit_sha: commit,
		ref: pullRequest !== void 0 && commit === pullRequest.headSha ? `refs/pull/${pullRequest.number}/head` : env.GITHUB_REF ?? "",
		sarif: gzipSync(readFileSync(path)).toString("base64"),
		tool_name: "sopwright"
	};
	const answer = await callApi(api, {
		method: "POST",
		path: `/repos/${repository}/code-scanning/sarifs`,
		body
	});
	return isObject(answer.body) ? textAt(answer.body, "id") : "";
}
// src/check.ts
/** The ref to compare with: the one that was asked for, or the base of the pull request. */
async function comparedRef({ inputs, env, checkout }, { pullRequest }) {
	if (inputs.compare === "never") return void 0;
	if (inputs.compare !== "auto") return inputs.compare;
	if (pullRequest === void 0) return void 0;
	return baseCommit(pullRequest, checkout.cwd, env);
}
async function runCommands(setup, situation) {
	const lint = await runCommand(setup, "lint", lintArguments(setup));
	if (!setup.inputs.budget) return [lint];
	try {
		return [lint, await runCommand(setup, "budget", budgetArguments(setup, await comparedRef(setup, situation)))];
	} catch (error) {
		if (!(error instanceof ActionError)) throw error;
		annotate("error", error.message);
		return [lint, failedRun("budget")];
	}
}
function writeOutputs(env, runs) {
	const findings = runs.flatMap((run) => run.findings);
	setOutput(env, "errors", countOf(findings, "error"));
	setOutput(env, "warnings", countOf(findings, "warning"));
	setOutput(env, "infos", countOf(findings, "info"));
	for (const { name, code, report, findings: own } of runs) {
		log(`sopwright ${name}: exit code ${code}, findings: ${SEVERITIES.map((severity) => `${severity} ${countOf(own, severity)}`).join(", ")}`);
		setOutput(env, `${name}-exit-code`, code);
		if (report !== "") setOutput(env, `${name}-report`, report);
	}
}
/** Writes the SARIF file, and uploads it when asked. */
async function writeSarif(setup, situation) {
	const { inputs, env, checkout, folder } = setup;
	if (inputs.sarif === "" && !inputs.uploadSarif) return;
	const path = inputs.sarif === "" ? join(folder, "sopwright.sarif") : writablePath(checkout, inputs.sarif);
	if (await runFormat(setup, lintArguments(setup), "sarif", path) > 1) return;
	rebaseSarif(path, checkout.folder);
	setOutput(env, "sarif-file", path);
	if (!inputs.uploadSarif) return;
	if (inputs.token === "") throw new ActionError("Input `token` is empty: without a token no SARIF can be uploaded.");
	try {
		const commit = await checkedOutCommit(checkout.cwd, env) || (env.GITHUB_SHA ?? "");
		setOutput(env, "sarif-id", await uploadSarif(apiOf(env, inputs.token), situation, env, path, commit));
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		const line = `SARIF was not uploaded. ${error.message} The job needs \`security-events: write\` and code scanning.`;
		if (situation.pullRequest?.isFork === true) annotate("warning", line);
		else throw new ActionError(line);
	}
}
/** True for an answer that says: this token may not write here. */
function isForbidden(error) {
	return error instanceof ApiError && !error.isLimit && [
		401,
		403,
		404
	].includes(error.status);
}
/** Comments on the pull request; where the token may not, leaves the comment for a run whose token may. */
async function comment(setup, situation, markdown) {
	const { inputs, env, folder } = setup;
	const { pullRequest, repository } = situation;
	if (inputs.comment === "never" || pullRequest === void 0) return;
	const { number, headSha } = pullRequest;
	const body = fittingBody(markdown);
	const leave = (why) => {
		setOutput(env, "comment-artifact", writeComment(folder, {
			pullRequest: number,
			headSha,
			body
		}));
		annotate("notice", `${why} The comment is left as an artifact for a workflow_run workflow to post.`);
	};
	if (inputs.token === "") return leave("There is no token to comment with.");
	try {
		setOutput(env, "comment-url", await upsertComment(apiOf(env, inputs.token), {
			repository,
			number
		}, body));
	} catch (error) {
		if (!isForbidden(error)) throw error;
		leave(`The token may not comment (${error.message}).`);
	}
}
/**
* Checks what is checked out: annotations, summary, SARIF, comment.
*
* @param folder - empty folder for this run's files, outside of the workspace
* @returns False where the step is to fail: findings by the configuration, or a command that could not run.
* @throws ActionError
* @throws ApiError
*/
async function check(inputs, env, situation, folder) {
	refusePrivileged(situation);
	const { isTrusted } = situation;
	const checkout = findCheckout(env, inputs.workingDirectory);
	const setup = {
		inputs,
		env,
		checkout,
		command: await commandPath(inputs, env, checkout.workspace, folder),
		folder,
		isTrusted
	};
	const runs = await runCommands(setup, situation);
	const { commands, note } = annotations(runs.map((run) => run.findings), checkout.folder);
	process.stdout.write(commands);
	if (note !== "") log(note);
	writeOutputs(env, runs);
	const markdown = pullRequestPage(runs);
	appendSummary(env, markdown);
	for (const run of runs.filter(({ code }) => code > 1)) annotate("error", `sopwright ${run.name} could not run: its lines are in the log.`);
	const failed = (await Promise.allSettled([writeSarif(setup, situation), comment(setup, situation, markdown)])).filter((each) => each.status === "rejected");
	for (const { reason } of failed) annotate("error", reason instanceof Error ? reason.message : String(reason));
	return failed.length === 0 && runs.every(({ code }) => code === 0);
}
// src/cli-version.ts
/**
* Version of `sopwright` that the action installs. All packages of the repository have one version, so that of the action
* is that of the command; test/contracts/action.test.ts holds both to it.
*/
const CLI_VERSION = "0.0.0";
// src/inputs.ts
function inputValue(env, name, fallback = "") {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === void 0 || value === "" ? fallback : value;
}
function refuse(name, value, expected) {
	throw new ActionError(`Input \`${name}\` is \`${oneLine(value).slice(0, 80)}\`, expected ${expected}.`);
}
function choice(env, name, values, fallback) {
	const value = inputValue(env, name, fallback);
	return values.find((each) => each === value) ?? refuse(name, value, `one of ${values.filter(Boolean).join(", ")}`);
}
function flag(env, name, fallback) {
	return choice(env, name, ["true", "false"], fallback) === "true";
}
/** A value in one line that no command takes for an option. */
function plain(name, value, expected) {
	return /^-|\p{Cc}/u.test(value) || value.length > 1e3 ? refuse(name, value, expected) : value;
}
function path(env, name, fallback = "") {
	return plain(name, inputValue(env, name, fallback), "one path");
}
function matching(env, name, pattern, expected, fallback = "") {
	const value = inputValue(env, name, fallback);
	return value === "" || pattern.test(value) ? value : refuse(name, value, expected);
}
function listed(env, name, separator) {
	return inputValue(env, name).split(separator).map((each) => each.trim()).filter((each) => each !== "");
}
function clientList(env) {
	const clients = listed(env, "clients", /[\s,]+/);
	const wrong = clients.find((client) => !/^[a-z][a-z0-9-]{0,60}$/.test(client));
	return wrong === void 0 ? clients : refuse("clients", wrong, "ids of clients such as claude-code, codex");
}
/** The token, which no message repeats. */
function tokenOf(env) {
	const token = inputValue(env, "token");
	if (/^[\x21-\x7e]*$/.test(token)) return token;
	throw new ActionError("Input `token` is not a token: it has blanks or characters outside of ASCII.");
}
/**
* The inputs of a run, all of them checked.
*
* @throws ActionError for the first input that is not what it should be.
*/
function readInputs(env) {
	const inputs = {
		mode: choice(env, "mode", ["check", "post-comment"], "check"),
		paths: listed(env, "paths", /\r?\n/).map((each) => plain("paths", each, "one path a line")),
		config: path(env, "config"),
		preset: matching(env, "preset", /^[a-z][a-z-]{0,60}$/, "the name of a preset such as recommended"),
		clients: clientList(env),
		budget: flag(env, "budget", "true"),
		compare: matching(env, "compare", /^(?!-)[\w./@^~-]{1,200}$/, "auto, never or a git ref", "auto"),
		sarif: path(env, "sarif"),
		uploadSarif: flag(env, "upload-sarif", "false"),
		comment: choice(env, "comment", ["auto", "never"], "auto"),
		failOn: choice(env, "fail-on", [
			"",
			"error",
			"warning",
			"info",
			"never"
		], ""),
		workingDirectory: path(env, "working-directory", "."),
		token: tokenOf(env),
		version: matching(env, "version", /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, "one version such as 1.2.3", CLI_VERSION),
		commandPath: path(env, "command-path"),
		artifactPath: path(env, "artifact-path")
	};
	if (inputs.mode === "post-comment" && inputs.artifactPath === "") throw new ActionError("Input `artifact-path` is missing: mode post-comment posts what the check left there.");
	return inputs;
}
// src/untrusted-markdown.ts
const ZERO_WIDTH_SPACE = "​";
const STEPS = [
	{
		pattern: /\r\n?/g,
		by: "\n"
	},
	{
		pattern: /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{E0000}-\u{E0FFF}]/gu,
		by: ""
	},
	{
		pattern: /!?\[([^[\]\n]{0,300})\]\([^()\n]{0,1000}\)/g,
		by: "$1"
	},
	{
		pattern: /\](?=[([:])/g,
		by: `]${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /!(?=\[)/g,
		by: `!${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /&(?!(?:amp|lt|gt|quot|nbsp|#39|#124);)(?=[A-Za-z#])/g,
		by: "&amp;"
	},
	{
		pattern: /<(?!\/?(?:details|summary|br|sub)>)/g,
		by: "&lt;"
	},
	{
		pattern: /:(?=[\\/])/g,
		by: `:${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /(www)(?=\\?\.)/gi,
		by: `$1${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /@/g,
		by: `@${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /#(?=\d)/g,
		by: `#${ZERO_WIDTH_SPACE}`
	},
	{
		pattern: /(gh)-(?=\d)/gi,
		by: `$1${ZERO_WIDTH_SPACE}-`
	},
	{
		pattern: /^((?:[^\S\n]|>)*)\/(?=\w)/gm,
		by: `$1${ZERO_WIDTH_SPACE}/`
	},
	{
		pattern: /(?<!`)(`{3,})(?!`)(?=[^\S\n]*[^\s`][^`\n]*$)/gm,
		by: "$1text "
	},
	{
		pattern: /(?<!~)(~{3,})(?!~)(?=[^\S\n]*\S)/g,
		by: "$1text "
	}
];
/**
* Markdown of strangers, made harmless: no HTML but four bare tags, no link, no image, no mention, no reference, nothing
* invisible. Headings, tables, lists and code stay. Linear in the length of the text.
*/
function harmlessMarkdown(text) {
	return STEPS.reduce((done, { pattern, by }) => done.replace(pattern, by), text);
}
// src/post-comment.ts
const HEAD = "> This comes from a run of the pull request’s own code, which could have changed it: its figures are not verified.\n\n";
/**
* Numbers of the open pull requests whose head is what the run checked. The event has none for forks, and asking for
* the pull requests of a commit finds none of a fork's commit; the list by branch has them.
* https://docs.github.com/en/rest/pulls/pulls#list-pull-requests; quarkusio/pt.quarkus.io#389 and
* retransmission/retransmission#280 on forks (read 2026-11-26).
*/
async function pullRequestsOf(api, repository, run) {
	const { body } = await callApi(api, {
		method: "GET",
		path: `/repos/${repository}/pulls?state=open&head=${encodeURIComponent(`${run.headOwner}:${run.headBranch}`)}&per_page=100`
	});
	return (Array.isArray(body) ? body.filter(isObject) : []).flatMap((pull) => {
		const tip = objectAt(pull, "head");
		return textAt(tip, "sha") === run.headSha && textAt(objectAt(tip, "repo"), "full_name") === run.headRepository && typeof pull.number === "number" ? [pull.number] : [];
	});
}
/** The pull request to post on, which GitHub itself tied to the run; `undefined` where it is not open or moved on. */
async function targetOf(api, situation, comment) {
	const { repository, pullRequest, workflowRun } = situation;
	const headSha = workflowRun?.headSha ?? pullRequest?.headSha;
	if (comment.headSha !== headSha) throw new ActionError("The artifact is about another commit than the run that it belongs to: it is not posted.");
	const numbers = workflowRun === void 0 ? pullRequest === void 0 ? [] : [pullRequest.number] : await pullRequestsOf(api, repository, workflowRun);
	if (numbers.length === 0) return void 0;
	if (numbers.includes(comment.pullRequest)) return comment.pullRequest;
	throw new ActionError(`The artifact names pull request #${comment.pullRequest}, the run belongs to #${numbers.join(", #")}: it is not posted.`);
}
/**
* Posts the comment that a check left as an artifact because its token could not write. The artifact is text of
* strangers: where it is posted is what GitHub says, and what is posted is made harmless.
*
* @throws ActionError where the artifact lies or the event is another.
* @throws ApiError
*/
async function postComment(inputs, env, situation) {
	const { workflowRun, pullRequest, eventName, repository } = situation;
	if (workflowRun === void 0 && (eventName !== "pull_request_target" || pullRequest === void 0)) throw new ActionError(`Mode post-comment runs on workflow_run, and this is ${oneLine(eventName) || "no event"}.`);
	if (workflowRun !== void 0 && workflowRun.event !== "pull_request") {
		annotate("notice", "Nothing to post: the run was not started by a pull request.");
		return;
	}
	if (inputs.token === "") throw new ActionError("Input `token` is empty: without a token nothing can be posted.");
	const comment = readComment(resolve(env.GITHUB_WORKSPACE ?? ".", inputs.artifactPath));
	if (comment === void 0) {
		annotate("notice", "Nothing to post: the check left no comment.");
		return;
	}
	const api = apiOf(env, inputs.token);
	const number = await targetOf(api, situation, comment);
	if (number === void 0) {
		annotate("notice", "Nothing posted: the pull request is closed or has a newer commit, whose run posts its own comment.");
		return;
	}
	const url = await upsertComment(api, {
		repository,
		number
	}, fittingBody(HEAD + harmlessMarkdown(comment.body)));
	setOutput(env, "comment-url", url);
	annotate("notice", `Comment: ${url}`);
}
// src/main.ts
async function run(env) {
	const inputs = readInputs(env);
	const situation = readSituation(env);
	if (inputs.mode === "post-comment") {
		await postComment(inputs, env, situation);
		return true;
	}
	return check(inputs, env, situation, mkdtempSync(join(realpathSync(env.RUNNER_TEMP ?? tmpdir()), "sopwright-")));
}
try {
	process.exitCode = await run(process.env) ? 0 : 1;
} catch (error) {
	annotate("error", `${error instanceof ActionError || error instanceof ApiError ? "" : "The action failed: "}${oneLine(error)}`);
	process.exitCode = 1;
}
export {};

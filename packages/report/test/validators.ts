import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import reportSchema from '@sopwright/schemas/report.schema.json' with { type: 'json' };
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';

// One of its patterns is not valid under the u flag.
const lenient = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(lenient);
// Draft 4 spells its identifiers so; nothing else in the schema differs from draft 7.
const { id: _id, $schema: _draft, ...draft7 } = sarifSchema;

/** Checks a log against the official schema of SARIF 2.1.0. */
export const validSarif: ValidateFunction<Log> = lenient.compile<Log>(draft7);

/** Checks a report against schemas/report.schema.json. */
export const validReport: ValidateFunction = new Ajv({ allErrors: true, strict: true }).compile(reportSchema);

import * as z from 'zod/mini';

/** Control, bidirectional-format, line-separator and zero-width characters, blanks that pass for letters, and lone surrogates. A line feed is allowed. */
const forbidden =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u115f\u1160\u2800\u3164\uffa0]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

const isClean = (value: string) => !forbidden.test(value.replaceAll('\n', ''));
const isOneLine = (value: string) => !value.includes('\n');

type Text = z.ZodMiniString<string>;

/** One schema for each length: there are dozens of fields, and a cold start pays for every schema it builds. */
const lines = new Map<number, Text>();
const proses = new Map<number, Text>();

function once(made: Map<number, Text>, maximum: number, make: () => Text): Text {
  const schema = made.get(maximum) ?? make();
  made.set(maximum, schema);
  return schema;
}

/** One line that a person typed: NFC, trimmed, visible, free of control and direction characters. */
export const line = (maximum = 200): Text =>
  once(lines, maximum, () =>
    z.string().check(
      z.normalize('NFC'),
      z.trim(),
      z.refine(
        (value) => isClean(value) && isOneLine(value),
        'Use letters, numbers and punctuation on one line',
      ),
      z.refine((value) => visible.test(value), 'Enter some text'),
      z.maxLength(maximum, `Use ${maximum} characters or fewer`),
    ),
  );

/** Several lines that a person typed: as `line`, with line feeds. */
export const prose = (maximum = 4000): Text =>
  once(proses, maximum, () =>
    z.string().check(
      z.normalize('NFC'),
      z.trim(),
      z.refine(isClean, 'Use letters, numbers and punctuation'),
      z.refine((value) => visible.test(value), 'Enter some text'),
      z.maxLength(maximum, `Use ${maximum} characters or fewer`),
    ),
  );

/** A day, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = z.iso
  .date()
  .check(z.refine((value) => value >= '1900' && value < '2200', 'Enter a real date'));

/** An instant in UTC, ISO 8601 with `Z`. */
export const instant = z.iso.datetime();

/** Integer pence, never negative, at most ten million pounds. */
export const pence = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** An email address of at most 254 characters, its domain in lower case. */
export const emailAddress = z.string().check(
  z.trim(),
  z.maxLength(254, 'Use 254 characters or fewer'),
  z.email('Enter an email address like name@example.org'),
  z.overwrite((value) => value.replace(/@.*$/, (domain) => domain.toLowerCase())),
);

/** A UK postcode in any case or spacing, kept in capitals with one space. */
export const postcode = z.string().check(
  z.trim(),
  z.regex(/^[A-Za-z0-9 .-]{5,12}$/, 'Enter a full UK postcode'),
  z.overwrite((value) =>
    value
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .replace(/(.{3})$/, ' $1'),
  ),
  z.regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^GIR 0AA$/, 'Enter a full UK postcode'),
);

/** A telephone number as typed: digits, spaces, brackets, dots, hyphens and a leading plus. */
export const telephone = z
  .string()
  .check(z.trim(), z.regex(/^\+?[\d ().-]{6,24}$/, 'Enter a telephone number, like 07700 900 982'));

/** A National Insurance number in any case or spacing, kept in capitals without spaces. */
export const nationalInsuranceNumber = z.string().check(
  z.regex(/^[A-Za-z0-9 .-]{9,20}$/, 'Enter a National Insurance number in the right format'),
  z.overwrite((value) => value.toUpperCase().replaceAll(/[\s.-]/g, '')),
  z.regex(/^[A-Z]{2}\d{6}[A-D]$/, 'Enter a National Insurance number in the right format'),
);

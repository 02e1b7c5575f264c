import * as z from 'zod/mini';
import { Fund } from './fund.ts';
import { Limits } from './limits.ts';
import { MailSettings } from './mail-settings.ts';
import { Role } from './roles.ts';
import { TargetTimes } from './target-times.ts';
import { day, emailAddress, instant, line, pence, prose } from './text.ts';
import { Waits } from './waits.ts';
import { Webhook } from './webhook.ts';

const personId = z.string().check(z.regex(/^[a-z0-9-]{2,40}$/, 'Use lower-case letters, digits and hyphens'));

/** A registration with the Health and Care Professions Council, as typed and as somebody checked it by hand. */
export const Registration = z.strictObject({
  hcpcNumber: z.string().check(z.regex(/^OT\d{1,6}$/, 'An OT registration is OT and up to six digits')),
  checkedAt: z.optional(instant),
  checkedBy: z.optional(line()),
  status: z.enum([
    'registered',
    'registered_with_conditions',
    'not_found',
    'lapsed',
    'suspended',
    'unchecked',
  ]),
});
export type Registration = z.infer<typeof Registration>;

/** Days on which somebody is away, both included, and who stands in for them. */
export const Absence = z
  .strictObject({ from: day, to: day, standIn: z.optional(personId) })
  .check(z.refine(({ from, to }) => from <= to, { error: 'An absence ends before it begins', path: ['to'] }));
export type Absence = z.infer<typeof Absence>;

/** Somebody who can be given a task. */
export const Person = z.strictObject({
  personId,
  name: line(120),
  email: emailAddress,
  roles: z.array(Role).check(z.minLength(1)),
  registration: z.optional(Registration),
  absences: z.optional(z.array(Absence)),
});
export type Person = z.infer<typeof Person>;

/** Contrast of a colour, `#rrggbb`, with white, from 1 to 21 (WCAG 2.2, relative luminance). */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/**
 * Where somebody who disagrees can go, in the order to try: of a grant by nation, and of a charity's fund, which no
 * ombudsman of councils covers. Without `charity` a letter names the organisation's own complaints procedure alone.
 */
export const ReviewRoute = z.strictObject({
  england: prose(),
  wales: prose(),
  northern_ireland: prose(),
  charity: z.optional(prose()),
});

/**
 * One organisation's deployment: who it is, who works there, which funds it knows, how long it waits and the caps it
 * applies. Checked at synth and again when a function starts.
 */
export const GrantsConfig = z
  .strictObject({
    organisation: z.strictObject({
      id: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
      name: line(120),
      senderAddress: emailAddress,
      replyToAddress: emailAddress,
      telephone: line(40),
      /** Where white text stands on it, the contrast has to be 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
      brandColour: z.string().check(
        z.regex(/^#[0-9a-f]{6}$/, 'Write the colour as # and six of 0-9 and a-f'),
        z.refine(
          (colour) => contrastWithWhite(colour) >= 4.5,
          'White text on this colour is too hard to read',
        ),
      ),
      /** Who tested the service's accessibility, when, and what they found. */
      accessibilityReview: z.optional(prose(1000)),
      /** For the privacy notice: the basis in articles 6 and 9 of the UK GDPR, and how long cases are kept. Take advice. */
      privacy: z.strictObject({ legalBasis: prose(1000), retention: prose(1000) }),
      serviceAddress: emailAddress,
    }),
    people: z.array(Person).check(z.minLength(1)),
    signerMayBeAssessor: z.boolean(),
    funds: z.array(Fund),
    capsPence: z.strictObject({ england: pence, wales: pence, northern_ireland: pence }),
    capAndContributionOrder: z.enum(['cap_first', 'contribution_first']),
    landlordsCertificateRequired: z.boolean(),
    estimatesRequired: z.int().check(z.minimum(1), z.maximum(5)),
    targetTimes: TargetTimes,
    reviewRoute: ReviewRoute,
    waits: Waits,
    limits: Limits,
    /** Systems that are told when a status changes. None: the function that tells them is not there. */
    webhooks: z.optional(z.array(Webhook).check(z.maxLength(10))),
    mail: z.optional(MailSettings),
  })
  .check(
    z.refine(
      (config) => new Set(config.people.map((person) => person.personId)).size === config.people.length,
      {
        error: 'Two people have the same personId',
        path: ['people'],
      },
    ),
    z.refine(
      (config) =>
        new Set(config.people.map((person) => person.email.toLowerCase())).size === config.people.length,
      {
        error: 'Two people have the same email address',
        path: ['people'],
      },
    ),
    z.refine(({ webhooks = [] }) => new Set(webhooks.map(({ name }) => name)).size === webhooks.length, {
      error: 'Two webhooks have the same name',
      path: ['webhooks'],
    }),
    z.refine(
      ({ people }) =>
        people.every((person) =>
          (person.absences ?? []).every(
            ({ standIn }) =>
              standIn === undefined ||
              (standIn !== person.personId && people.some((other) => other.personId === standIn)),
          ),
        ),
      { error: 'Somebody who stands in is not another person of the directory', path: ['people'] },
    ),
  );
export type GrantsConfig = z.infer<typeof GrantsConfig>;

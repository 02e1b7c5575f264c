import { languageOf, wantsLargePrint } from '#domain/communication.ts';
import type { Application } from '#schemas/application.ts';
import type { Reading } from '#views/emails/mail.ts';

/** How those who apply read what they are sent: the language of the case, and large print where they asked for it. */
export const readingOf = (application: Application): Reading => ({
  language: languageOf(application),
  largePrint: wantsLargePrint(application),
});

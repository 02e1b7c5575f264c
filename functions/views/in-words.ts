/** A day in words. */
export const inWords = (instantOrDay: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(
    new Date(instantOrDay),
  );

/** A day and the time of day in words, UK time. */
export const momentInWords = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(instant));

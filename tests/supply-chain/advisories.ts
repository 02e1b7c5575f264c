/** As much of `npm audit --json` as we read. `via` names an advisory, or another package through which it comes. */
export type AuditReport = {
  vulnerabilities?: Record<
    string,
    { via: (string | { url: string; name: string; title: string; severity: string })[] }
  >;
};

/** An advisory that somebody has read and decided to live with until a day: audit-allowed.json. */
export type Allowed = { advisory: string; package: string; reason: string; until: string };

/**
 * What of a report is not explained, and what explanation has no report any more or has run out, each as a sentence.
 *
 * @param today the day of the audit, `YYYY-MM-DD`
 */
export function unexplained(
  { vulnerabilities = {} }: AuditReport,
  allowed: Allowed[],
  today: string,
): string[] {
  const found = new Map(
    Object.values(vulnerabilities)
      .flatMap(({ via }) => via)
      .filter((one) => typeof one !== 'string')
      .map((one) => [`${one.url.split('/').at(-1)} in ${one.name}`, one]),
  );
  const sentences: string[] = [];
  for (const { advisory, package: name, until } of allowed) {
    const key = `${advisory} in ${name}`;
    if (!found.delete(key))
      sentences.push(`${key} is explained and no longer reported: take it off the list`);
    else if (until < today) sentences.push(`${key} was explained until ${until}: look at it again`);
  }
  for (const [key, { severity, title, url }] of found)
    sentences.push(`${key}, ${severity}: ${title} (${url})`);
  return sentences;
}

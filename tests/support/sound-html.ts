import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Ours is lower case; the templates of govuk-frontend leave blanks at the ends of lines.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
});

/** What is wrong with a document, a line each; nothing where it is sound. */
export async function htmlFaults(html: string, rules: Record<string, 'off'> = {}): Promise<string[]> {
  const report = await validator.validateString(html, { rules });
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

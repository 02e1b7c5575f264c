import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Taste, not HTML: how a template indents, and how it writes an attribute or an element that has no content.
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // Search engines cut a title off; a screen reader reads it to its end.
      'long-title': 'off',
      // Tick boxes of one question share its name: that is how a form sends a list.
      'form-dup-name': 'off',
      // govuk-frontend: a link that leads on like a button says so to a screen reader.
      'prefer-native-element': 'off',
      // govuk-frontend: Safari takes the list from a list without bullets, unless its role says so.
      'no-redundant-role': 'off',
    },
  }),
);

/** What is not valid in the HTML of a page, a line each. Empty when it is. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const markup: unique symbol = Symbol('markup');

/** Markup that `html` made; a plain string can never pass for it. */
export type Html = { readonly [markup]: string };

type Value = Html | string | number | null | false | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escape = (text: string) =>
  text
    .toWellFormed()
    // A control character has no meaning in a text and none that all parsers agree on.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

function toMarkup(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item: Html) => item[markup]).join('');
  return (value as Html)[markup];
}

const tightened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Indentation is for the reader of the source; no template relies on it. */
function tighten(strings: TemplateStringsArray): readonly string[] {
  const known = tightened.get(strings);
  if (known !== undefined) return known;
  const tight = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
  tightened.set(strings, tight);
  return tight;
}

function tag(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = tighten(strings);
  let made = parts[0] ?? '';
  values.forEach((value, at) => {
    made += toMarkup(value) + (parts[at + 1] ?? '');
  });
  return { [markup]: made };
}

/**
 * The only way to make markup: html`<p class="${name}">${text}</p>`. Strings are escaped for text and for quoted
 * attributes; null and false are nothing; markup and lists of it stand as they are.
 */
export const html = Object.assign(tag, {
  /** The finished text. */
  toString: (made: Html): string => made[markup],
  /** For style sheets of our own: nothing of a user may be in it, except through `cssString`. */
  style: (css: string): Html => ({ [markup]: `<style>${css}</style>` }),
  /** A text as a CSS string in which nothing can end the string, the rule or the style element. */
  cssString: (text: string): string =>
    `"${[...text.toWellFormed().replace(/\s+/gu, ' ')]
      .map((character) =>
        /[\p{L}\p{N}\p{M} ]/u.test(character)
          ? character
          : `\\${(character.codePointAt(0) || 0xfffd).toString(16)} `,
      )
      .join('')}"`,
});

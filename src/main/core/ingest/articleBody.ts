/**
 * How pages mark the body of an article, the surest ways first: schema.org's microdata, the h-entry microformat, and
 * the class names that most newspapers and blog programs use.
 */
export const articleBodies: readonly string[] = [
  '[itemprop~="articleBody"]',
  '.e-content',
  '[class*="article-body" i], [class*="articlebody" i], [class*="article__body" i], [class*="article_body" i]',
  '[class*="story-body" i], [class*="storybody" i], [class*="story__body" i], [class*="post-body" i]',
  '.entry-content, .post-content, .article-content, .article__content, .article-text, .story-content',
];

/** Any of `articleBodies`. */
export const articleBody = articleBodies.join(', ');

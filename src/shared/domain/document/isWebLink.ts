/** Whether an address is one that a layout's link may have: a page of the web or a mail address. */
export const isWebLink = (href: string): boolean => /^(?:https?|mailto):/i.test(href);

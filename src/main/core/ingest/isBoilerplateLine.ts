const longest = 120;

/** What pages say in between and no article does, each a whole line. */
const boilerplate: readonly RegExp[] = [
  /^(?:image|photo|picture|slide)?\s*\d+\s*(?:of|\/|of \/)\s*\d+$/i,
  /^(?:advert|advertisement|ad|sponsored|promoted|anzeige|publicité|publicidad|publicidade|iklan|реклама|広告|广告)[\s:.]*$/i,
  /^(?:article|story|text|content)? ?continues? (?:reading )?(?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement))?\W*$/i,
  /^(?:continue reading(?: below| the main story)?|read (?:more|next|also|on)|see (?:also|more)|more stories|keep reading)\W*$/i,
  /^(?:share|tweet|email|e-mail|print|comments?|post comment|reply|save|copy link|facebook|twitter|whatsapp|pinterest|reddit|linkedin|flipboard|close|caption|menu|search|home|loading)[\s.:…(+)]*$/i,
  /^share (?:this|on|via)\b.{0,40}$/i,
  /^(?:sign (?:in|up)|log ?in|subscribe(?: now| today)?|register|skip to .{1,30})\W*$/i,
  /^(?:this (?:slideshow|video|site|page) requires javascript|please enable javascript.{0,60})\W*$/i,
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified))\b(?:\s*[:|]|\s+on\b|\s+at\b)?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\W+)?(?:\d{1,2}[:/. ]\d|\d{1,4}-\d|\d+ \w+ ago|\d{1,2}(?:st|nd|rd|th)? \w|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d)[^!?]*$/i,
  /^(?:filed under|tags?|topics?|categories|category|labels?)\s*:.*$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|related(?: (?:stories|articles|posts|coverage|topics|content))?|recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|latest news|more from .{1,40})[\s:.…]*$/i,
  /^(?:follow|like) us on (?:twitter|facebook|instagram)\b.{0,60}$/i,
  /^(?:https?:\/\/\S+|\d{1,3}|[^\p{L}\p{N}]+)$/iu,
];

/** Whether a line of a page is furniture ("Image 1 of 5", "Advertisement", "Share this") and no part of an article. */
export const isBoilerplateLine = (line: string): boolean =>
  line.length <= longest && boilerplate.some((pattern) => pattern.test(line));

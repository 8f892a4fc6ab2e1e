import type { Token } from './readTokens.ts';
import { signalWords } from './signalWords.ts';

const words = {
  I: "i i've i'm i'd i'll",
  me: 'me my mine myself',
  we: "we we've we're we'd we'll",
  us: 'us our ours ourselves',
  you: "you you're you've you'd you'll",
  your: 'your yours yourself',
  he: "he she he's she's he'd she'd he'll she'll",
  him: 'him her his hers himself herself',
  they: "they they've they're they'd they'll",
  them: 'them their theirs themselves',
  it: "it it's its that's there's there this that these those",
  modal:
    "will would should must ought could can may might shall won't wouldn't can't couldn't shouldn't cannot",
  have: "have has haven't hasn't having",
  had: "had hadn't",
  was: "was were wasn't weren't",
  is: "is are am be isn't aren't being",
  do: "do does don't doesn't doing",
  did: "did didn't",
  opinion:
    'think believe feel hope know want wish guess suppose agree understand like love need say mean tell ask',
  negation: 'not never no none nothing nobody',
  article: 'the a an some any each every all',
  preposition: 'of in on at by for from with to into about under over between through during against',
  conjunction: 'and or but so because if when while although',
  asking: 'what who why how where which',
  comparing: 'more less fewer most least than higher lower',
  number:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred thousand million billion trillion percent half third quarter dozen twice double',
  // Forms that do not end in -ed; participles among them.
  past:
    'said went came took made gave got saw knew thought told became left felt put brought began kept held wrote stood heard let meant ' +
    'set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose ' +
    'sold fought won taught caught threw hid hit hurt shot shut slept spread stole stuck struck swore swept swam tore woke withdrew ' +
    'wound overcame undertook forgot forgave froze flew fed fled dealt dug bet bent bound bled blew bred burnt cast clung cost crept ' +
    'dreamt drank ate forbade ground hung knelt laid leapt lent lit proved quit rang rode sank sang sought shook shone shrank slid ' +
    'sprang sprung stung strove been done gone taken given seen known begun written spoken grown fallen drawn broken risen driven ' +
    'chosen thrown hidden stolen torn withdrawn forgotten frozen flown proven shaken shrunk',
} as const;

/** Words that end in -ed and tell of no past. */
const notPast = new Set(
  'need indeed united speed feed seed breed hundred sacred naked wicked exceed proceed succeed bleed unprecedented embed'.split(
    ' ',
  ),
);

/** What a word does in a sentence, as far as word lists and endings tell: who, which verb, what binds them. */
export type WordClass = keyof typeof words | 'name' | 'doing' | 'manner' | 'question' | 'public' | 'other';

const classes = new Map<string, WordClass>();
for (const [name, list] of Object.entries(words) as [keyof typeof words, string][])
  for (const word of list.split(' ')) if (!classes.has(word)) classes.set(word, name);
const publicWords = new Set(signalWords.public?.split(' '));

function classOfPlain(word: string): WordClass {
  const known = classes.get(word);
  if (known !== undefined) return known;
  if (word.startsWith('#') || word === '$' || word === '%') return 'number';
  if (word.length > 4 && word.endsWith('ed') && !notPast.has(word)) return 'past';
  if (word.length > 5 && word.endsWith('ing')) return 'doing';
  if (word.length > 4 && word.endsWith('ly')) return 'manner';
  if (word === '?') return 'question';
  return publicWords.has(word) ? 'public' : 'other';
}

/** Words met before: a text says the same words again and again. */
const met = new Map<string, WordClass>();
const metAtMost = 20_000;

/** The class of the word at a place of its sentence; a capital inside the sentence makes a name of what no list knows. */
export function wordClass({ word, isCapital }: Token, at: number): WordClass {
  if (isCapital && at > 0 && !classes.has(word)) return 'name';
  const before = met.get(word);
  if (before !== undefined) return before;
  const found = classOfPlain(word);
  if (met.size >= metAtMost) met.clear();
  met.set(word, found);
  return found;
}

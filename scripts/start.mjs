import { ensureInstalled } from './install.mjs';

ensureInstalled();
console.log(`Hypecheck is installed. Its window is still to come; until then it works from the terminal:

  bin/hypecheck init sora.hypecheck --title "Sora"            make a casebook
  bin/hypecheck import sora.hypecheck story.md --role story   import the story (and then the evidence)
  bin/hypecheck claims sora.hypecheck                         list the claims
  bin/hypecheck brief sora.hypecheck --format html --out brief.html
  bin/hypecheck verify sora.hypecheck                         check log, evidence and database

bin/hypecheck --help lists all commands, bin/hypecheck methods every method that \`call\` takes.`);

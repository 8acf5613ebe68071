import { shownWords } from './shown-words.ts';

const often =
  '(?:common|general|usual|typical|wide|universal|frequent|customari|traditional|routine)ly|often|always';
const known =
  '(?:known|accepted|believed|agreed|recogni[sz]ed|understood|appreciated|acknowledged)';
const established = '(?:established|documented|accepted|known)';
const everybody = '(?:every(?:one|body)|all of us|any(?:one|body))';
const many = '(?:many|most|several|various|numerous)';
const writers =
  '(?:authors|workers|researchers|groups|scientists|experts|people|textbooks|handbooks|books|papers|reports|studies|sources|tables)';
const say =
  '(?:gives?|says?|states?|reports?|quotes?|agrees?|accepts?|puts?|holds?|believes?|assumes?|shows?|tells?|teach(?:es)?|lists?|has it|knows?)';

const hedge = (pattern: string): RegExp => new RegExp(String.raw`\b(?:${pattern})\b`, 'i');

/** Words that give somebody's memory, or nobody, as the source of a statement. */
const hedges: readonly RegExp[] = [
  // Somebody's memory.
  hedge(String.raw`recalled|(?:I|we|one|the authors?)\s+(?:[\w]+\s+){0,3}recalls?|as\s+recall`),
  hedge(String.raw`recollect\w*|off the top of\s+(?:\w+\s+)?head|(?:if|as)\s+memory\s+\w+`),
  hedge(
    String.raw`(?:from|by|to|out of)\s+(?:(?:our|my|the authors?['’]s?|one['’]s|plain|mere)\s+)?memory|source:\s+memory|by heart`,
  ),
  hedge(
    String.raw`(?:I|we|one)\s+(?:\w+\s+){0,2}remembers?|remembered\s+(?:value|number|figure|from)`,
  ),
  hedge(String.raw`I\s+(?:believe|think|guess)|(?:our|my|personal)\s+(?:knowledge|belief)`),
  // Everybody, and so nobody.
  hedge(String.raw`(?:${often})[ -]+${known}(?!\s+(?:as|by)\s+an?\b)`),
  hedge(String.raw`(?:${often})[ -]+(?:quoted|cited)|(?:quoted|cited)\s+(?:${often})`),
  hedge(
    String.raw`(?:is|are|it['’]s|was|been)\s+(?:quite\s+|of course\s+|now\s+)?well[- ](?:${known}|${established})`,
  ),
  hedge(
    String.raw`as\s+is\s+(?:well[- ])?known|well[- ]known\s+(?:fact|value|number)|it\s+is\s+known\s+that`,
  ),
  hedge(
    String.raw`common\s+knowledge|(?:standard|textbook)\s+(?:knowledge|value|number)|conventional\s+wisdom|folklore|no\s+secret|(?:known|established|accepted)\s+fact|long\s+been\s+known`,
  ),
  hedge(
    String.raw`${everybody}\s+(?:[\w ]{0,20}\s)?(?:knows?|agrees?|accepts?)|known\s+to\s+${everybody}`,
  ),
  hedge(
    String.raw`the\s+literature\s+${say}|literature\s+values?\s+(?:is|are|lie|lies|of|around|about|near)`,
  ),
  hedge(
    String.raw`(?:reported|found|quoted|given)\s+in\s+the\s+literature|in\s+the\s+literature\s+(?:are|is)`,
  ),
  hedge(
    String.raw`${many}\s+(?:\w+\s+)?${writers}\s+(?:\w+ly\s+)?${say}|(?:handbooks?|textbooks?|some\s+(?:reports|papers|studies|sources))\s+${say}`,
  ),
  hedge(String.raw`experience\s+${say}|from\s+experience|it\s+is\s+(?:often\s+)?said\s+that`),
  hedge(String.raw`reportedly|allegedly|one\s+(?:\w+\s+)?(?:reads|hears|learns)|as\s+one\s+learns`),
  hedge(String.raw`(?:ballpark|back-of-the-envelope|usual|customary)\s+(?:figure|value|number)`),
  // No source at all.
  hedge(
    String.raw`(?:source|reference|citation)\s+(?:is\s+|was\s+)?(?:unknown|lost|forgotten|missing|needed|to follow)|rule\s+of\s+thumb\s+says|unsourced`,
  ),
  hedge(
    String.raw`no\s+(?:source|reference)\s+(?:was|is|could be|can be|has been)\s+(?:\w+\s+)?(?:found|given|known)`,
  ),
];

/** The first words of a text, as its reader sees it, that stand in the place of a source. */
export function hedgeIn(text: string): string | undefined {
  const words = shownWords(text);
  return hedges.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined);
}

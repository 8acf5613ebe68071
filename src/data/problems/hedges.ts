import { shownWords } from './shown-words.ts';

const often =
  '(?:common|general|usual|typical|wide|universal|frequent|customari|traditional|routine)ly|often|always';
const known =
  '(?:known|accepted|believed|agreed|recogni[sz]ed|understood|appreciated|acknowledged|thought)';
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
    String.raw`(?:from|by|to|out of)\s+(?:(?:our|my|the authors?['’]s?|one['’]s|plain|mere)\s+)?memory|source:\s+(?:memory|experience)|by heart|recalling`,
  ),
  hedge(
    String.raw`(?:I|we|one)\s+(?:\w+\s+){0,2}remembers?|remembered\s+(?:value|number|figure|from)`,
  ),
  hedge(
    String.raw`I\s+(?:believe|think|guess)|(?:our|my|personal|authors?['’]?s?)\s+(?:knowledge|belief|impression)`,
  ),
  // Everybody, and so nobody.
  hedge(String.raw`(?:${often})[ -]+${known}(?!\s+(?:as|by)\s+an?\b)`),
  hedge(String.raw`(?:${often})[ -]+(?:quoted|cited)|(?:quoted|cited|reported)\s+(?:${often})`),
  hedge(
    String.raw`(?:is|are|it['’]s|was|been)\s+(?:quite\s+|of course\s+|now\s+)?well[- ](?:${known}|${established})`,
  ),
  hedge(
    String.raw`as\s+(?:is\s+)?(?:well[- ])?known|well[- ]known\s+(?:fact|value|number)|it\s+is\s+known\s+that`,
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
  hedge(
    String.raw`experience\s+${say}|from\s+(?:\w+\s+)?experience|it\s+is\s+(?:often\s+)?said\s+that`,
  ),
  hedge(String.raw`reportedly|allegedly|one\s+(?:\w+\s+)?(?:reads|hears|learns)|as\s+one\s+learns`),
  hedge(String.raw`(?:ballpark|back-of-the-envelope|usual|customary)\s+(?:figure|value|number)`),
  hedge(
    String.raw`(?:accepted|canonical|customary|established|generally\s+\w+)\s+(?:value|number|figure)|by\s+(?:common|general)\s+(?:consent|agreement|consensus)|the\s+consensus\s+(?:is|value)|common\s+wisdom|an\s+open\s+secret|taken\s+for\s+granted`,
  ),
  hedge(
    String.raw`we\s+all\s+know|(?:one|you)\s+(?:${often})\s+(?:finds?|sees?)|(?:people|colleagues|those)\s+in\s+the\s+field|(?:from|by)\s+a\s+colleague|common\s+in\s+the\s+literature`,
  ),
  hedge(
    String.raw`it\s+is\s+(?:\w+ly\s+|often\s+|now\s+)?(?:believed|thought|accepted|held|known|understood|recogni[sz]ed|agreed)\s+that|known\s+for\s+(?:\w+\s+)?(?:decades|years|long)`,
  ),
  hedge(String.raw`(?:${often})\s+(?:assumed|held|stated|claimed|taken)\s+(?:to\s+be|that|as)`),
  hedge(
    String.raw`hearsay|lore|truism|safe\s+to\s+say|rumou?r(?:ed)?|anecdotal(?:ly)?|somewhere\s+(?:it\s+was\s+|we\s+|I\s+)?(?:reported|read|stated|saw)|the\s+value\s+was\s+remembered`,
  ),
  hedge(
    String.raw`(?:practitioners|specialists|experts|old\s+hands|texts\s+on\s+the\s+subject)\s+${say}|in\s+(?:most|many)\s+(?:papers|texts|reports|books)|(?:known|taken)\s+from\s+the\s+literature`,
  ),
  hedge(
    String.raw`goes\s+without\s+saying|the\s+saying\s+goes|(?:un|beyond\s+)disputed?|without\s+question|obviously\s+known|common\s+practice\s+to\s+(?:quote|cite|take)|(?:every(?:body|one)|most\s+people)\s+(?:uses?|takes?)`,
  ),
  // No source at all.
  hedge(
    String.raw`(?:source|reference|citation)\s+(?:is\s+|was\s+)?(?:unknown|lost|forgotten|missing|needed|to follow|to\s+be\s+\w+)|rule\s+of\s+thumb\s+says|un(?:sourced|referenced|cited)`,
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

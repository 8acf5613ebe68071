/** What a heading can name. Units decide first; a name must not speak against them. */
export type Concept =
  | 'temperature'
  | 'conductivity'
  | 'resistivity'
  | 'resistance'
  | 'areaSpecificResistance'
  | 'thickness'
  | 'charge'
  | 'current'
  | 'currentDensity'
  | 'voltage'
  | 'cycle'
  | 'time'
  | 'energy'
  | 'frequency'
  | 'realImpedance'
  | 'imaginaryImpedance'
  | 'phase'
  | 'series'
  | 'other';

interface Entry {
  concept: Concept;
  /** Parts of words, in the languages that headings are met in. */
  parts?: RegExp;
  /** Whole names, in which capitals count. */
  symbols?: RegExp;
}

/** The first that fits is meant: what is special stands before what is general. */
const entries: Entry[] = [
  {
    concept: 'imaginaryImpedance',
    parts: /\bim(?:ag)?[ _]?\(? ?z|z[ _]?(?:im|i\b)|imag/,
    symbols: /^-?\s?Z?s?(?:''|"|″|′′|’’)/,
  },
  {
    concept: 'realImpedance',
    parts: /\bre(?:al)?[ _]?\(? ?z|z[ _]?(?:re|r\b)|^real\b(?! ?t(?:emp|\b))/,
    symbols: /^Z?s?['′’](?!['′’])/,
  },
  { concept: 'imaginaryImpedance', symbols: /^-?Zs?(?:''|"|″|′′|’’)/ },
  { concept: 'other', symbols: /^(?:σ|κ|sigma|sig)\s?(?:''|"|″|′′|’’)/i },
  { concept: 'realImpedance', symbols: /^Zs?['′’](?!['′’])/ },
  {
    concept: 'areaSpecificResistance',
    parts:
      /area[ -]?specific|\basr|flächenspezifisch|flächenwiderstand|flächenbezogen|surfacique|areal resist|面积比电阻|面積比抵抗|específica de área/,
  },
  {
    concept: 'phase',
    parts: /(?<![a-zé])phase(?!s? ?trans)|phasenwinkel|\|z\||^zmod|^zphz|^theta/,
  },
  {
    concept: 'frequency',
    parts: /freq|fréq|frecuencia|频率|頻率|周波数/,
    symbols: /^[fω]$/,
  },
  {
    concept: 'currentDensity',
    parts: /current densit|stromdichte|densité de courant|densidad de corriente|电流密度|電流密度/,
    symbols: /^(?:[jJ](?:_\w{1,6})?|i)$/,
  },
  {
    concept: 'cycle',
    parts:
      /^(?:(?:number|n[uú]m[eé]ro|nombre|anzahl|no|nr|n[°º]) ?(?:of|de|di|der|d')? ?)?(?:cycles?|cyc|zykl\w*|cicl[io]s?|cycl[eo]s?|循环|循環|圈|サイクル)(?:[ _]?(?:#|n\w{0,5}\.?|n[°º]|id|index|count|zahl|数|數|序号|次数|号))?$/,
  },
  {
    concept: 'voltage',
    parts:
      /^(?!.*(?:fit|calc|resid|theor|limit))(?:.*(?<!\p{L}))?(?:(?:cell |half.?cell )?voltage|potential|\p{L}*spannung|tension|potencial|tensión|napięcie|ocv|ocp)(?!\p{L})|电压|電圧/u,
    symbols: /^(?:[EUV]|Ewe(?:-Ece)?|Ece|Vf|[EUV]_(?![aA](?:ct)?$)\w{1,6}|Ecell)$/,
  },
  {
    concept: 'current',
    parts:
      /^(?!.*(?:densit|dichte|temp|per area))(?:.*(?<![\p{L}]))?(?:currents?|strom(?:stärke)?|courant|corriente|corrente|prąd|proud|stroom|ström|电流|電流)(?![\p{L}])/u,
    symbols: /^(?:I|Im|I_\w{1,6}|I\d)$/,
  },
  {
    concept: 'other',
    parts:
      /(?<![a-z])(?:fit(?:ted)?|calc\w*|model\w*|residual\w*|theor\w*|simulat\w*)(?![a-z])|normali[sz]ed|\bnorm\b|ratio|relative humidity|efficien|wirkungsgrad|\brh\b|coefficient|voltage|spannung|tension\b|potential|current\b|strom\b|courant|corriente|corrente|capacitance|pressure|druck\b|pression|cycle|zyklus|humidity|concentration|density|dichte|porosity|mass\b|weight|(?<!\w)id(?!\w)|\bindex\b|unnamed: ?\d+|(?<![a-z])thermal|seebeck|permittivity|diffus|prefactor|\bchi|diameter|area\b|fläche/,
    symbols:
      /^(?:#|No\.?|no\.?|Nr\.?|nr\.?|idx|n|N|V|E|U|I|j|J|C|P|p|Ns|row|Row|Pt|point|Point|Zeile)$/,
  },
  {
    concept: 'resistivity',
    parts: /resistiv|résistiv|spezifischer widerstand|电阻率|電阻率|抵抗率/,
    symbols: /^(?:ρ|rho)(?:[_ ]?\w{0,8})?$/,
  },
  {
    concept: 'conductivity',
    parts:
      /conductiv|leitf[äa]e?hig|przewodn|vodivost|geleidba|geleiding|ledningsf|iletken|проводим|전도도|전도율|conduttiv|condutiv|conductibil|电导率|電導率|伝導率|导电率|導電率|\bcond\b|\bcond_|^cond\d?$|\bsigmas?(?![a-z])|^sig\b/,
    symbols: /^(?:σ|κ|kappa|sigma)/,
  },
  {
    concept: 'resistance',
    parts: /resistance|resistenc|resistenz|widerstand|résistance|电阻|電阻|抵抗/,
    symbols:
      /^R(?:\d|[_ ][a-zA-Z]{1,6}\d?|[_ ]\d|(?:[a-zA-Z]|ct|CT|int|gb|GB|tot|total|bulk|SEI|sei|film|cell|ion|el|if|sum|ext|meas|dc|ac|HF|LF)\d?)?$/,
  },
  {
    concept: 'energy',
    parts:
      /activation energ|aktivierungsenerg|énergie d.activation|energ[íi]a d|活化能|活性化エネルギー/,
    symbols: /^(?:E[_ ]?[aA](?:ct)?)$/,
  },
  {
    concept: 'thickness',
    parts: /thickness|dicke|épaisseur|epaisseur|espesor|spessore|厚/,
    symbols: /^(?:[dxLlδ](?:_\w{1,6})?|[dx]SEI)$/,
  },
  {
    concept: 'charge',
    parts: /charge|capacity|ladung|kapazität|capacité|capacidad|capacità|电荷|電荷|容量/,
    symbols: /^[qQ](?:_\w{1,6})?$/,
  },
  {
    concept: 'temperature',
    parts:
      /temperat|températ|teplot|sıcaklık|температур|온도|温度|溫度|\btemp\b|^temp[_.]|^temp\d?$|\bonset/,
    symbols:
      /^(?:T|Temp|TEMP|θ|ϑ)(?:[_ ]?(?:\d|cell|sample|meas|set|chamber|oven|furnace|avg|mean|ist|soll|act|actual|real|true|nominal|target|stage|bath|block|surface)|[_ ][a-zA-Z]|(?<=T)[a-zA-Z])?$|^(?:nominal|real|actual|true|set|target|measured|meas\.?|sample|cell|mean|avg\.?|average) T$/,
  },
  {
    concept: 'time',
    parts:
      /\btime|zeit|\btemps\b|tiempo|tempo\b|durée|duration|(?<!\p{L})czas(?!\p{L})|(?<!\p{L})čas(?!\p{L})|(?<!\p{L})tijd|время|시간|dauer|durata|elapsed|时间|時間|\bdate\b|datum|timestamp|\bage\b|日期/u,
    symbols: /^(?:t|t_\w{1,5})$/,
  },
  {
    concept: 'series',
    parts:
      /sample|series|serie|pellet|specimen|contribution|\bprobe|échantillon|muestra|campione|样品|試料|\bname\b|\blabel\b|\bprocess\b|\barc\b|material|batch|\bcell\b|^layers?$|^schicht$|^couche$|^capa$|^strato$|^interfaces?$|^层$|^層$/,
  },
];

/** What a name means, if these pages know the word. */
export function conceptOf(name: string): Concept | undefined {
  const given = name.trim();
  if (given === '') return undefined;
  const lower = given.toLowerCase().replaceAll(/[_.]+/g, ' ').trim();
  const plain = given.replaceAll(/[*|]/g, '').trim();
  const found = entries.find(
    ({ parts, symbols }) =>
      parts?.test(lower) || parts?.test(given.toLowerCase()) || symbols?.test(plain),
  );
  return found?.concept;
}

/** Words behind which a quantity of the same kind is not the one that is asked for. */
const foreign: Partial<Record<Concept, RegExp>> = {
  temperature:
    /^T_?[gmcx0]$|onset|glass|transition|sinter|anneal|melt|calcin|decompos|dew|room|reference|\bref\b|crystalli/i,
  conductivity:
    /electronic|elektronisch|électronique|electrónica|elettronica|(?<![a-z])thermal|\bpartial|^(?:(?:σ|κ|sigma|kappa)[ _]?|cond\w*[ _])(?:e|el|eon|elec\w*)(?:[ _]?-)?$/i,
  time: /mill|sinter|anneal|dwell|hold/i,
};

export function isForeign(name: string, concept: Concept): boolean {
  return foreign[concept]?.test(name) ?? false;
}

const kinds: Partial<Record<Concept, string>> = {
  temperature: 'a temperature',
  conductivity: 'a conductivity',
  resistivity: 'a resistivity',
  resistance: 'a resistance',
  areaSpecificResistance: 'an area-specific resistance',
  thickness: 'a length',
  charge: 'a charge per area',
  current: 'a current',
  currentDensity: 'a current density',
  voltage: 'a voltage',
  time: 'a time',
  energy: 'an energy per particle or per mole',
};

/** What a concept measures, as units.ts calls it. */
export function kindOfConcept(concept: Concept | undefined): string | undefined {
  return concept && kinds[concept];
}

/** The concept that measures what a unit does. */
export function conceptOfKind(kind: string): Concept | undefined {
  return (Object.keys(kinds) as Concept[]).find((concept) => kinds[concept] === kind);
}

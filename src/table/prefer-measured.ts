import type { Candidate } from './candidates.ts';
import { titleOf } from './choose-candidates.ts';
import { kindOf } from './readings.ts';
import type { TextTable } from './text-table.ts';

/** What an instrument was told is not what a sensor read, whatever that column is called. */
const demanded =
  /(?<!\p{L})(?:set(?!up|tl)|soll|sp(?!\p{L})|nom(?:inal)?(?!\p{L})|target|demand|command|program|prog|consigne|програм|задан)|设定|設定|目标|目標/iu;
const surroundings =
  /oven|furnace|chamber|bath|block|stage|heater|ofen|kammer|(?<!\p{L})four(?!\p{L})|horno|forno|炉/iu;
const specimen =
  /sample|specimen|pellet|cell|probe|actual|(?<!\p{L})(?:act|ist|tc)(?!\p{L})|real|true|meas|gemess|mesur|thermocouple|échantillon|muestra|campione|样品|試料/iu;

export const isDemanded = (text: string) => demanded.test(text);

interface Preferred {
  kept: Candidate[];
  /** Those that were set aside for them. */
  aside: Candidate[];
}

function apart(candidates: readonly Candidate[], isAside: (each: Candidate) => boolean): Preferred {
  const aside = candidates.filter(isAside);
  const kept = candidates.filter((each) => !aside.includes(each));
  return kept.length > 0 ? { kept, aside } : { kept: [...candidates], aside: [] };
}

/** Of temperatures and voltages the measured ones, of several temperatures that of the sample. */
export function measuredOf(candidates: readonly Candidate[], table: TextTable): Preferred {
  const [first] = candidates;
  const kind = first && kindOf(first.reading.quantity);
  if (kind !== 'a temperature' && kind !== 'a voltage') return { kept: [...candidates], aside: [] };
  const textOf = ({ at }: Candidate) => table.columns[at]?.text ?? '';
  const measured = apart(candidates, (each) => isDemanded(textOf(each)) || each.isForeign);
  const isOfSample = (each: Candidate) => specimen.test(textOf(each));
  if (!measured.kept.some(isOfSample)) return measured;
  const own = apart(measured.kept, (each) => surroundings.test(textOf(each)) && !isOfSample(each));
  return { kept: own.kept, aside: [...measured.aside, ...own.aside] };
}

/** What is said of columns that were set aside. */
export function asideCautions({ kept, aside }: Preferred, table: TextTable): string[] {
  const [best] = kept;
  const title = ({ at }: Candidate) => titleOf(table.columns[at], at);
  return aside
    .filter((each) => best && !each.isForeign && each.at !== best.at)
    .map(
      (each) =>
        `${title(each)} was left out: it tells what the apparatus was at, ${title(best as Candidate)} what was measured.`,
    );
}

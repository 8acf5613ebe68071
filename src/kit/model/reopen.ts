import { quantities } from '#units/quantities';
import type { AnyCalculator, Input } from './definition.ts';
import { LinkFault, queryOfAddress } from './packed-link.ts';
import { readSavedCalculation } from './saved-calculation.ts';
import { readSavedFile, type SavedFile } from './saved-file.ts';
import type { CalculatorState } from './state.ts';

/** What opening a text as a saved calculation came to. */
export type Reopening =
  | { ok: true; state: CalculatorState; says: string; cautions: string[] }
  | { ok: false; problem: string };

/** Whether a file was saved by a calculator, whatever it was called then. */
function isOf({ id, title }: AnyCalculator, file: SavedFile): boolean {
  return file.title === title || file.permalink.includes(`/${id}/`);
}

/** The query of a permalink; undefined where the file holds none, or one that was cut on its way. */
async function queryOf(permalink: string): Promise<string | undefined> {
  if (!URL.canParse(permalink)) return undefined;
  try {
    return (await queryOfAddress(permalink)) || undefined;
  } catch (error) {
    if (error instanceof LinkFault) return undefined;
    throw error;
  }
}

function labelOf(key: string, input: Input | undefined): string {
  if (!input) return key;
  return input.label ?? (input.kind === 'quantity' ? quantities[input.quantity].name : key);
}

/** Opens a text that “Save CSV” wrote; undefined for every other text. */
export async function reopen(
  calculator: AnyCalculator,
  text: string,
): Promise<Reopening | undefined> {
  const file = readSavedFile(text);
  if (!file) return undefined;
  if (!isOf(calculator, file)) {
    const problem = `This was saved by another calculator, “${file.title.slice(0, 100)}”: open it there.`;
    return { ok: false, problem };
  }
  const found = readSavedCalculation(calculator, file, await queryOf(file.permalink));
  const names = (keys: string[]) =>
    keys.map((key) => labelOf(key, calculator.inputs[key])).join(', ');
  const cautions = [
    found.changed.length > 0
      ? `The file and the link in it differ: ${names(found.changed)}. What stands in the columns was taken.`
      : '',
    found.unread.length > 0
      ? `The file holds no number that could be read for: ${names(found.unread)}. Check what stands there now.`
      : '',
    found.newer
      ? 'The file was saved by a later version of this calculator; check each field.'
      : '',
  ];
  return {
    ok: true,
    state: found.state,
    says: 'The saved calculation was opened: its fields, choices, units and tables.',
    cautions: cautions.filter(Boolean),
  };
}

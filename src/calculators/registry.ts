import type { AnyCalculator } from '#kit/model/definition.ts';
import type { AnyTable } from '#kit/fields/TableUnderChoices.tsx';
import type { AnyAccount } from '#kit/result/Account.tsx';
import type { AnyEquation } from '#kit/result/Equation.tsx';
import type { AnyPicture } from '#kit/result/Explanation.tsx';
import type { Work } from '#kit/model/citation.ts';
import { loadDeclaration } from './declarations.ts';

/** A calculator; on the server with the parts that a browser fetches when they are seen. */
export interface Instrument {
  calculator: AnyCalculator;
  Picture?: AnyPicture;
  Account?: AnyAccount;
  Equation?: AnyEquation;
  Table?: AnyTable;
  /** The works behind the model; a browser reads them in what the server drew. */
  works?: readonly Work[];
}

const pictures = import.meta.glob<{ default: AnyPicture }>('./*/Picture.tsx');

/** Instruments already in memory: all of them on the server, those in use in a browser. */
export const loaded = new Map<string, Instrument>();

const loading = new Map<string, Promise<Instrument>>();

async function load(id: string): Promise<Instrument> {
  try {
    const calculator = await loadDeclaration(id);
    const hasTable = Object.values(calculator.inputs).some(({ kind }) => kind === 'table');
    const Table = hasTable
      ? (await import('#kit/fields/TableUnderChoices.tsx')).default
      : undefined;
    const instrument = { calculator, Table };
    loaded.set(id, instrument);
    return instrument;
  } catch (error) {
    // Who asks again may have a connection by then.
    loading.delete(id);
    throw error;
  }
}

/** Loads one calculator, and nothing of the others; the same promise for all who ask. */
export function loadInstrument(id: string): Promise<Instrument> {
  const known = loading.get(id) ?? load(id);
  loading.set(id, known);
  return known;
}

/** The works behind a model where the page names them, so that it need not carry them twice. */
export function worksIn(id: string): Work[] {
  const list = document.querySelector(`[data-calculator="${id}"] .keep-cite ul`);
  return [...(list?.querySelectorAll('a') ?? [])].map(({ hash, textContent: text, href: url }) => ({
    key: hash.slice(1),
    text,
    url,
  }));
}

/** Loads the picture of a calculator, which the page shows as the server drew it until somebody looks. */
export async function loadPicture(id: string): Promise<AnyPicture | undefined> {
  const picture = await pictures[`./${id}/Picture.tsx`]?.();
  return picture?.default;
}

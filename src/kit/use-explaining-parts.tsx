import { useMemo, type ComponentType } from 'react';
import type { AnyCalculator } from './model/definition.ts';
import { Cautions } from './result/Cautions.tsx';

/** Fetches a declaration with what explains its results, where the page began with less. */
export type LoadWhole = () => Promise<AnyCalculator | undefined>;

interface OfCalculator {
  calculator: AnyCalculator;
}

/** The parts that need the whole of a declaration, and fetch it with their own code. */
export function useExplainingParts(calculator: AnyCalculator, loadWhole: LoadWhole | undefined) {
  return useMemo(() => {
    const withWhole = async <Properties extends OfCalculator>(
      code: ComponentType<Properties> | Promise<ComponentType<Properties>>,
    ): Promise<ComponentType<Properties>> => {
      const [Part, whole] = await Promise.all([code, loadWhole?.()]);
      return (properties) => <Part {...properties} calculator={whole ?? calculator} />;
    };
    const account = async () => (await import('./result/Account.tsx')).default;
    const equation = async () => (await import('./result/Equation.tsx')).default;
    return {
      loadEquation: () => withWhole(equation()),
      loadCautions: () => withWhole(Cautions),
      loadAccount: () => withWhole(account()),
    };
  }, [calculator, loadWhole]);
}

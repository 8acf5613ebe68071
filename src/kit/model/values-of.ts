import type { TableColumn } from '#table/column';
import type { QuantityId } from '#units/quantities';
import type { ChoiceInput, Inputs, QuantityInput, TableInput } from './definition.ts';

type MaybeAbsent<F> = F extends { optional: true } | { when: object } | { optionsFrom: object }
  ? undefined
  : never;
/** A number behind a `±` that weighs its row stands beside the value. */
type WeightsOf<C extends readonly TableColumn[]> = {
  [
    K in C[number] as K extends { uncertainty: 'weighs' } ? `${K['id']}Uncertainty` : never
  ]?: number;
};
type RowOf<C extends readonly TableColumn[]> = WeightsOf<C> & {
  [K in C[number] as K extends { optional: true } ? K['id'] : never]?: CellOf<K>;
} & { [K in C[number] as K extends { optional: true } ? never : K['id']]: CellOf<K> };
type CellOf<K extends TableColumn> = K extends { quantity: QuantityId }
  ? number
  : K extends { words: readonly (infer Word extends string)[] }
    ? Word
    : string;

/** What `compute` receives: SI numbers, chosen words, rows of SI numbers. */
export type ValuesOf<I extends Inputs> = {
  -readonly [K in keyof I]:
    | (I[K] extends QuantityInput
        ? number
        : I[K] extends ChoiceInput
          ? I[K]['options'][number]['id']
          : I[K] extends TableInput
            ? RowOf<I[K]['columns']>[]
            : never)
    | MaybeAbsent<I[K]>;
};

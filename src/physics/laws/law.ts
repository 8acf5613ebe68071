/**
 * A law y(x) with its derivatives by its parameters, in SI.
 *
 * Outside of its domain a law is NaN, the sign by which a fit turns a step down. The relations beside
 * this folder call it and refuse such input with a DomainError.
 */
export interface Law<Parameters extends readonly number[] = readonly number[]> {
  value(parameters: Parameters, at: number): number;
  /** One derivative for each parameter, in their order. */
  gradient(parameters: Parameters, at: number): { -readonly [Index in keyof Parameters]: number };
}

/** The same law with its last parameters held at given values, such as a time constant from the reader. */
export function withFixed(law: Law, ...last: readonly number[]): Law {
  // One array for all calls: a fit of a long table makes a hundred thousand of them.
  const all: number[] = [];
  const filled = (parameters: readonly number[]): readonly number[] => {
    const count = parameters.length;
    for (let k = 0; k < count; k += 1) all[k] = parameters[k]!;
    for (let k = 0; k < last.length; k += 1) all[count + k] = last[k]!;
    return all;
  };
  return {
    value: (parameters, at) => law.value(filled(parameters), at),
    gradient: (parameters, at) => {
      const slopes = law.gradient(filled(parameters), at);
      slopes.length = parameters.length;
      return slopes;
    },
  };
}

import { DomainError } from '#units/domain-error';

/**
 * Runs a relation whose parameters are named otherwise than the fields of a calculator, and lets its
 * refusals point at the fields: `blame<keyof typeof inputs>({ diameter: 'electrodeDiameter' })(() => …)`.
 */
export function blame<Field extends string = never>(
  fields: Readonly<Record<string, NoInfer<Field>>>,
): <Result>(run: () => Result) => Result {
  return (run) => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const field = fields[error.quantity];
      throw field ? new DomainError(field, error.requirement, error.value) : error;
    }
  };
}

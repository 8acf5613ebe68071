/** A value for which a relation has no meaning. `quantity` is the id of the input at fault, `value` its SI value. */
export class DomainError extends Error {
  readonly quantity: string;
  readonly requirement: string;
  readonly value: number;

  constructor(quantity: string, requirement: string, value: number) {
    super(`${quantity} ${requirement}; it is ${value}`);
    this.name = 'DomainError';
    this.quantity = quantity;
    this.requirement = requirement;
    this.value = value;
  }
}

const finite = 'must be a finite number';

/** Zero means something else for a temperature, which readers give in °C. */
function positiveRequirement(quantity: string, value: number): string {
  if (!Number.isFinite(value)) return finite;
  return /temperature/i.test(quantity)
    ? 'must lie above absolute zero, −273.15 °C'
    : 'must be greater than zero';
}

/** @throws {DomainError} unless every named value is finite and greater than zero */
export function requirePositive(values: Record<string, number>): void {
  for (const [quantity, value] of Object.entries(values)) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new DomainError(quantity, positiveRequirement(quantity, value), value);
    }
  }
}

/** @throws {DomainError} unless every named value is finite and not below zero */
export function requireNonNegative(values: Record<string, number>): void {
  for (const [quantity, value] of Object.entries(values)) {
    if (!(Number.isFinite(value) && value >= 0)) {
      const requirement = Number.isFinite(value) ? 'must not be negative' : finite;
      throw new DomainError(quantity, requirement, value);
    }
  }
}

/** @throws {DomainError} unless every named value lies strictly between the two bounds */
export function requireBetween(lower: number, upper: number, values: Record<string, number>): void {
  for (const [quantity, value] of Object.entries(values)) {
    if (!(value > lower && value < upper)) {
      throw new DomainError(quantity, `must lie between ${lower} and ${upper}`, value);
    }
  }
}

/** @throws {DomainError} unless every named value is a share of something that is left in part: zero, or below one */
export function requireShare(values: Record<string, number>): void {
  for (const [quantity, value] of Object.entries(values)) {
    if (!(value >= 0 && value < 1)) {
      throw new DomainError(quantity, 'must lie between 0 and 1', value);
    }
  }
}

/** @throws {DomainError} unless every named value is a finite number */
export function requireFinite(values: Record<string, number>): void {
  for (const [quantity, value] of Object.entries(values)) {
    if (!Number.isFinite(value)) throw new DomainError(quantity, finite, value);
  }
}

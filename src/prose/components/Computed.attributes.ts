import { attributes as declare, digits, keys, unit } from '#data/component-attributes';
import { words } from '#data/strict-record';

const remedy =
  'Name a value of the front matter, of="shift", or a relation, relation="disc-area" with="diameter=12 mm".';

export const attributes = declare({
  // A value that the front matter names, or a calculation with several: "shift / driving".
  of: words('Say what to compute. Write of="shift / driving".').optional(),
  // Or one relation of src/physics,
  relation: keys(
    'relations',
    'Name a relation of src/physics. Write relation="disc-area".',
  ).optional(),
  // with its inputs: quantities, or names of values.
  with: words('Give the inputs. Write with="diameter=12 mm; thickness=layer".').optional(),
  // Which result, where the relation gives several.
  pick: words('Name one of the results. Write pick="plated".').optional(),
  // A plain number if left out.
  unit: unit.optional(),
  // Significant figures, 3 if left out.
  digits: digits.optional(),
})
  .refine(({ of, relation }) => (of === undefined) !== (relation === undefined), {
    error: `has neither \`of\` nor \`relation\`, or both. ${remedy}`,
  })
  .refine((given) => (given.relation === undefined) === (given.with === undefined), {
    error: `\`relation\` and \`with\` go together. ${remedy}`,
  });

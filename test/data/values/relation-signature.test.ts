import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dimensionWords } from '../../../src/data/values/dimension.ts';
import { readSignature } from '../../../src/data/values/relation-signature.ts';
import { readRoom } from '../../physics/docstring-reader.ts';

const physics = join(import.meta.dirname, '../../../src/physics');
const sourceOf = (name: string) => readFileSync(join(physics, `${name}.ts`), 'utf8');

/** The same by the compiler: names, question marks and types of the one parameter. */
function compiled(name: string) {
  const source = ts.createSourceFile(name, sourceOf(name), ts.ScriptTarget.Latest, true);
  const relation = source.statements.filter(ts.isFunctionDeclaration).find((node) => {
    return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  });
  const type = relation?.parameters[0]?.type as ts.TypeLiteralNode;
  const members = (node: ts.TypeNode | undefined) =>
    node && ts.isTypeLiteralNode(node) ? node.members.filter(ts.isPropertySignature) : [];
  return {
    inputs: members(type).map((member) => ({
      name: member.name.getText(),
      optional: member.questionToken !== undefined,
      list: member.type !== undefined && ts.isArrayTypeNode(member.type),
      words: (member.type && ts.isUnionTypeNode(member.type) ? [...member.type.types] : []).map(
        (word) => word.getText().slice(1, -1),
      ),
    })),
    results: members(relation?.type).map((member) => member.name.getText()),
  };
}

describe('the signature of a relation', () => {
  const relations = readRoom('physics').map(({ file }) => file);

  it.each(relations)('of %s is what the compiler sees', (name) => {
    const { inputs, results } = readSignature(name, sourceOf(name));
    const read = Object.entries(inputs).map(([input, { optional, list, words }]) => ({
      name: input,
      optional,
      list,
      words,
    }));
    expect({ inputs: read, results }).toEqual(compiled(name));
    expect(read.length).toBeGreaterThan(0);
  });

  it('knows the dimension of all but a few inputs and results', () => {
    const unknown = relations.flatMap((name) => {
      const { inputs, dimension } = readSignature(name, sourceOf(name));
      const quantities = Object.entries(inputs).filter(([, { words }]) => words.length === 0);
      return [
        ...quantities.map(([input, one]) => [input, one] as const),
        ['result', { dimension }] as const,
      ]
        .filter(([, one]) => !one.dimension)
        .map(([input]) => `${name}: ${input}`);
    });
    // They depend on another input: the form of Arrhenius’ law, the exponent of a constant-phase element, what a strength is measured by.
    expect(unknown).toEqual([
      'arrhenius-conductivity: prefactor',
      'arrhenius-prefactor: result',
      'arrhenius-rate-constant: referenceRateConstant',
      'arrhenius-rate-constant: result',
      'brug-blocking-capacitance: constantPhaseCoefficient',
      'brug-capacitance: constantPhaseCoefficient',
      'constant-phase-element-impedance: constantPhaseCoefficient',
      'hsu-mansfeld-capacitance: constantPhaseCoefficient',
      'weakest-link-strength: strength',
      'weakest-link-strength: result',
      'zarc-impedance: constantPhaseCoefficient',
      'zarc-peak-frequency: constantPhaseCoefficient',
    ]);
  });

  it('names what is measured', () => {
    const { inputs, dimension } = readSignature('voltage-drop', sourceOf('voltage-drop'));
    const words = Object.values(inputs).map((input) => dimensionWords(input.dimension!));
    expect(words).toEqual([
      'a current density, as in A/m2',
      'an area-specific resistance, as in Ohm.m2',
    ]);
    expect(dimensionWords(dimension!)).toBe('a voltage, as in V');
  });
});

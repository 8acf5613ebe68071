import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every object that is written in the code. */
function objectsIn(node: Node): Node[] {
  const inside = Object.values(node).flat().filter(isNode).flatMap(objectsIn);
  return node.type === 'ObjectExpression' ? [node, ...inside] : inside;
}

const nameOf = ({ key }: Node) => {
  const { name, value } = (key ?? {}) as { name?: string; value?: string };
  return name ?? value;
};

/** The code without these properties, in objects that have all of them that `ofThose` names. */
export function withoutProperties(
  code: string,
  program: unknown,
  unwanted: readonly string[],
  ofThose: readonly string[],
): string {
  const cuts = objectsIn(program as Node).flatMap(({ properties }) => {
    const all = properties as Node[];
    const names = all.map(nameOf);
    if (!ofThose.every((name) => names.includes(name))) return [];
    return all.flatMap((property, index) => {
      if (!unwanted.includes(names[index] ?? '')) return [];
      const next = all[index + 1];
      const end = next?.start ?? /^\s*,?/.exec(code.slice(property.end))![0].length + property.end;
      return [[property.start, end] as const];
    });
  });
  return cuts
    .toSorted(([first], [second]) => second - first)
    .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), code);
}

/** The code without imports of which nothing is used. */
export function withoutUnusedImports(code: string, program: unknown): string {
  const imports = (program as { body: Node[] }).body.filter(
    ({ type, specifiers }) => type === 'ImportDeclaration' && (specifiers as Node[]).length > 0,
  );
  const without = (nodes: readonly Node[]) =>
    nodes.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
  const words = new Set(without(imports).match(/[\w$]+/g) ?? []);
  return without(
    imports.filter(({ specifiers }) =>
      (specifiers as (Node & { local: { name: string } })[]).every(
        ({ local }) => !words.has(local.name),
      ),
    ),
  );
}

const declaration = /\/src\/calculators\/[^/?]+\/calculator\.ts$/;
const examples = /\/src\/calculators\/[^/?]+\/examples[^/?]*\.ts$/;

/**
 * A page needs of a declaration at first what computes. What explains a result comes with the whole declaration,
 * which `calculator.ts?whole` is; what tests examples stays at home.
 */
export function slimDeclarations(): Plugin {
  return {
    name: 'slim-declarations',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: [declaration, examples] },
      handler(code, id) {
        const [unwanted, ofThose] = examples.test(id)
          ? [
              ['expected', 'tolerance', 'source'],
              ['query', 'expected'],
            ]
          : [
              ['equation', 'working', 'cautions', 'sendTo'],
              ['id', 'compute'],
            ];
        const slim = withoutProperties(code, this.parse(code), unwanted, ofThose);
        return { code: withoutUnusedImports(slim, this.parse(slim)), map: null };
      },
    },
  };
}

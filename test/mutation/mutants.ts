import ts from 'typescript';

/** One change of one place of a source file. */
export interface Mutant {
  /** Place in the list of its file, from 0. */
  index: number;
  line: number;
  /** Its line, with the text it replaces marked: `return ⟦a - b⟧;`. */
  place: string;
  replacement: string;
}

/** A source file in which each mutant waits for its name to be called. */
export interface MutableSource {
  code: string;
  mutants: Mutant[];
}

const swapped: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.AsteriskAsteriskToken]: '*',
  [ts.SyntaxKind.PlusEqualsToken]: '-=',
  [ts.SyntaxKind.MinusEqualsToken]: '+=',
  [ts.SyntaxKind.AsteriskEqualsToken]: '/=',
  [ts.SyntaxKind.SlashEqualsToken]: '*=',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
};
const counterparts: Record<string, string> = {
  'Math.abs': 'Number',
  'Math.sqrt': 'Math.cbrt',
  'Math.sin': 'Math.cos',
  'Math.cos': 'Math.sin',
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.sinh': 'Math.sin',
  'Math.log': 'Math.log10',
  'Math.log1p': 'Math.log',
  'Math.expm1': 'Math.exp',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
};

const isText = (node: ts.Node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  ts.isNoSubstitutionTemplateLiteral(node);

/** A `+` that joins words changes no number. */
function joinsWords(node: ts.BinaryExpression): boolean {
  const joining = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken];
  if (!joining.includes(node.operatorToken.kind)) return false;
  const sides = [node.left, node.right];
  return sides.some((side) => isText(side) || (ts.isBinaryExpression(side) && joinsWords(side)));
}

/** What may stand in the place of an expression, as code. */
function replacements(node: ts.Node, text: (node: ts.Node) => string): string[] {
  if (ts.isBinaryExpression(node)) {
    const other = swapped[node.operatorToken.kind];
    if (!other || joinsWords(node)) return [];
    return [`${text(node.left)} ${other} ${text(node.right)}`];
  }
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text.replaceAll('_', ''));
    return [value === 0 ? '1' : `${Number((value * 1.1).toPrecision(12))}`];
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const removable = [ts.SyntaxKind.MinusToken, ts.SyntaxKind.ExclamationToken];
    return removable.includes(node.operator) ? [text(node.operand)] : [];
  }
  if (ts.isPropertyAccessExpression(node)) {
    const other = counterparts[text(node)];
    return other ? [other] : [];
  }
  // A choice of words changes no number.
  if (ts.isConditionalExpression(node) && isText(node.whenTrue) && isText(node.whenFalse))
    return [];
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)];
  return [];
}

/** A statement that only refuses inputs, such as `requirePositive({ … })`, may be left out. */
const refuses = (node: ts.Node): node is ts.ExpressionStatement =>
  ts.isExpressionStatement(node) &&
  ts.isCallExpression(node.expression) &&
  /^require[A-Z]/.test(node.expression.expression.getText());

/** The zero of `list[place] ?? 0`: the compiler asks for it where the element is always there. */
const isForCompiler = (node: ts.Node) =>
  ts.isNumericLiteral(node) &&
  node.text === '0' &&
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  !ts.isIdentifier(node.parent.left);

/** Places that hold no value: types, names, imports, and what is written for the compiler only. */
const isOutside = (node: ts.Node) =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  isForCompiler(node) ||
  (ts.isPropertyName(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node);

/** In the declaration of a calculator only `compute` calculates: ranges, digits and initial texts are no arithmetic. */
const isDeclared = (node: ts.Node): boolean =>
  /\/calculator\.ts$/.test(node.getSourceFile().fileName) &&
  ((ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.parent) &&
    ts.isCallExpression(node.parent.parent) &&
    node.parent.parent.expression.getText() === 'defineCalculator' &&
    node.name.getText() !== 'compute') ||
    (ts.isObjectLiteralExpression(node) &&
      ts.isSourceFile(statementOf(node).parent) &&
      ts.isVariableDeclaration(valueOwner(node))));

/** The declaration, or whatever else, that an object literal is the value of, `as const` and the like left aside. */
function valueOwner(node: ts.Node): ts.Node {
  const { parent } = node;
  return ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)
    ? valueOwner(parent)
    : parent;
}

function statementOf(node: ts.Node): ts.Node {
  return ts.isStatement(node) ? node : statementOf(node.parent);
}

/** What a loop repeats. */
const isBody = (node: ts.Node): node is ts.Statement =>
  ts.isIterationStatement(node.parent, false) && node.parent.statement === node;

/** The lines of a piece of source, the piece between marks. */
function marked(source: string, start: number, end: number): string {
  const from = source.lastIndexOf('\n', start) + 1;
  const lineEnd = source.indexOf('\n', end);
  const after = source.slice(end, lineEnd < 0 ? undefined : lineEnd);
  const text = `${source.slice(from, start)}⟦${source.slice(start, end)}⟧${after}`;
  return text.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Writes every mutant into the file behind a switch: `active(file, 3) ? a / b : a * b`. One text then
 * serves all mutants, and a run needs no building anew.
 */
export function mutable(
  file: string,
  source: string,
  // Tests are not mutated; a loop in them that a mutant never lets end is ended as well.
  { onlyLoops = false } = {},
): MutableSource {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const mutants: Mutant[] = [];
  const plain = (node: ts.Node) => node.getText(tree);
  const active = (node: ts.Node, replacement: string) => {
    const index = mutants.length;
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ index, line, place: marked(source, start, node.end), replacement });
    return `globalThis.mutation.active(${JSON.stringify(file)}, ${index})`;
  };
  /** The text of a node with its children written anew. */
  const inner = (node: ts.Node): string => {
    let text = '';
    let at = node.getStart(tree);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(tree);
      if (start < at) return;
      text += source.slice(at, start) + (isBody(child) ? counted(child) : write(child));
      at = child.end;
    });
    return text + source.slice(at, node.end);
  };
  const counted = (body: ts.Statement) => `{ globalThis.mutation.tick(); ${write(body)} }`;
  const write = (node: ts.Node): string => {
    if (isOutside(node) || isDeclared(node)) return plain(node);
    if (onlyLoops) return inner(node);
    // Braces around it, or an `else` that follows would belong to the switch.
    if (refuses(node)) return `{ if (!${active(node, '')}) { ${inner(node)} } }`;
    const choices = replacements(node, plain).map(
      (replacement) => `${active(node, replacement)} ? (${replacement}) : `,
    );
    return choices.length > 0 ? `(${choices.join('')}(${inner(node)}))` : inner(node);
  };
  const parts: string[] = [];
  let at = 0;
  for (const statement of tree.statements) {
    parts.push(source.slice(at, statement.getStart(tree)), write(statement));
    at = statement.end;
  }
  return { code: parts.join('') + source.slice(at), mutants };
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** One exported function or type, with what its docstring says. */
export interface Documented {
  file: string;
  name: string;
  kind: 'function' | 'type' | 'value';
  /** the paragraphs before the first tag */
  description: string[];
  tags: { tag: string; text: string }[];
  /** the names inside the parameter object, in order */
  parameters: string[];
  /** the code itself */
  code: string;
}

const tagLine = /^@(\w+)\s*(.*)$/;

function tagsOf(comment: string): Pick<Documented, 'description' | 'tags'> {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const first = lines.findIndex((line) => tagLine.test(line));
  const before = first < 0 ? lines : lines.slice(0, first);
  const tags: Documented['tags'] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const [, tag, text = ''] = tagLine.exec(line) ?? [];
    const last = tags.at(-1);
    if (tag) tags.push({ tag, text });
    else if (last) last.text = `${last.text}\n${line}`.trim();
  }
  const description = before.join('\n').trim().split(/\n\n+/);
  return { description, tags };
}

function parametersOf(node: ts.FunctionDeclaration): string[] {
  const type = node.parameters[0]?.type;
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  return type.members.map((member) => member.name?.getText() ?? '');
}

function read(path: string): Documented[] {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((node): Documented[] => {
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.getText() ?? '';
    const code = node.getText();
    const common = { file: basename(path, '.ts'), code, ...tagsOf(comment) };
    if (ts.isFunctionDeclaration(node)) {
      const name = node.name?.text ?? '';
      return [{ ...common, name, kind: 'function', parameters: parametersOf(node) }];
    }
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    const name = isType ? node.name.text : node.getText();
    return [{ ...common, name, kind: isType ? 'type' : 'value', parameters: [] }];
  });
}

/** Everything a room exports. */
export function readRoom(room: 'physics' | 'physics/laws' | 'statistics'): Documented[] {
  const folder = join(import.meta.dirname, '../../src', room);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => read(join(folder, file)));
}

/** `call // number unit` taken apart. */
export function exampleOf({ tags }: Documented) {
  const text = tags.find(({ tag }) => tag === 'example')?.text ?? '';
  const [, call = '', number = '', unit = ''] = /^(.+) \/\/ (\S+) (.+)$/.exec(text) ?? [];
  return { call, number, unit };
}

/** Calls `expression` with the exports of a module in reach. */
export function run(expression: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope));
}

import { element, isElement, text, textOf, type ElementNode, type TreeNode } from '../tree.ts';

const thinSpace = '0.1667em';
const functionApplication = '\u2061';
const opening = new Set(['(', '[', '{', '⟨', '⌊', '⌈']);
const closing = new Set([')', ']', '}', '⟩', '⌋', '⌉']);
const scripts = ['msup', 'msub', 'msubsup'];
const signs = new Set(['−', '+', '±', '∓']);
const bars: Record<string, string> = { '∣': '|', '|': '|', '∥': '‖', '‖': '‖' };

function isOperator(node: TreeNode | undefined, content?: string): node is ElementNode {
  return isElement(node, 'mo') && (content === undefined || textOf(node) === content);
}

function isSpace(node: TreeNode | undefined): boolean {
  return isElement(node, 'mspace') || (isElement(node, 'mtext') && textOf(node).trim() === '');
}

function isClosed(node: TreeNode): boolean {
  return isOperator(node) && (closing.has(textOf(node)) || node.properties.form === 'postfix');
}

function barOf(node: TreeNode | undefined): string | undefined {
  return isElement(node, 'mo', 'mi') ? bars[textOf(node)] : undefined;
}

function directedBar(node: ElementNode, bar: string, closes: boolean): ElementNode {
  const stretches = node.tagName === 'mo' && node.properties.stretchy !== 'false';
  const { minsize, maxsize } = node.properties;
  const size = minsize ? { minsize, maxsize } : stretches ? {} : { stretchy: 'false' };
  return element('mo', { form: closes ? 'postfix' : 'prefix', ...size }, [text(bar)]);
}

/** Bars have no direction of their own: the first of a pair opens, the second closes. */
export function pairBars(children: TreeNode[]): TreeNode[] {
  const open = new Set<string>();
  return children.map((child, index) => {
    const scripted = isElement(child, ...scripts) ? child : undefined;
    const node = scripted ? scripted.children[0] : child;
    const bar = barOf(node);
    if (!bar || !isElement(node)) return child;
    const alone = node.tagName === 'mo' && index > 0 && index === children.length - 1;
    const closes = open.has(bar) || alone || Boolean(scripted);
    if (closes) open.delete(bar);
    else open.add(bar);
    const directed = directedBar(node, bar, closes);
    if (!scripted) return directed;
    scripted.children[0] = directed;
    return scripted;
  });
}

/** `{}` before a sign says that it joins two terms, though the first of them stands on the line above. */
export function joinLines(children: TreeNode[]): TreeNode[] {
  children.forEach((child, index) => {
    const sign = children[index + 1];
    const isNothing = isElement(child, 'mrow') && child.children.length === 0;
    if (isNothing && isOperator(sign) && signs.has(textOf(sign))) sign.properties.form = 'infix';
  });
  return children;
}

/** A sign with nothing to its left but a fence or another operator belongs to what follows. */
export function markSigns(children: TreeNode[]): TreeNode[] {
  let left: TreeNode | undefined;
  for (const child of children) {
    const isCharge = child === children.at(-1) && left !== undefined;
    const afterOperator = !left || (isOperator(left) && !isClosed(left));
    if (isOperator(child) && signs.has(textOf(child)) && children.length > 1) {
      if (isCharge) Object.assign(child.properties, { lspace: '0', rspace: '0' });
      else if (afterOperator) child.properties.form ??= 'prefix';
    }
    if (!isSpace(child) && !isOperator(child, functionApplication)) left = child;
  }
  return children;
}

/** log₁₀ arrives as a script around name and function sign: the sign belongs behind the script. */
function releaseFunctionSign(child: TreeNode): TreeNode[] {
  if (!isElement(child, ...scripts)) return [child];
  const base = child.children[0];
  if (!isElement(base, 'mrow') || !isOperator(base.children[1], functionApplication))
    return [child];
  const [name, sign] = base.children as [TreeNode, TreeNode];
  child.children[0] = name;
  return [child, sign];
}

function isOrdinary(node: TreeNode | undefined): boolean {
  if (!node || isSpace(node)) return false;
  return isElement(node, 'mo') ? isClosed(node) : isElement(node);
}

/** TeX sets a thin space on either side of a named function, except beside a fence. */
export function spaceFunctions(children: TreeNode[]): TreeNode[] {
  const released = children.flatMap(releaseFunctionSign);
  return released.flatMap((child, index) => {
    const next = released[index + 1];
    if (isOperator(child, functionApplication)) {
      const beside = !next || (isOperator(next) && opening.has(textOf(next))) || isFencedRow(next);
      return [element('mo', beside ? {} : { rspace: thinSpace }, child.children)];
    }
    const named = isOperator(next, functionApplication);
    if (!named || !isOrdinary(released[index - 1])) return [child];
    return [element('mspace', { width: thinSpace }), child];
  });
}

function isFencedRow(node: TreeNode): boolean {
  const first = isElement(node, 'mrow') ? node.children[0] : undefined;
  return isOperator(first) && opening.has(textOf(first));
}

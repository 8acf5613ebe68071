import { element, isElement, text, textOf, type ElementNode, type TreeNode } from '../tree.ts';

const arrows: Record<string, string> = { '→': '⟶', '←': '⟵', '↔': '⟷' };

function isPhantom(node: TreeNode | undefined): boolean {
  if (isElement(node, 'mphantom')) return true;
  return (
    isElement(node, 'mpadded', 'mrow') && node.children.length > 0 && node.children.every(isPhantom)
  );
}

function withoutPadding(node: TreeNode): TreeNode {
  if (!isElement(node, 'mpadded', 'mrow')) return node;
  const shown = node.children.filter((child) => !isPhantom(child)).map(withoutPadding);
  return shown.length === 1 ? (shown[0] as TreeNode) : element('mrow', {}, shown);
}

function isDetachedScript(node: TreeNode): node is ElementNode {
  return isElement(node, 'msub', 'msup', 'msubsup') && isPhantom(node.children[0]);
}

function isOnlyRoom(node: ElementNode): boolean {
  return node.children.every(isPhantom);
}

function scriptsOf(node: ElementNode): TreeNode[] {
  return node.children.slice(1).map(withoutPadding);
}

/** A number in front, as in ⁷Li, arrives right-aligned by a negative width. */
function isBeforeItsBase(node: ElementNode): boolean {
  return JSON.stringify(node).includes('-1width');
}

function withPrescripts(base: TreeNode, before: ElementNode): ElementNode {
  const [first = element('mrow'), second = element('mrow')] = scriptsOf(before);
  const pair = before.tagName === 'msup' ? [element('mrow'), first] : [first, second];
  return element('mmultiscripts', {}, [base, element('mprescripts'), ...pair]);
}

/** mhchem hangs every index on an invisible X: it belongs to the symbol before (or after) it. */
export function attachScripts(children: TreeNode[]): TreeNode[] {
  const attached: TreeNode[] = [];
  let before: ElementNode | undefined;
  for (const child of children) {
    if (isDetachedScript(child)) {
      if (isOnlyRoom(child)) continue;
      const base = attached.at(-1);
      if (isBeforeItsBase(child) || !base) before = child;
      else attached.splice(-1, 1, element(child.tagName, {}, [base, ...scriptsOf(child)]));
    } else {
      attached.push(before ? withPrescripts(child, before) : child);
      before = undefined;
    }
  }
  return attached;
}

/** An arrow with nothing above or below it is a plain operator. */
export function simplifyArrow(node: TreeNode): TreeNode {
  if (!isElement(node, 'mover', 'munder', 'munderover')) return node;
  const [arrow, ...labels] = node.children;
  if (!isElement(arrow, 'mo') || !arrow.properties.minsize) return node;
  if (labels.some((label) => textOf(label).trim() !== '')) return node;
  const sign = textOf(arrow);
  return element('mo', { stretchy: 'false' }, [text(arrows[sign] ?? sign)]);
}

import { element, isElement, text, textOf, type ElementNode, type TreeNode } from '../tree.ts';

const partner: Record<string, string> = { ')': '(', ']': '[', '}': '{', '⟩': '⟨', '|': '|' };
const primes = ['′', '″', '‴'];

function isFence(node: TreeNode | undefined): node is ElementNode {
  return isElement(node, 'mo');
}

function indexOfOpening(children: TreeNode[], closing: string): number {
  let depth = 1;
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (!isFence(child)) continue;
    if (textOf(child) === partner[closing]) depth -= 1;
    else if (textOf(child) === closing) depth += 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** A script on a fence that grows belongs to the whole group; only then do both fences grow alike. */
export function groupScriptedFences(children: TreeNode[]): TreeNode[] {
  const grouped: TreeNode[] = [];
  for (const child of children) {
    const base = isElement(child, 'msup', 'msub', 'msubsup') ? child.children[0] : undefined;
    const grows = isFence(base) && base.properties.stretchy !== 'false';
    const start = grows ? indexOfOpening(grouped, textOf(base)) : -1;
    if (start >= 0 && isElement(child)) {
      const group = element('mrow', {}, [...grouped.splice(start), base as TreeNode]);
      child.children[0] = group;
    }
    grouped.push(child);
  }
  return grouped;
}

function isPrime(node: TreeNode | undefined): node is ElementNode {
  return isElement(node, 'mo') && primes.includes(textOf(node));
}

/** Primes one after the other are one sign, and no operator between what stands beside it. */
export function joinPrimes(children: TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (!isPrime(child)) joined.push(child);
    else if (isPrime(last)) last.children = [text(primes[primes.indexOf(textOf(last)) + 1] ?? '‴')];
    else joined.push(element('mo', { form: 'postfix' }, child.children));
  }
  return joined;
}

import type { ASTNode } from '@marcbachmann/cel-js';
import { FACTS, isFact, type FactName } from './facts.js';
import { nearest } from '../text/nearest.js';
import type { Trouble } from './trouble.js';

/** Calls whose cost is bounded by the few signals of a conversation. `matches` is a JavaScript regular expression and can run for seconds. */
const CALLS: readonly string[] = ['size', 'contains', 'startsWith', 'endsWith', 'exists', 'all', 'exists_one'];
const LOOPS: readonly string[] = ['exists', 'all', 'exists_one'];
const OPERATORS: readonly string[] = ['value', 'id', 'list', '==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '?:', '||', '&&', '!_', '-_', 'call', 'rcall'];
const COMPARISONS: readonly string[] = ['==', '!=', '<', '<=', '>', '>='];

/** A node and everything beneath it, outermost first, in order of writing. */
export function nodesOf(node: ASTNode): ASTNode[] {
    return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: ASTNode): ASTNode[] {
    const args: unknown = node.args;
    return (Array.isArray(args) ? args.flat() : [args]).filter(isNode);
}

function isNode(value: unknown): value is ASTNode {
    return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** What is well typed but must not or cannot work: costly calls, words that no fact ever holds, numbers out of range. */
export function inspect(root: ASTNode): { troubles: Trouble[]; words: Map<FactName, Set<string>> } {
    const troubles: Trouble[] = [];
    const words = new Map<FactName, Set<string>>();
    for (const node of nodesOf(root)) {
        const refused = refuse(node);
        if (refused) troubles.push(refused);
        for (const { fact, literal } of pairs(node)) {
            const wrong = typeof literal.value === 'string' ? wrongWord(fact, literal.value, literal.start) : wrongNumber(fact, literal.value, literal.start);
            if (wrong) troubles.push(wrong);
            if (typeof literal.value === 'string') words.set(fact, (words.get(fact) ?? new Set()).add(literal.value));
        }
    }
    return { troubles, words };
}

function refuse(node: ASTNode): Trouble | undefined {
    const start = node.start;
    if (!OPERATORS.includes(node.op)) return { start, message: `"${node.op}" is not allowed in a rule`, remedy: 'compare facts with numbers and words, joined by && and ||' };
    if (node.op !== 'call' && node.op !== 'rcall') return undefined;
    const name = node.args[0];
    if (!CALLS.includes(name)) return { start, message: `${name}() is not allowed in a rule`, remedy: `use ==, in, or one of ${CALLS.map((call) => `${call}()`).join(', ')}` };
    const inner = LOOPS.includes(name) && childrenOf(node).flatMap(nodesOf).some((child) => child.op === 'rcall' && LOOPS.includes(child.args[0]));
    return inner ? { start, message: `${name}() stands around another one`, remedy: 'write two conditions joined by &&' } : undefined;
}

interface Literal { value: string | number; start: number }

/** Facts and the literals they are held against in this node: `anger >= 0.8`, `"legal" in signals`, `topic in ["a", "b"]`, a loop's body. */
function pairs(node: ASTNode): { fact: FactName; literal: Literal }[] {
    if (node.op === 'rcall' && LOOPS.includes(node.args[0])) return loopPairs(node.args[1], node.args[2][1]);
    if (node.op !== 'in' && !COMPARISONS.includes(node.op)) return [];
    const [left, right] = childrenOf(node);
    if (!left || !right) return [];
    return [...against(left, right), ...against(right, left)];
}

function against(side: ASTNode, other: ASTNode): { fact: FactName; literal: Literal }[] {
    if (side.op !== 'id' || !isFact(side.args)) return [];
    const fact = side.args;
    return literalsOf(other).map((literal) => ({ fact, literal }));
}

function loopPairs(list: ASTNode | undefined, body: ASTNode | undefined): { fact: FactName; literal: Literal }[] {
    if (!list || !body || list.op !== 'id' || !isFact(list.args)) return [];
    const fact = list.args;
    return nodesOf(body).filter((node) => node.op === 'value' && typeof node.args === 'string').flatMap(literalsOf).map((literal) => ({ fact, literal }));
}

function literalsOf(node: ASTNode): Literal[] {
    if (node.op === 'list') return node.args.flatMap(literalsOf);
    if (node.op === '-_') return literalsOf(node.args).flatMap(({ value }) => (typeof value === 'number' ? [{ value: -value, start: node.start }] : []));
    if (node.op !== 'value') return [];
    if (typeof node.args === 'bigint') return [{ value: Number(node.args), start: node.start }];
    return typeof node.args === 'string' || typeof node.args === 'number' ? [{ value: node.args, start: node.start }] : [];
}

function wrongWord(fact: FactName, word: string, start: number): Trouble | undefined {
    const { words } = FACTS[fact];
    if (!words || words.includes(word)) return undefined;
    const near = nearest(word, words);
    return { start, message: `${fact} is never "${word}"`, remedy: near ? `did you mean "${near}"?` : `use one of ${words.join(', ')}` };
}

function wrongNumber(fact: FactName, value: number, start: number): Trouble | undefined {
    const { min = -Infinity, max = Infinity } = FACTS[fact];
    if (value >= min && value <= max) return undefined;
    const range = max === Infinity ? `${min} or more` : `a number from ${min} to ${max}`;
    return { start, message: `${fact} is never ${value}`, remedy: `write ${range}` };
}

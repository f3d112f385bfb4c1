import { Environment, serialize, type ASTNode, type ParseResult } from '@marcbachmann/cel-js';
import type { RuleFacts, Verdict } from '../model.js';
import { FACTS, FACT_NAMES, factsOfNobody, isFact, type FactName } from './facts.js';
import { inspect, nodesOf } from './inspect.js';
import { explain, type Trouble } from './trouble.js';

/** One side of a top-level `||`, compiled, with the facts it names. */
interface Alternative { program: ParseResult; facts: readonly FactName[] }

/** The condition of a rule, compiled. */
export interface Condition {
    source: string;
    /** Facts named, in order of appearance. */
    facts: readonly FactName[];
    /** Quoted words compared with or looked for in a fact. */
    words: ReadonlyMap<FactName, ReadonlySet<string>>;
    alternatives: readonly Alternative[];
}

const environment = createEnvironment();

/** Numbers are doubles; CEL compares those with whole numbers but neither equates nor adds them, so `turns == 3` is taught here. */
function createEnvironment(): Environment {
    const env = new Environment({ limits: { maxAstNodes: 300, maxDepth: 24, maxListElements: 40, maxMapEntries: 0, maxCallArguments: 2 } });
    for (const name of FACT_NAMES) env.registerVariable(name, FACTS[name].type);
    const sums: Record<string, (a: number, b: number) => number> = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b };
    for (const [sign, sum] of Object.entries(sums)) {
        for (const types of [['double', 'int'], ['int', 'double']]) {
            env.registerOperator(`${types[0]} ${sign} ${types[1]}: double`, (a, b) => sum(Number(a), Number(b)));
        }
    }
    env.registerOperator('double == int', (a, b) => Number(a) === Number(b));
    return env.registerOperator('double in list<int>', (a: number, list: unknown[]) => list.some((item) => Number(item) === a));
}

/** Compiles a condition, or says everything that is wrong with it. Never throws. */
export function compile(source: string): { condition: Condition } | { troubles: Trouble[] } {
    const { valid, type, error } = environment.check(source);
    if (!valid || !type) return { troubles: [explain(source, error)] };
    if (type !== 'bool') {
        const kind = type === 'string' ? 'text' : 'number or list';
        return { troubles: [{ start: 0, message: `gives a ${kind}, not yes or no`, remedy: 'compare it with something, as in anger >= 0.8' }] };
    }

    const program = environment.parse(source);
    const { troubles, words } = inspect(program.ast);
    if (troubles.length > 0) return { troubles };
    try {
        program(factsOfNobody());
    } catch (failure) {
        return { troubles: [{ start: 0, message: `cannot be worked out: ${messageOf(failure)}`, remedy: 'write it without dividing by zero or overflowing' }] };
    }
    const alternatives = branches(program.ast).map((branch) => ({ program: environment.parse(serialize(branch)), facts: factsIn(branch) }));
    return { condition: { source, facts: factsIn(program.ast), words, alternatives } };
}

/** True if the condition holds. One that cannot be worked out for these facts does not hold. */
export function holds(condition: Condition, facts: RuleFacts): boolean {
    return condition.alternatives.some((alternative) => isTrue(alternative, facts));
}

/** The facts that made it hold: those of the sides of `||` that are true; of lists, the words the condition looks for. */
export function because(condition: Condition, facts: RuleFacts): Verdict['because'] {
    const holding = condition.alternatives.filter((alternative) => isTrue(alternative, facts));
    const named = new Set(holding.flatMap((alternative) => alternative.facts));
    return [...named].flatMap((fact) => {
        const value = facts[fact];
        if (!Array.isArray(value)) return [{ fact, value }];
        const sought = condition.words.get(fact);
        const found = sought ? value.filter((item) => sought.has(item)) : value;
        return found.length > 0 ? [{ fact, value: found.join(', ') }] : [];
    });
}

function isTrue(alternative: Alternative, facts: RuleFacts): boolean {
    try {
        return alternative.program(facts) === true;
    } catch {
        return false;
    }
}

function branches(node: ASTNode): ASTNode[] {
    return node.op === '||' ? node.args.flatMap(branches) : [node];
}

function factsIn(root: ASTNode): FactName[] {
    const names = nodesOf(root).flatMap((node) => (node.op === 'id' && isFact(node.args) ? [node.args] : []));
    return [...new Set(names)];
}

function messageOf(failure: unknown): string {
    return failure instanceof Error ? failure.message.split('\n')[0]! : String(failure);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ContentError, type ContentFault } from '../../src/errors.js';
import { FACT_NAMES, judge, parseRules, type FactName } from '../../src/escalation/index.js';
import { facts } from '../support/facts.js';

const one = (when: string): string => `rules:\n  - id: one\n    when: ${when}\n    do: handoff\n`;

function faultsOf(text: string): ContentFault[] {
    try {
        parseRules(text, 'rules.yaml');
    } catch (error) {
        if (error instanceof ContentError) return error.faults;
        throw error;
    }
    return [];
}

describe('escalation: reading rules', () => {
    it('fills in what is left out', () => {
        const { rules } = parseRules(one('anger >= 0.8'), 'rules.yaml');
        assert.deepEqual(rules.map(({ condition: _, ...rule }) => rule), [{
            id: 'one', do: 'handoff', reason: 'reason-one', once: false, at: { line: 2, column: 9 }, whenAt: { line: 3, column: 11 },
        }]);
    });

    it('takes whole numbers where a fact is a number', () => {
        for (const when of ['turns == 3', '3 == turns', 'turns != 4', 'turns >= 3', 'turns in [1, 2, 3]', 'turns + 1 > 3', '2 * turns == 6', 'turns / 2 > 1', 'size(signals) == 0', '-1 < slope']) {
            const rules = parseRules(one(JSON.stringify(when)), 'rules.yaml');
            assert.equal(judge(rules, facts({ turns: 3 }), [])?.rule, 'one', when);
        }
    });

    const refused: [when: string, column: number, message: RegExp, remedy: RegExp][] = [
        ['angr >= 0.8', 11, /unknown fact "angr"/, /did you mean anger\?/],
        ['anger > 0.5 && negativStreak > 2', 26, /unknown fact "negativStreak"/, /did you mean negativeStreak\?/],
        ['mood > 0.5', 11, /unknown fact "mood"/, /use one of anger, /],
        ['legal', 11, /unknown fact "legal"/, /write "legal" in signals/],
        ['anger', 11, /not yes or no/, /compare it/],
        ['anger == "high"', 11, /number == word/, /compare numbers with numbers/],
        ['signals == "legal"', 11, /list of words == word/, /"legal" in signals/],
        ['anger && offered', 11, /yes\/no operands, got 'number'/, /compare the number first/],
        ['!("leagl" in signals)', 13, /signals is never "leagl"/, /did you mean "legal"\?/],
        ['emotion == "angry"', 22, /emotion is never "angry"/, /did you mean "anger"\?/],
        ['emotion in ["anger", "rage"]', 32, /emotion is never "rage"/, /use one of anger/],
        ['signals.exists(s, s == "refund")', 34, /signals is never "refund"/, /use one of asksHuman/],
        ['anger >= 80', 20, /anger is never 80/, /from 0 to 1/],
        ['complaintRisk > 70', 27, /complaintRisk is never 70/, /from 0 to 1/],
        ['vip == "yes"', 11, /yes\/no == word/, /write yes\/no facts alone/],
        ['opne', 11, /unknown fact "opne"/, /did you mean open\?/],
        ['moodValence < -3', 25, /moodValence is never -3/, /from -1 to 1/],
        ['turns > -1', 19, /turns is never -1/, /0 or more/],
        ['topic.matches("^(a+)+$")', 11, /matches\(\) is not allowed/, /use ==, in/],
        ['anger > 0.5 && topic.matches("a") && lang.matches("b")', 26, /matches\(\)/, /use ==/],
        ['dyn(anger) > 0.5', 11, /dyn\(\) is not allowed/, /use ==/],
        ['signals[0] == "legal"', 11, /"\[\]" is not allowed/, /compare facts/],
        ['signals.map(s, s + s) == signals', 11, /map\(\) is not allowed/, /use ==/],
        ['signals.exists(s, signalsSoFar.exists(t, s == t))', 11, /stands around another/, /two conditions/],
        ['1 / 0 == 1', 11, /division by zero/, /without dividing by zero/],
        ['anger = 0.8', 17, /Unexpected character/, /write ==/],
        ['anger => 1', 17, /Unexpected character/, /write >= or <=/],
        ['anger > 0.5 and offered', 23, /not a valid condition/, /write && for and/],
        ['anger > 0.5 & offered', 23, /Unexpected character/, /&& for and/],
        ['anger ≥ 0.8', 17, /Unexpected character/, /write >=/],
        ['anger \uFF1E 0.8', 17, /not a valid condition/, /half width/],
        ['“legal” in signals', 11, /not a valid condition/, /straight quotes/],
        ['anger > 80%', 22, /not a valid condition/, /number from 0 to 1/],
        ['anger > .5', 19, /not a valid condition/, /zero before the point/],
        ['anger > 0,5', 20, /not a valid condition/, /decimal point/],
        ['anger > 0.8 offered', 23, /not a valid condition/, /correct the condition/],
        [`${'('.repeat(40)}offered${')'.repeat(40)}`, 35, /too long or too deep/, /several rules/],
        [`offered${' || offered'.repeat(400)}`, 11, /longer than 2000|too long/, /./],
    ];
    for (const [when, column, message, remedy] of refused) {
        it(`refuses ${when.slice(0, 60)}`, () => {
            const quoted = /^[“!"[{&*#|>%@]/.test(when);
            const [fault, ...others] = faultsOf(one(quoted ? `'${when}'` : when));
            assert.ok(fault);
            assert.match(fault.message, message);
            assert.match(fault.remedy, remedy);
            if (!/longer than/.test(fault.message)) assert.deepEqual([fault.file, fault.line, fault.column], ['rules.yaml', 3, column + (quoted ? 1 : 0)]);
            assert.equal(others.length, when.includes('lang.matches') ? 1 : 0);
        });
    }

    it('finds the place inside folded, quoted and block conditions', () => {
        const places = [
            ['rules:\n  - id: a\n    do: offer\n    when: anger > 0.5 &&\n      angr > 0.5\n', 5, 7],
            ['rules:\n  - id: a\n    do: offer\n    when: >-\n      anger > 0.5\n      && angr > 0.5\n', 6, 10],
            ['rules:\n  - id: a\n    do: offer\n    when: |\n      angr > 0.5\n', 5, 7],
            ['rules:\n  - id: a\n    do: offer\n    when: "\\"legal\\" in signals && angr > 0.5"\n', 4, 36],
            ["rules:\n  - {id: a, do: offer, when: 'topic == ''x'' && angr > 0.5'}\n", 2, 49],
        ] as const;
        for (const [text, line, column] of places) {
            const [fault] = faultsOf(text);
            assert.deepEqual([fault?.line, fault?.column], [line, column], text);
            assert.equal(text.split('\n')[line - 1]!.slice(column - 1).startsWith('angr '), true, text);
        }
    });

    it('refuses a second rule of the same name and says where the first stands', () => {
        const [fault] = faultsOf(`${one('offered')}  - id: one\n    when: caseOpen\n    do: hold\n`);
        assert.deepEqual([fault?.line, fault?.column], [5, 9]);
        assert.match(fault!.message, /stands on line 2 already/);
    });

    it('reports every fault of the file at once', () => {
        const faults = faultsOf('rules:\n  - {id: a, when: angr > 0.5, do: offer}\n  - {id: b, when: turn > 2, do: offer}\n  - {id: a, when: offered, do: offer}\n');
        assert.deepEqual(faults.map(({ line, key }) => [line, key]), [[2, 'a.when'], [3, 'b.when'], [4, 'a']]);
    });

    const misshapen: [text: string, message: RegExp][] = [
        ['', /./], ['rules:', /./], ['rules: yes', /./], ['rules:\n  - id: 1', /./], ['rules:\n - id: a b\n   when: offered\n   do: offer', /letters, digits/],
        ['rules:\n - id: a\n   when: offered\n   do: escalate', /Invalid/], ['rules:\n - id: a\n   when: true\n   do: offer', /string/], ['rules: [', /YAML/],
        ['rules:\n - id: a\n   when: offered\n   do: offer\n   prio: high', /prio/], ['rules: *nowhere', /./],
    ];
    for (const [text, message] of misshapen) {
        it(`refuses the file ${JSON.stringify(text)}`, () => assert.match(faultsOf(text)[0]?.message ?? 'accepted', message));
    }

    it('points at any name misspelt in any shipped condition, and never at another place', () => {
        const { rules } = parseRules(readFileSync('dialogs/escalation.yaml', 'utf8'), 'shipped');
        const conditions = rules.map(({ condition }) => condition).filter(({ facts }) => facts.length > 0);
        const slip = fc.constantFrom<(name: string) => string>((name) => name.slice(0, -1), (name) => `${name}x`, (name) => name[1]! + name[0]! + name.slice(2), (name) => name.toUpperCase());
        fc.assert(fc.property(fc.constantFrom(...conditions), fc.nat(), slip, ({ source, facts: named }, pick, misspell) => {
            const name = named[pick % named.length]!;
            const wrong = misspell(name);
            fc.pre(!FACT_NAMES.includes(wrong as FactName));
            const at = new RegExp(`\\b${name}\\b(?!")`).exec(source)!.index;
            const [fault] = faultsOf(one(JSON.stringify(source.slice(0, at) + wrong + source.slice(at + name.length))));
            const escapes = source.slice(0, at).split('"').length - 1;
            assert.deepEqual([fault?.line, fault?.column], [3, 12 + at + escapes], `${source}: ${name}`);
            assert.match(fault!.message, new RegExp(`unknown fact "${wrong}"`));
            assert.match(fault!.remedy, /did you mean|use one of|in signals/);
        }), { numRuns: 400 });
    });

    it('knows a fact by nearly its name, whichever it is', () => {
        for (const name of FACT_NAMES) {
            const [fault] = faultsOf(one(`${name}s == 1 || ${name.slice(0, 2)}${name.slice(1)} == 1`));
            assert.match(fault!.remedy, /did you mean/, name);
        }
    });

    it('throws nothing but ContentError, with a place for every fault, whatever it is given', () => {
        const token = fc.constantFrom(
            'anger', 'turns', 'signals', 'emotion', 'offered', '"legal"', "'x'", '0.5', '3', '&&', '||', '!', '==', '>=', 'in', '(', ')', '[', ']', '.', ',', '?', ':', '-', '/', '%',
            'size(', '.exists(s, ', 's', '.matches(', 'true', 'null', '1u', 'b"x"', '=', '“', '\\', '#', '\n', '{', '}', '*a', '&a', '%', '\t',
        );
        const condition = fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(' '));
        const file = fc.oneof(
            condition.map((when) => `rules:\n  - id: a\n    do: offer\n    when: ${JSON.stringify(when)}\n`),
            condition.map(one),
            fc.string({ maxLength: 60 }),
            fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => `rules: ${text}`),
        );
        fc.assert(fc.property(file, (text) => {
            for (const fault of faultsOf(text)) {
                assert.ok(fault.line! >= 1 && fault.column! >= 1);
                // After a bracket out of place the YAML library counts lines wrongly; what can be read is placed exactly.
                if (fault.message.startsWith('not valid YAML')) continue;
                const lines = text.split('\n');
                assert.ok(fault.line! >= 1 && fault.line! <= lines.length && fault.column! >= 1 && fault.column! <= lines[fault.line! - 1]!.length + 1, JSON.stringify(fault));
                assert.ok(fault.message && fault.remedy);
            }
        }), { numRuns: 1500 });
    });
});

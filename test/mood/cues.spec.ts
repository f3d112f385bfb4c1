import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { ContentError, type ContentFault } from '../../src/errors.js';
import { DIMENSIONS, EMOTIONS, SIGNALS } from '../../src/model.js';
import { parseCues } from '../../src/mood/index.js';
import { LOCALES, shippedCues } from '../support/mood.js';

function faultsOf(yaml: string): ContentFault[] {
    try {
        parseCues(yaml, 'locales/en/cues.yaml');
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
    return [];
}

const faults: [name: string, yaml: string, line: number, message: RegExp, key: string][] = [
    ['an unknown emotion', 'emotions:\n  joy:\n    0.5: [hurrah]\n', 2, /unknown key "joy"/, 'emotions.joy'],
    ['an unknown signal', 'signals:\n  bye:\n    phrases: [bye]\n  lawsuit:\n    phrases: [sue]\n', 4, /unknown key "lawsuit"/, 'signals.lawsuit'],
    ['an unknown section', 'degree: {}\nfeelings: {}\n', 2, /unknown key "feelings"/, 'feelings'],
    ['a strength out of range', 'emotions:\n  anger:\n    1.5: [furious]\n', 3, /not a number from 0.05 to 0.95/, 'emotions.anger.1.5'],
    ['a strength that is no number', 'praise:\n  high: [great]\n', 2, /not a number/, 'praise.high'],
    ['an empty phrase', 'negations:\n  - not\n  - "  "\n', 3, /empty phrase/, 'negations.1'],
    ['a phrase twice', 'failure:\n  0.2:\n    - broken\n  0.4:\n    - slow\n    - Broken\n', 6, /stands twice/, 'failure.0.4.1'],
    ['a phrase twice in another script', 'harmless: [沒問題, 没问题]\n', 1, /stands twice/, 'harmless.1'],
    ['an unknown dimension', 'causes:\n  waiting:\n    dimension: speed\n    phrases: [slow]\n', 3, /dimension|Invalid option/, 'causes.waiting.dimension'],
    ['a number for a phrase', 'signals:\n  regulator:\n    phrases: [12315]\n', 3, /string/, 'signals.regulator.phrases.0'],
    ['broken YAML', 'emotions: [\n', 2, /not valid YAML/, ''],
];

describe('reading cues.yaml', () => {
    for (const [name, yaml, line, message, key] of faults) {
        it(`reports ${name} with place and remedy`, () => {
            const found = faultsOf(yaml);
            assert.equal(found.length, 1, JSON.stringify(found));
            const [fault] = found;
            assert.equal(fault?.line, line);
            assert.ok((fault?.column ?? 0) >= 1);
            assert.match(fault!.message, message);
            assert.equal(fault?.key ?? '', key);
            assert.ok(fault!.remedy.length > 0);
        });
    }

    it('reports every fault together', () => {
        assert.equal(faultsOf('emotions:\n  joy: {}\n  fear: {}\npraise:\n  0.5: [good, good]\n').length, 3);
    });

    it('takes an empty file', () => assert.deepEqual(faultsOf(''), []));

    it('accepts what is shipped, with a rich vocabulary in every language', () => {
        const count = (value: unknown): number => (Array.isArray(value) ? value.length : value && typeof value === 'object' ? Object.values(value).reduce((sum: number, part) => sum + count(part), 0) : 0);
        const cues = shippedCues();
        for (const locale of LOCALES) assert.ok(count(cues[locale]) > 800, `${locale} ${count(cues[locale])}`);
        for (const locale of LOCALES) for (const signal of SIGNALS) assert.ok((cues[locale]!.signals[signal]?.phrases.length ?? 0) > 5, `${locale} ${signal}`);
    });

    it('gives a cause the same dimension in every language', () => {
        const cues = shippedCues();
        for (const locale of LOCALES) {
            assert.deepEqual(Object.keys(cues[locale]!.causes).sort(), Object.keys(cues.en!.causes).sort());
            for (const [id, { dimension }] of Object.entries(cues[locale]!.causes)) assert.equal(dimension, cues.en!.causes[id]?.dimension, `${locale} ${id}`);
        }
    });
});

describe('labels of the mood', () => {
    for (const locale of LOCALES) {
        it(`are complete in ${locale}`, () => {
            const bundle = new FluentBundle(locale);
            assert.deepEqual(bundle.addResource(new FluentResource(readFileSync(`locales/${locale}/mood.ftl`, 'utf8'))), []);
            const keys = [
                ...EMOTIONS.map((id) => `emotion-${id}`), ...SIGNALS.map((id) => `signal-${id}`), ...DIMENSIONS.map((id) => `dimension-${id}`),
                ...Object.keys(shippedCues()[locale]!.causes).map((id) => `cause-${id}`), ...['impatient', 'reserved', 'plain'].map((id) => `style-${id}`),
                ...['worse', 'steady', 'better'].map((id) => `trend-${id}`), ...['dissatisfied', 'neutral', 'satisfied'].map((id) => `level-${id}`),
                ...['none', 'mild', 'medium', 'strong', 'extreme'].map((id) => `intensity-${id}`),
            ];
            for (const key of keys) assert.ok(bundle.getMessage(key)?.value, key);
        });
    }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RuleFacts, Verdict } from '../../src/model.js';
import { FACT_NAMES, judge, parseRules } from '../../src/escalation/index.js';
import { facts } from '../support/facts.js';

const shipped = parseRules(readFileSync('dialogs/escalation.yaml', 'utf8'), 'dialogs/escalation.yaml');

describe('escalation: the shipped rules', () => {
    const cases: [situation: string, changes: Partial<RuleFacts>, rule: string | undefined, action?: Verdict['do'], priority?: Verdict['priority']][] = [
        ['a plain question', {}, undefined],
        ['a plain question put urgently', { signals: ['urgent'] }, undefined],
        ['mild disappointment on the first turn', { emotion: 'disappointment', intensity: 0.35, disappointment: 0.35, valence: -0.35, moodValence: -0.2, negativeTurns: 1, negativeStreak: 1 }, undefined],
        ['something unresolved in the first message', { signals: ['unresolved'], valence: -0.3, negativeTurns: 1, negativeStreak: 1 }, undefined],
        ['thanks', { emotion: 'gratitude', gratitude: 0.9, valence: 0.7, signals: ['thanks'], signalsSoFar: ['thanks'] }, undefined],
        ['thanks after a bad stretch', { emotion: 'gratitude', valence: 0.6, moodValence: -0.1, negativeTurns: 3, anger: 0.3, slope: 0.3, signals: ['thanks'], turns: 5 }, undefined],
        ['how to cancel, calmly', { signals: ['churn'], valence: -0.41, moodValence: -0.19, negativeStreak: 1, negativeTurns: 1 }, undefined],
        ['praise to be made public', { signals: ['publicity'], emotion: 'satisfaction', valence: 0.8 }, undefined],
        ['one miss of the bot', { misses: 1 }, undefined],
        ['a question asked twice', { asks: 2 }, undefined],
        ['self-harm', { signals: ['selfHarm'] }, 'self-harm', 'handoff', 'urgent'],
        ['self-harm while a case waits', { signals: ['selfHarm'], caseOpen: true }, 'self-harm', 'handoff', 'urgent'],
        ['danger, though said politely', { signals: ['thanks', 'danger'], valence: 0.2 }, 'danger', 'handoff', 'urgent'],
        ['fraud in progress', { signals: ['fraud'] }, 'fraud', 'handoff', 'urgent'],
        ['fury while a case waits', { anger: 0.95, caseOpen: true }, 'waits-in-anger', 'handoff', 'high'],
        ['a wish for a person while a case waits', { signals: ['asksHuman'], caseOpen: true, waitingMinutes: 4 }, 'case-open', 'hold'],
        ['a word after waiting long', { caseOpen: true, waitingMinutes: 15 }, 'waited-long', 'handoff', 'high'],
        ['a named customer, displeased', { vip: true, valence: -0.35, negativeStreak: 1, negativeTurns: 1 }, 'vip', 'handoff', 'high'],
        ['a named customer, calm', { vip: true }, undefined],
        ['a likely complaint', { complaintRisk: 0.9 }, 'complaint-risk', 'handoff', 'high'],
        ['three questions unanswered', { unanswered: 3 }, 'unanswered', 'handoff', 'normal'],
        ['two questions unanswered', { unanswered: 2 }, undefined],
        ['a vague wish for help', { misses: 1, turns: 2 }, 'offer-vague', 'offer'],
        ['a vague wish for help, once offered a person', { misses: 1, turns: 3, offered: true }, undefined],
        ['a vague wish for help when the desk is closed', { misses: 1, turns: 2, open: false }, 'closed', 'hold'],
        ['a wish for a person when the desk is closed', { signals: ['asksHuman'], open: false }, 'asks-person', 'handoff', 'normal'],
        ['special care at night', { signals: ['specialCare'], signalsSoFar: ['specialCare'], open: false }, 'special-care', 'care'],
        ['a wish for a person, first thing', { signals: ['asksHuman'] }, 'asks-person', 'handoff', 'normal'],
        ['a wish for a person after an offer', { signals: ['asksHuman'], offered: true }, 'asks-person', 'handoff', 'normal'],
        ['a lawyer', { signals: ['legal'], valence: -0.2 }, 'legal', 'handoff', 'high'],
        ['a regulator', { signals: ['regulator'] }, 'regulator', 'handoff', 'high'],
        ['exposure threatened', { signals: ['publicity'], valence: -0.4 }, 'publicity', 'handoff', 'high'],
        ['leaving in anger', { signals: ['churn'], emotion: 'disappointment', valence: -0.6 }, 'churn', 'handoff', 'high'],
        ['leaving after an unhappy message', { signals: ['churn'], valence: -0.41, negativeStreak: 2, turns: 2 }, 'churn', 'handoff', 'high'],
        ['great anger', { anger: 0.85 }, 'high-anger', 'handoff', 'high'],
        ['an old customer in distress', { signalsSoFar: ['specialCare'], confusion: 0.6, valence: -0.3 }, 'vulnerable', 'handoff', 'high'],
        ['an old customer asking calmly', { signals: ['specialCare'], signalsSoFar: ['specialCare'] }, 'special-care', 'care'],
        ['abuse in anger', { signals: ['abuse'], anger: 0.4 }, 'abuse', 'handoff', 'normal'],
        ['deep sadness for a second message', { turns: 2, sadness: 0.85, valence: -0.5 }, 'distress', 'handoff', 'high'],
        ['deep sadness, and glad of the help', { turns: 2, sadness: 0.85, valence: 0.6 }, undefined, undefined, undefined],
        ['how to leave, asked coolly', { signals: ['churn'], emotion: 'neutral', valence: -0.52 }, undefined, undefined, undefined],
        ['one bad message after a poor start', { turns: 4, serviceSatisfaction: -0.6, valence: -0.5, negativeTurns: 1, negativeStreak: 1, complaintRisk: 0.4 }, undefined, undefined, undefined],
        ['three negative messages in a row', { turns: 3, negativeStreak: 3, negativeTurns: 3, moodValence: -0.45, complaintRisk: 0.5 }, 'negative-streak', 'handoff', 'high'],
        ['trouble told in three messages, calmly', { turns: 3, negativeStreak: 3, negativeTurns: 3, moodValence: -0.45, complaintRisk: 0.2, offered: true }, undefined],
        ['a falling mood', { turns: 3, complaintRisk: 0.5, slope: -0.35, moodValence: -0.4, negativeStreak: 2, negativeTurns: 2 }, 'getting-worse', 'handoff', 'high'],
        ['bad service for long', { turns: 4, serviceSatisfaction: -0.6, level: 'dissatisfied', valence: -0.3, negativeTurns: 2, complaintRisk: 0.6 }, 'dissatisfied', 'handoff', 'normal'],
        ['bad service made good', { turns: 4, serviceSatisfaction: -0.5, level: 'dissatisfied', valence: 0.6, emotion: 'gratitude' }, undefined],
        ['a second miss of the bot', { misses: 2 }, 'bot-failed', 'handoff', 'normal'],
        ['the same thing a third time', { repeats: 2 }, 'said-three-times', 'handoff', 'normal'],
        ['a question answered at the third time', { asks: 3 }, undefined],
        ['a question asked in vain', { asks: 3, misses: 1 }, 'asked-in-vain', 'handoff', 'normal'],
        ['unresolved and unhappy again', { signals: ['unresolved'], valence: -0.3, turns: 3, negativeTurns: 2, negativeStreak: 2, complaintRisk: 0.4 }, 'still-unresolved', 'handoff', 'normal'],
        ['any topic with all facts', { topic: 'delivery', factsComplete: true, signals: ['thanks'], turns: 4 }, 'facts-complete', 'handoff', 'normal'],
        ['unresolved for a second message', { signals: ['unresolved'], valence: -0.3, turns: 3, negativeTurns: 2 }, 'offer-unresolved', 'offer'],
        ['one step that did not help', { signals: ['unresolved'], valence: -0.75, slope: -0.37, moodValence: -0.47, turns: 3, negativeTurns: 1, negativeStreak: 1 }, undefined],
        ['staying unhappy', { turns: 3, negativeStreak: 2, negativeTurns: 2, moodValence: -0.28 }, 'offer-upset', 'offer'],
        ['staying unhappy after an offer', { turns: 3, negativeStreak: 2, negativeTurns: 2, moodValence: -0.28, offered: true }, undefined],
        ['a long talk without result', { turns: 9, minutes: 40, negativeTurns: 1 }, 'offer-long', 'offer'],
    ];
    for (const [situation, changes, rule, action, priority] of cases) {
        it(`${situation} → ${rule ?? 'nothing'}`, () => {
            const verdict = judge(shipped, facts(changes), []);
            assert.deepEqual([verdict?.rule, verdict?.do], [rule, action]);
            if (priority) assert.equal(verdict?.priority, priority);
        });
    }

    it('has a situation above for every rule', () => {
        assert.deepEqual(shipped.rules.filter(({ id }) => !cases.some(([, , rule]) => rule === id)).map(({ id }) => id), []);
    });

    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
        it(`has a reason and every fact in words in ${locale}`, () => {
            const words = readFileSync(`locales/${locale}/rules.ftl`, 'utf8');
            const keys = [...new Set(shipped.rules.map(({ reason }) => reason)), ...FACT_NAMES.map((name) => `fact-${name}`)];
            assert.deepEqual([...words.matchAll(/^([\w-]+) = \S/gm)].map((match) => match[1]).sort(), keys.sort());
        });
    }
});

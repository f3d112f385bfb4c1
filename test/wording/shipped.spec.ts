import assert from 'node:assert/strict';
import { EMOTIONS, HARD_EMOTIONS, CASE_STATES, type Case } from '../../src/model.js';
import { createWording } from '../../src/wording/index.js';
import { readLocale } from '../../src/wording/sources.js';
import { OWN_WORDS, SHIPPED_LOCALES, shippedSources, TOPIC_WORDS } from '../support/words.js';

const sources = shippedSources(new RegExp(`${OWN_WORDS.source}|${TOPIC_WORDS.source}`));
const PRIORITIES: Case['priority'][] = ['low', 'normal', 'high', 'urgent'];

/** Key families, with how many wordings each key needs at least. */
const FAMILIES: [keys: string[], atLeast: number][] = [
    [HARD_EMOTIONS.flatMap((emotion) => ['strong', 'mild'].flatMap((force) => [`acknowledge-${emotion}-${force}`, `acknowledge-${emotion}-${force}-cause`])), 6],
    [['acknowledge-satisfaction', 'acknowledge-gratitude', 'waiting'], 6],
    [['greet', 'greet-brief', 'handoff', 'handoff-urgent', 'handoff-offline', 'offer-person', 'fallback', 'fallback-again', 'close', 'thanks-close', 'still-waiting', 'requeued', 'wait-expired', 'handed-back', 'joined', 'resolved', 'check-in', 'safety-selfHarm', 'safety-danger', 'safety-fraud'], 3],
    [['offer-declined', 'corrected', 'error-sorry'], 2],
    [['choice-person', 'choice-continue', 'choice-yes', 'choice-no', 'choice-not-known', 'media', 'too-long', 'unsupported'], 1],
    [EMOTIONS.flatMap((emotion) => [`do-${emotion}-1`, `do-${emotion}-2`, `dont-${emotion}-1`, `dont-${emotion}-2`, `first-sentence-${emotion}`]), 1],
    [HARD_EMOTIONS.map((emotion) => `first-sentence-${emotion}-cause`), 1],
    [[...CASE_STATES.map((state) => `state-${state}`), ...PRIORITIES.map((priority) => `priority-${priority}`)], 1],
    [['claim', 'reply', 'note', 'handBack', 'resolve'].map((name) => `action-${name}`), 1],
    [['refused-claimed', 'refused-unclaimed', 'refused-closed', 'thread-customer', 'thread-reply', 'thread-note', 'thread-edited', 'thread-deleted', 'thread-unclaimed',
        'event-requested', 'event-raised', 'event-claimed', 'event-handedBack', 'event-resolved', 'event-requeued', 'event-unclaimed', 'event-expired', 'event-relay-failed'], 1],
];

/** Words of the mainland that a Taiwanese customer would notice at once. */
const NOT_TAIWANESE = /信息|質量|視頻|網絡|軟件|賬|帳號密碼重置|快遞|客服熱線|短信|默認|在線客服|登錄|用戶|文檔|屏幕|鏈接|親,|賣家承諾書/;
const NOT_MAINLAND = /訊息|帳|簡訊|預設|伺服器|資訊|晶片|回覆|宅配|超商/;

describe('the words shipped', () => {
    for (const locale of SHIPPED_LOCALES) {
        const { phrases } = readLocale(locale, sources[locale]!);

        it(`${locale} has every family, with enough wordings to choose from`, () => {
            const counts = new Map<string, number>();
            for (const { key } of phrases) counts.set(key, (counts.get(key) ?? 0) + 1);
            const short = FAMILIES.flatMap(([keys, atLeast]) => keys.filter((key) => (counts.get(key) ?? 0) < atLeast));
            assert.deepEqual(short, []);
        });

        it(`${locale} is brief: no wording longer than a chat bubble`, () => {
            const limit = locale === 'en' ? 260 : 110;
            assert.deepEqual(phrases.filter(({ key, literal }) => !key.startsWith('facts-') && literal.length > limit).map(({ key, variant }) => `${key}.${variant}`), []);
        });

        it(`${locale} says names and times of nobody and numbers of no help line`, () => {
            const safety = phrases.filter(({ file }) => file.endsWith('safety.ftl'));
            assert.ok(safety.length > 0);
            assert.deepEqual(safety.filter(({ literal }) => /\d/.test(literal)).map(({ key }) => key), []);
            const handoff = phrases.filter(({ key }) => /^(handoff|waiting|still-waiting|requeued)/.test(key));
            assert.deepEqual(handoff.filter(({ literal }) => /\d|minute|hour|分钟|分鐘|小时|小時/.test(literal)).map(({ key }) => key), []);
        });

        it(`${locale} greets honestly as an automated assistant`, () => {
            const greetings = phrases.filter(({ key }) => key === 'greet' || key === 'greet-brief');
            assert.deepEqual(greetings.filter(({ literal }) => !/automated assistant|自动助手|自動小幫手/.test(literal)).map(({ literal }) => literal), []);
        });

        it(`${locale} quotes the cause in every -cause wording`, () => {
            const causes = phrases.filter(({ key }) => /-cause(-short)?$/.test(key) && /^(acknowledge|first-sentence)-/.test(key));
            assert.deepEqual(causes.filter(({ vars }) => !vars.has('cause')).map(({ key, variant }) => `${key}.${variant}`), []);
        });

        it(`${locale} leaves no handoff in two paragraphs, so that the promise made can be noted whole`, () => {
            assert.deepEqual(phrases.filter(({ key, literal }) => key.startsWith('handoff') && literal.includes('\n')).map(({ key }) => key), []);
        });
    }

    it('speaks as people do in Taiwan, and as people do on the mainland', () => {
        const wrong = (locale: string, words: RegExp) => readLocale(locale, sources[locale]!).phrases
            .filter(({ literal }) => words.test(literal)).map(({ key, literal }) => `${key}: ${literal}`);
        assert.deepEqual(wrong('zh-TW', NOT_TAIWANESE), []);
        assert.deepEqual(wrong('zh-CN', NOT_MAINLAND), []);
    });

    it('has full-width punctuation in Chinese sentences', () => {
        const half = ['zh-CN', 'zh-TW'].flatMap((locale) => readLocale(locale, sources[locale]!).phrases)
            .filter(({ literal }) => /\p{Script=Han}[,!?:;()]|[,!?;()]\p{Script=Han}/u.test(literal)).map(({ key }) => key);
        assert.deepEqual(half, []);
    });

    it('lets the admin fill in the help lines in one place', () => {
        const filled = Object.fromEntries(SHIPPED_LOCALES.map((locale) => [locale, sources[locale]!.map((source) => ({ ...source, text: source.text.replace(/^-safety-lines = .*$/m, '-safety-lines = the line 000') }))]));
        for (const locale of SHIPPED_LOCALES) {
            const { message } = createWording(filled).say([{ kind: 'safety', keys: ['safety-selfHarm'] }], { locale, style: 'plain', said: [], seed: 1 });
            assert.match(message.text, /the line 000/);
        }
    });
});

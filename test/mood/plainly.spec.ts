import assert from 'node:assert/strict';
import type { Signal } from '../../src/model.js';
import { readMood } from '../../src/readMood.js';

/** Said in everyday words, and what only sounds like it; each with the signal it is about. */
const HEARD: Partial<Record<Signal, string[]>> = {
    fraud: [
        "I just got a login alert and it wasn't me", "someone tried to log in to my account, wasn't me", "there's a sign-in from Brazil that's not me", 'someone else is using my card',
        'a stranger is spending money on my card', 'I got a code I never asked for, someone is trying to get into my account', 'somebody changed my password and I am locked out',
        '有人动了我的账号', '有人登了我的号', '收到异地登录提醒，不是我', '有人在用我的卡', '别人在刷我的卡', '密码被人改了，我登不上去',
        '有人動了我的帳號', '有人登入我的帳號，不是我', '收到登入通知可是不是我登的', '有人在刷我的信用卡', '這筆不是我刷的',
    ],
    danger: [
        'my baby drank the milk powder and it expired in March', 'my son had an allergic reaction to your cream', 'his face swelled up after eating it', 'she has been vomiting since dinner, it was your chicken',
        'our toddler swallowed a battery out of the remote', '宝宝喝了过期奶粉', '孩子吃了过期的东西一直吐', '用了你们的面霜脸肿了', '娃把遥控器里的电池吞了电池啊', '吃完全身起疹',
        '寶寶喝到過期的奶粉', '小孩吃了之後一直吐', '擦了你們的乳液臉腫起來', '弟弟誤吞了零件',
    ],
    legal: [
        "you'll hear from my lawyer", "I'm getting a lawyer involved", 'my solicitor will be in touch', 'next letter comes from a lawyer', '我已经找律师了', '等着收律师函吧', '我的律师会联系你们', '我會請律師處理', '合約我找律師看過了，法院見',
    ],
    regulator: ["I'm going to the ombudsman", '我要去消协投诉你们', '不退我就打12315', '我要找消保官', '不處理就去申訴'],
    asksHuman: ['I want a real person, not a bot', "are you a bot? if so get me a person", '你是机器人吗？是的话转人工', '不要機器人，我要真人', 'stop the bot, someone real please'],
};

const NOT_HEARD: Partial<Record<Signal, string[]>> = {
    fraud: [
        'how do login alerts work', 'can my wife use my card to pay?', 'my son uses my account, can we have two logins?', "it wasn't me who ordered the large one, it was my brother", "I can't sign in from my phone",
        '登录提醒怎么关', '我老婆在用我的卡，可以绑两张吗', '怎么改密码', '登入通知怎麼關', '我太太用我的帳號可以嗎',
    ],
    danger: [
        'the milk expires in March, can I still drink it?', 'you sent me yogurt that is past its date', 'is the cream fine for people with allergies?', 'my baby drank the whole bottle, she loves it',
        '奶粉快过期了可以退吗', '过敏体质可以用吗', '收到的牛奶过期了，要退', '鮮奶過期了要退', '過敏體質可以用嗎', '客服被我一直吐槽',
    ],
    legal: [
        "my lawyer's invoice is wrong", "I'm a lawyer and need invoices in the name of my firm", 'my lawyer needs the receipt for March',
        '我是律师事务所的，想开专票', '律师费的发票开错了', '我們是律師事務所，發票要打統編', '我是律師，想辦貴行的卡',
    ],
    regulator: ['我要投诉', '我要投诉你们的客服', '我想投诉一个快递员', '我要客訴', '我要客訴你們店員', 'I want to file a complaint', 'I want to complain about the driver', 'where do I send a complaint?'],
    asksHuman: ['are you a bot?', 'am I talking to a robot?', 'is this a real person?', '你是机器人吗', '你是真人吗', '是不是机器人啊', '你是機器人嗎', '請問你是真人嗎'],
};

describe('what is said in everyday words', () => {
    for (const [signal, lines] of Object.entries(HEARD)) {
        for (const line of lines) it(`is heard as ${signal}: ${line}`, () => assert.ok(readMood(line).signals.includes(signal as Signal)));
    }
    for (const [signal, lines] of Object.entries(NOT_HEARD)) {
        for (const line of lines) it(`is no ${signal}: ${line}`, () => assert.ok(!readMood(line).signals.includes(signal as Signal)));
    }
});

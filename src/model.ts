/**
 * The nouns every room shares. Types, and the few fixed lists they derive from; no behaviour.
 * One file, though a long one: whoever looks for a word of the house finds it here, and nowhere a second meaning of it.
 * Times are epoch milliseconds. Everything stored or passed between rooms is plain JSON.
 */

export const EMOTIONS = ['anger', 'disappointment', 'anxiety', 'sadness', 'confusion', 'satisfaction', 'gratitude', 'neutral'] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** The five emotions that ask for care. */
export const HARD_EMOTIONS = ['anger', 'disappointment', 'anxiety', 'sadness', 'confusion'] as const satisfies readonly Emotion[];

export const SIGNALS = [
    'asksHuman', 'legal', 'publicity', 'regulator', 'churn', 'selfHarm', 'danger', 'fraud', 'abuse',
    'repeat', 'unresolved', 'urgent', 'specialCare', 'thanks', 'bye',
] as const;
export type Signal = (typeof SIGNALS)[number];

export const DIMENSIONS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;
/** SERVQUAL service dimension (Parasuraman, Zeithaml, Berry 1988). */
export type Dimension = (typeof DIMENSIONS)[number];

export type Style = 'impatient' | 'reserved' | 'plain';
/** A folder of `locales/`: `en`, `zh-CN`, `zh-TW`. */
export type Locale = string;

/* ---------- mood ---------- */

/** Why a reading says what it says. `start`/`end` are UTF-16 offsets into the text read; weights add up to the verdict. */
export interface Evidence { start: number; end: number; text: string; why: string; weight: number }

/** What set a feeling off, in the customer's own words. Absent rather than guessed. */
export interface Cause {
    /** A cause id of `cues.yaml`, for example `waiting`, `noAnswer`, `wrongCharge`. */
    kind: string;
    /** The customer's words, as written. */
    quote: string;
    dimension?: Dimension;
}

/** To what customers put trouble down: to what we can do, to how hard we try, to what nobody here can help (Weiner 1985). */
export const ATTRIBUTIONS = ['ability', 'effort', 'circumstance'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Levels of need, from the surface down: to know, to get what is due, to be respected, to be able to trust. */
export const NEEDS = ['information', 'value', 'emotion', 'relationship'] as const;
export type Need = (typeof NEEDS)[number];

/** Words of the customer that show something: `quote` stands from `start` to `end` (UTF-16 offsets) in what they said in customer turn `turn`, from 1. */
export interface Shown { turn: number; start: number; end: number; quote: string }

/**
 * What lies behind the feeling, gathered over the turns of one conversation. Each finding carries the words that show it; what nobody
 * said is absent.
 */
export interface Analysis {
    /** Problems they named while upset, the main one first. `weight` grows with every turn that names it. */
    causes: (Shown & { kind: string; dimension?: Dimension; weight: number })[];
    /** What they counted on, and what happened; `gap` 0–1 is how wide it is, known once both are. */
    expected?: Shown;
    happened?: Shown;
    gap?: number;
    attribution?: Shown & { to: Attribution };
    /** Trouble they had with us before. */
    past?: Shown;
    /** What they ask for. `outright`: as a wish of theirs ("I want"), not only as a polite question. */
    stated?: Shown & { outright: boolean };
    needs: Partial<Record<Need, Shown & { weight: number }>>;
    /** The level of need that shows most, the deeper of equals. */
    beneath?: Need;
    /** Words by which they may take the matter further. */
    warnings: (Shown & { signal: Signal })[];
}

/** A turn of the mood, and the line of the other side that came just before it. `change`: of the running valence. */
export interface Transition { turn: number; to: 'better' | 'worse'; change: number; by: 'bot' | 'humanAgent'; line: string }

/** One utterance, read. Intensity and probabilities 0–1, valence −1–1. */
export interface Reading {
    emotion: Emotion;
    intensity: number;
    valence: number;
    emotions: Record<Emotion, number>;
    signals: Signal[];
    style: Style;
    lang: Locale;
    evidence: Evidence[];
    cause?: Cause;
    /** How likely the line, by its words alone, is one of a customer dissatisfied or satisfied with the service so far. Absent where no model reads. */
    service?: { dissatisfied: number; satisfied: number };
}

export type Level = 'dissatisfied' | 'neutral' | 'satisfied';

/** What the judgement of the service goes by: fading sums of what speaks against it, of content and of reproaches; the running valence of the turns as verdicts on the service, −1–1; and the probability of each level, worst first. */
export interface ServiceTrace {
    against: number; pleased: number; reproach: number; course: number; belief: [number, number, number];
    /** What hurt and what pleased over the whole conversation, fading slowly. Absent in states stored by older versions. */
    whole?: { hurt: number; glad: number };
}

/** Feeling carried over the customer's turns; each emotion's level decays unless it is fed. */
export interface Mood extends Record<Emotion, number> {
    valence: number;
    /** Change of valence per turn over the last turns; negative is getting worse. */
    slope: number;
    /** Highest intensity of a hard emotion so far, 0–1, and the customer turn (from 1) it came in. */
    peak: number;
    peakTurn: number;
    peakEmotion: Emotion;
    /** Customer turns so far, how many were negative, and how many of the latest were negative without a break. */
    turns: number;
    negativeTurns: number;
    negativeStreak: number;
    /** Valence of the latest turns, oldest first, at most 20. */
    course: number[];
    /** Judgement of the service so far, −1–1. */
    satisfaction: number;
    level: Level;
    /** Absent before the first turn. */
    service?: ServiceTrace;
    /** The conversation as a whole, as whoever reads it afterwards would call it: `level` is how they stand with us now. Absent before the first turn. */
    overall?: Level;
    /* Absent in states stored by older versions. */
    analysis?: Analysis;
    /** Latest last, at most 6. */
    transitions?: Transition[];
}

/* ---------- people, places, messages ---------- */

export interface Person { id: string; name?: string }

/** How the id of a hub begins that has a case and answers the customer itself, unseen by us: nobody here is waited for. */
export const ELSEWHERE = 'hub:';

/** Opaque way back to a place. Only `src/channels/` looks inside. */
export type Address = string;

/** A file as it travels: never its bytes. `url` is an address people may follow; `size` in bytes, as announced. Where `held` is given, the bytes can be had. */
export interface Attachment { name?: string; contentType: string; url?: string; size?: number; held?: HeldFile }

/** Who holds a file, and what they call it: equal wherever the file is named. `at` is the opaque way to its bytes; only `channels/` and `relay/` look inside. */
export interface HeldFile { channel: string; id: string; at?: string }

export const MARKS = ['bold', 'italic', 'strike', 'code', 'pre', 'quote'] as const;
/** How a stretch of a text was written; `start`/`end` are UTF-16 offsets into the plain text. `pre` and `quote` reach over whole lines. */
export interface Mark { start: number; end: number; is: (typeof MARKS)[number] }

export const TROUBLES = ['blocked', 'closed', 'refused', 'unreachable', 'fileSize', 'fileType', 'fileGone', 'filePlace', 'fileUnknown'] as const;
/** Why something was not delivered: we were blocked; the place is no more; the platform refused, or did not answer for long; a file too large, of a kind not allowed, no longer there, in a place we do not fetch from, or that could not be read. */
export type Trouble = (typeof TROUBLES)[number];
/** Troubles of a file that no further try can mend. */
export const FINAL: readonly Trouble[] = ['fileSize', 'fileType', 'fileGone', 'filePlace'];

interface Arrival {
    /** Dedupe key: one per thing that happened, equal for every copy of it the platform sends. */
    key: string;
    /** Serialised on; never parsed outside `channels/`. */
    conversationId: string;
    /** The platform: `slack`, `msteams`, `web`, `terminal`, or any Bot Framework channel id. */
    channel: string;
    /** When the platform says it happened. */
    at: number;
    address: Address;
    from: Person;
    /** What the platform says of the person's language; a hint, never stronger than what they write. */
    locale?: Locale;
    /** Slack or Teams channel it was said in (without thread), to recognise the desk's own places. Absent in direct chats. */
    place?: string;
    /** Platform id of the message at the root of the thread, if it was said in one. */
    thread?: string;
    /** False: said in a channel without addressing the bot; it is ours only if the thread is. */
    mentioned?: boolean;
}

/** Everything that can happen to a conversation. */
export type Incoming = Arrival & (
    | { kind: 'message'; messageId: string; text: string; marks?: Mark[]; attachments?: Attachment[] }
    | { kind: 'edit'; messageId: string; text: string; marks?: Mark[] }
    | { kind: 'delete'; messageId: string }
    /** A button of one of our cards, or a form sent with it. */
    | { kind: 'press'; action: string; data: Record<string, string>; attachments?: Attachment[] }
    /** The customer opened the conversation or installed the bot. */
    | { kind: 'joined' }
    | { kind: 'desk'; caseId?: string; action: DeskAction }
    | { kind: 'timer'; name: string; data: Record<string, string> }
    /** Another system has answered what a turn had asked it; `asked` is the id of the question. */
    | { kind: 'lookup'; asked: string; answer: LookupAnswer }
    /** A hub to which the conversation was handed says how that stands. The intake makes a desk action of it. */
    | { kind: 'handoffStatus'; state: 'accepted' | 'failed' | 'completed'; message?: string }
    /** The outbox has given a delivery up: who spoke, what kind of trouble, whether it was on its way to the customer, and the file it was about. `limit`: megabytes, for `fileSize`. */
    | { kind: 'undelivered'; delivery: string; by: Delivery['by']; trouble: Trouble; toCustomer: boolean; file?: string; limit?: number }
);
export type IncomingKind = Incoming['kind'];

/** What a human agent does with a case. */
export type DeskAction =
    /** `force`: a lead takes over a case somebody has. `text`: said to the customer right after. */
    | { do: 'claim'; force?: true; text?: string }
    /** Somebody looks at the case and means perhaps to take it; says nothing to the customer. */
    | { do: 'look' }
    /** `messageId`: the platform's id of the line it was said in, so that it can be changed later; absent for buttons and web pages. */
    | { do: 'reply'; text: string; marks?: Mark[]; attachments?: Attachment[]; messageId?: string }
    | { do: 'note'; text: string; marks?: Mark[]; attachments?: Attachment[]; messageId?: string }
    | { do: 'handBack'; note?: string }
    | { do: 'resolve'; note?: string }
    /** On to a team, or to a person, to whom it is offered. */
    | { do: 'pass'; team?: string; person?: Person; note?: string }
    /** The reading was wrong: of the customer's line `messageId`, or of the latest. Kept as a labelled example. */
    | { do: 'correct'; emotion: Emotion; messageId?: string }
    /** An offered case is accepted (which claims it) or declined. */
    | { do: 'offerAnswer'; accept: boolean }
    /** The customer has been called back; closes the case. */
    | { do: 'callBack'; note?: string }
    /** An own reply is taken back or changed; `messageId` as the reply's transcript line has it. */
    | { do: 'retract'; messageId: string }
    | { do: 'rewrite'; messageId: string; text: string; marks?: Mark[] };

export type CardBlock =
    /** `course`: what the text says as values, −1 to 1, oldest first, for platforms that can draw a line. */
    | { kind: 'text'; text: string; look?: 'plain' | 'strong' | 'muted' | 'quote'; course?: number[] }
    | { kind: 'facts'; facts: { label: string; value: string }[] }
    | { kind: 'divider' };

/** Something to choose from a list; `group` is a heading over neighbours that share it. */
export interface CardChoice { title: string; value: string; group?: string }

/**
 * A button. With `prompt` it first asks for one text, which arrives as `data.text`; with `prompt.choices` before that for one of them, as `data.choice`; with `prompt.files`, the words above
 * the field, for files as well, if any, where the platform has such a field.
 * With `options` it is a menu: picking one presses the button, the option's value as `data.choice`.
 */
export interface CardAction {
    name: string;
    title: string;
    look?: 'primary' | 'danger';
    data: Record<string, string>;
    prompt?: { title: string; label: string; submit: string; cancel: string; required: boolean; choices?: { label: string; options: CardChoice[] }; files?: string };
    options?: CardChoice[];
}

/** Platform-neutral card; `channels/` renders it as Block Kit, Adaptive Card or JSON for the web. Texts are plain, unescaped. Where there is not room for all, what follows the last divider is kept longest. */
export interface Card { title?: string; blocks: CardBlock[]; actions?: CardAction[] }

export interface Outgoing {
    /** Plain text, unescaped; with a card it is the fallback and the notification line. */
    text: string;
    /** How the text was written, where the platform can show it. */
    marks?: Mark[];
    card?: Card;
    /** Answers offered as buttons; pressing one sends its text as if typed. */
    suggestions?: string[];
    attachments?: Attachment[];
    /** Who speaks, where the platform can show it. Absent: the bot. */
    from?: Person;
    /** Something that happened, told to another system instead of words to a person; `text` then only names it where people look at deliveries. */
    event?: OutgoingEvent;
}

/** `transcript`: what was said so far, for protocols that send it apart from the rest. */
export interface OutgoingEvent { name: string; value: Readonly<Record<string, unknown>>; transcript?: Readonly<Record<string, unknown>> }

/* ---------- dialog ---------- */

export type SlotStatus = 'given' | 'unsure' | 'refused';
/** A fact of a form. `value` is normalised (ISO date, digits), `quote` is what the customer wrote. */
export interface SlotValue { status: SlotStatus; value?: string; quote?: string; turn: number }

export interface FormState {
    topic: string;
    slots: Record<string, SlotValue>;
    /** The slot asked for last, awaiting an answer. */
    asking?: string;
    /** How often each slot was asked. */
    asks: Record<string, number>;
    /** True once the customer has said the summary of facts is right. */
    confirmed: boolean;
    /** Where the topic's standard procedure stands. */
    procedure?: Procedure;
}

/** Steps tried, on our asking or before, oldest first; `trying` is the one whose outcome is awaited. */
export interface Procedure {
    tried: string[];
    trying?: string;
    /** Asked how it went. */
    asked?: boolean;
    /** No more steps: the customer is upset, or wants none. */
    over?: boolean;
    /** A step has solved the problem. */
    helped?: boolean;
}

export type DialogPhase = 'open' | 'gathering' | 'confirming' | 'solved' | 'closed';

/** What the dialog room remembers of one conversation. */
export interface DialogState {
    phase: DialogPhase;
    form?: FormState;
    /** Other problems the customer named, set aside, main one first. */
    parked: FormState[];
    /** Emotions acknowledged so far, latest last, with the turn and how strong they were then. */
    acknowledged: { turn: number; emotion: Emotion; intensity?: number; rung?: number; cause?: string }[];
    /** Turns in a row in which the bot did not understand or its answer did not help. */
    misses: number;
    turn: number;
    /** Facts said before any topic was known; they go into the first form that wants them. */
    loose?: LooseFact[];
    /** The customer needs special care: plain words from now on. */
    care?: boolean;
    /** An answer of the knowledge given last, and in which turn; whether it helped is being asked. */
    known?: { id: string; turn: number };
    /** They have asked, and were told, that this is an automated assistant. */
    toldBot?: true;
    /** The danger safety words were said about; stays while the case it led to is open. */
    danger?: Signal;
}

/** A fact no form has taken yet. `leads` are the slots (`topic.slot`) whose words stood before it; `deadline`: a day by which something is needed. */
export interface LooseFact { type: string; value: string; quote: string; leads: string[]; recurs?: 'week' | 'month' | 'year'; deadline?: true }

/**
 * What the bot means to say, before it is worded. Wording takes the first of `keys` that the locale has
 * (most specific first), then a variant of it not yet used in this conversation.
 */
export interface Act {
    kind: 'greet' | 'safety' | 'acknowledge' | 'ask' | 'confirm' | 'inform' | 'solve' | 'handoff' | 'offer' | 'close' | 'fallback';
    keys: string[];
    /** Filled into the words. Customer text among them is data: wording shortens it, channels escape it. */
    args?: Record<string, string | number>;
    /** Message keys of answers to offer as buttons. */
    choices?: string[];
    /** What its words say will happen; `minutes` is the time the words of the first key name. */
    commits?: Promised;
}

/** Things the bot can say will happen: a person comes, or calls. */
export interface Promised { what: 'person' | 'callBack'; minutes?: number }

/** Something the bot told the customer would happen, and when it falls due. */
export interface Commitment { text: string; at: number; what?: Promised['what']; dueAt?: number; kept?: boolean }

/* ---------- look-ups ---------- */

/** What another system has said. `facts` only if found; `why` it failed is for logs and human agents. */
export interface LookupAnswer { outcome: 'found' | 'notFound' | 'failed'; facts: Record<string, string | number>; why?: string }

/** A question put to another system for the customer, by a topic's look-up. */
export interface AskedLookup {
    id: string;
    topic: string;
    name: string;
    /** The facts it was asked with, by slot. */
    args: Record<string, string>;
    at: number;
    /** How often it was sent on its way; more than once only after a crash. */
    tries: number;
    /** Absent while the answer is awaited. */
    answer?: LookupAnswer;
}

/* ---------- escalation ---------- */

/** Facts the rules may use; every number is a CEL double. The complete list, so that an unknown name is refused at load. */
export interface RuleFacts {
    anger: number; disappointment: number; anxiety: number; sadness: number; confusion: number; satisfaction: number; gratitude: number;
    /** The latest utterance alone. */
    emotion: string; intensity: number; valence: number;
    /** The mood over turns. */
    moodValence: number; slope: number; peak: number; turns: number; negativeTurns: number; negativeStreak: number; serviceSatisfaction: number; level: string;
    /** Signals of the latest utterance. */
    signals: string[];
    /** Signals of the whole conversation since the last hand-back. */
    signalsSoFar: string[];
    style: string; lang: string; channel: string; topic: string;
    /** Turns in a row the bot failed; times the customer said the same thing again; questions the bot has asked without getting the fact. */
    misses: number; repeats: number; asks: number;
    /** Questions of the customer, in a row, that got no answer; times they were told no, put off or sent elsewhere. */
    unanswered: number; refusals: number;
    /** How likely they take the matter further: to a complaint desk, a regulator, the public, a competitor; 0–1. */
    complaintRisk: number;
    /** What lies behind the feeling, so far; words are '' and numbers 0 where nothing shows it. Main cause, the side of service it hurts, to what they put it down, the need beneath. */
    cause: string; dimension: string; attribution: string; need: string;
    /** How far what happened is from what they counted on, 0–1; whether they had trouble with us before. */
    gap: number; pastTrouble: boolean;
    /** True once every required fact is known and confirmed. */
    factsComplete: boolean;
    /** A handoff was offered already; a case is open; people are at the desk now; a customer the desk has named. */
    offered: boolean; caseOpen: boolean; open: boolean; vip: boolean;
    /** Minutes since the first message of this episode and since the case was opened (0 without case). */
    minutes: number; waitingMinutes: number;
}

/** From the least to the most pressing. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A rule fired: what to do, and why in a form a person can check. */
export interface Verdict {
    rule: string;
    do: 'handoff' | 'offer' | 'care' | 'hold';
    /** Message key of the reason, in `desk.ftl`. */
    reason: string;
    priority: Priority;
    team?: string;
    /** The facts the rule's condition names, with their values at that moment and, where the latest message shows them, its words. */
    because: { fact: string; value: string | number | boolean; words?: string[] }[];
}

/* ---------- handoff ---------- */

/** The case was offered to a person until then; `answer` is absent while it is awaited. */
export interface Offer { person: Person; at: number; until: number; answer?: 'accepted' | 'declined' | 'lapsed' }

/** What the customer has asked for instead of waiting: the words as written, and a number if one stands in them. */
export interface CallBack { phone?: string; wish: string; at: number }

/** A reading a human agent has put right. */
export interface Correction { at: number; who: string; was: Emotion; is: Emotion }

/** The customer's place in the queue as they were told last: its class, and what it was made of. `minutes`: expected wait from measured service times, if known. */
export interface Wait { class: WaitClass; position: number; minutes?: { from: number; to: number }; at: number }
export const WAIT_CLASSES = ['next', 'near', 'middle', 'far', 'closed'] as const;
/** First in line, among the first three, the first ten, farther back, or nobody on duty. */
export type WaitClass = (typeof WAIT_CLASSES)[number];

export const CASE_STATES = ['requested', 'queued', 'offered', 'claimed', 'active', 'idle', 'handedBack', 'resolved', 'expired', 'calledBack'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export interface SummaryFact { topic: string; slot: string; status: SlotStatus | 'missing'; value?: string; sensitive: boolean }

/** The emotion summary: data only; `wording` says it in the human agent's language. Quotes stay as written. */
export interface Summary {
    lang: Locale;
    emotion: Emotion;
    intensity: number;
    course: number[];
    trend: 'worse' | 'steady' | 'better';
    peak?: { quote: string; emotion: Emotion; intensity: number };
    cause?: Cause;
    topic?: string;
    facts: SummaryFact[];
    signals: Signal[];
    style: Style;
    /** Latest customer lines, as written. */
    quotes: string[];
    commitments: Commitment[];
    /** How often each emotion was acknowledged. */
    acknowledged: Emotion[];
    verdict: Verdict;
    /* What follows is absent where nothing was said or read of it, never guessed. */
    /** The side of service that was hurt. */
    dimension?: Dimension;
    /** What they expected and what happened, in their words; `gap` 0–1 is how wide it is. */
    expectation?: { expected?: string; happened?: string; gap?: number };
    /** To what they put it down. */
    attribution?: { to: Attribution; quote: string };
    /** What they ask for, in their words; the level of need beneath it, and the words that show it. */
    need?: { stated?: string; beneath?: string; quote?: string };
    /** Lesser problems beside the cause. */
    others?: Cause[];
    /** Trouble they had before, in their words. */
    past?: string;
    /** After which line of ours the mood fell last, and rose last. */
    turned?: Partial<Record<'worse' | 'better', { by: 'bot' | 'humanAgent'; line: string }>>;
    /** The words that speak for `complaintRisk`. */
    warnings?: string[];
    /** 0–1: how likely they take the matter further. */
    complaintRisk?: number;
    /** Steps of the standard procedure tried already. */
    tried?: string[];
    /** They need special care: plain words, one question at a time. */
    care?: boolean;
    /** Sentences of empathy the bot has used, latest last, so that nobody says them again. */
    phrases?: string[];
    /** What a person did the last time, in their words. */
    helped?: { by: string; at: number; note?: string };
}

export interface CaseEvent { at: number; who: string; did: string; from: CaseState; to: CaseState; why?: string }

export interface Case {
    id: string;
    /** Short code people say aloud (`K7-42F`); the id is what identifies the case. */
    code: string;
    conversationId: string;
    channel: string;
    customer: Person;
    state: CaseState;
    priority: Priority;
    team?: string;
    summary: Summary;
    humanAgent?: Person;
    openedAt: number;
    claimedAt?: number;
    closedAt?: number;
    history: CaseEvent[];
    /** The card deliveries in desk places, to update them and to thread under them. */
    cards: { place: string; deliveryId: string }[];
    /** The customer's language, for routing. */
    language?: Locale;
    /** How heated it is for whoever takes it, 0–1. */
    heat?: number;
    /** To whom it was offered, oldest first; only the last may still be open. */
    offers?: Offer[];
    /** Teams it has been with before, oldest first. */
    passed?: string[];
    waited?: Wait;
    /** Since when the customer waits for an answer of whoever has the case; absent while the last word was theirs. */
    awaitedSince?: number;
    callBack?: CallBack;
    corrections?: Correction[];
}

/** The last sign of a person at the desk. */
export interface Presence { person: Person; at: number; away: boolean }

/** What a person at the desk has in hand and has had. `heats`: how heated their latest cases were, 0–1, latest first; `lastAt`: when they were given one last. */
export interface Load { personId: string; held: number; offered: number; lastAt: number; heats: { at: number; heat: number }[] }

/** The desk as the store sees it: read for turns in which a case waits, or is worked on. */
export interface DeskView {
    presences: Presence[];
    loads: Load[];
    /** Every waiting case, first in line first. */
    waiting: { id: string; team?: string; priority: Priority; openedAt: number }[];
    /** Ids of people who helped this customer before, latest first. */
    helpedBefore: string[];
    /** How long the latest cases took from claim to end, milliseconds; the half that was quicker, and four fifths. Absent until enough are known. */
    service?: { p50: number; p80: number };
}

/** Who may speak to the customer. */
export type Owner = { kind: 'bot' } | { kind: 'humanAgent'; person: Person };

/* ---------- what is stored ---------- */

/** The conversation's memory. `owner` and `epoch` decide who may speak; the epoch grows with every change of owner. */
export interface ConversationState {
    version: 1;
    locale: Locale;
    /** Another language written in once, in too few words to change to it. */
    leaning?: Locale;
    owner: Owner;
    epoch: number;
    customer: Person;
    channel: string;
    /** Where the customer wrote last. */
    address: Address;
    /** Beginning of the present episode: the first message, or the first after a person helped or after a long silence. */
    startedAt: number;
    /** When the customer last spoke. */
    lastAt: number;
    /** Customer turns taken. */
    turn: number;
    greeted: boolean;
    mood: Mood;
    dialog: DialogState;
    /** Wordings already used (`key.variant`), oldest first. */
    said: string[];
    signals: Signal[];
    /** Folded text of recent customer lines, to notice repetition. */
    recent: string[];
    /** How often the customer said nearly the same again since the last hand-back. */
    repeats: number;
    /** Questions of the customer, in a row, that got no answer; times they were told no, put off or sent elsewhere in this episode. */
    unanswered?: number;
    refusals?: number;
    offered: boolean;
    /** Rules that fired since the last hand-back, so that a rule marked `once` does not fire again. */
    fired: string[];
    caseId?: string;
    commitments: Commitment[];
    peakQuote?: string;
    cause?: Cause;
    /** Look-ups asked for, latest last. */
    lookups?: AskedLookup[];
    /** Sentences of empathy said so far, latest last. */
    phrases?: string[];
    /** While the customer waits for a person: what they were asked for and have not said yet. */
    waitAsked?: 'callBack' | 'note';
    /** What a person did before handing back, in their words; for the next person and the bot. */
    helped?: { by: string; at: number; note?: string };
}

export type Speaker = 'customer' | 'bot' | 'humanAgent' | 'note' | 'event';

/** One line of the transcript. `note` and `event` are for the desk only. */
export interface Entry {
    seq: number;
    conversationId: string;
    at: number;
    speaker: Speaker;
    person?: Person;
    text: string;
    marks?: Mark[];
    /** Incoming key, or delivery id: unique within the conversation. */
    key: string;
    messageId?: string;
    attachments?: Attachment[];
    suggestions?: string[];
    emotion?: Emotion;
    intensity?: number;
    valence?: number;
    edited?: boolean;
    deleted?: boolean;
    /** `event` lines: what happened, as a message key with arguments, worded for whoever reads. */
    event?: { key: string; args: Record<string, string | number> };
}
export type NewEntry = Omit<Entry, 'seq' | 'conversationId'>;

export interface Timer { id: string; conversationId: string; name: string; dueAt: number; data: Record<string, string> }

/** What the outbox has to do. Deliveries of one lane go out in order. */
export interface Delivery {
    /** Idempotency key: the same delivery always carries the same id, however often it is tried. */
    id: string;
    conversationId: string;
    /** One lane per destination and conversation. */
    lane: string;
    address: Address;
    /** `delete` takes back the message of the delivery `replaces` names. */
    op: 'send' | 'update' | 'delete';
    message: Outgoing;
    /** `update`, `delete`: the delivery whose message is replaced or taken back. */
    replaces?: string;
    /** The delivery whose message is the root of the thread to post in. */
    threadOf?: string;
    /** A delivery in another lane that goes first: waited for until it is sent, or has failed once, so that trouble there holds nothing up for long. */
    after?: string;
    by: 'bot' | 'humanAgent' | 'system';
    /** Set for `by: 'bot'`: dropped if the conversation's epoch has moved on. */
    epoch?: number;
}

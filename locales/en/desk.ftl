### What human agents read: the case card, notices in the case's thread, buttons, and hints for beginning.
###
### The word before the = is the key; leave it as it is. The words after it are yours.
### { $name } and the like are filled in; only those named above a group exist there.
### The names of emotions, signals, causes and styles are in mood.ftl, the reasons for a handoff in rules.ftl,
### topics and facts in topics.ftl.

## Heading of a case card. { $code }: short code of the case. { $priority }: see priority- below. { $feeling }: card-feeling.
## card-feeling: { $emotion } with its strength in per cent.

card-title = { $code } · { $priority } · { $feeling }
card-feeling = { $emotion } { $percent }%

## State of the case, and who has it. { $state }: see state- below. { $customer }: the customer's name, or card-visitor.

card-state = { $state } · Customer: { $customer }
card-visitor = Visitor
card-owner = { $state }, { $name }

## Course of the mood: { $bars } is a bar per customer message (low = unhappy), { $trend } says it in words (trend- in mood.ftl).

card-course = Mood { $bars } { $trend }
card-trend = Mood: { $trend }

## After which line the mood turned. { $text }: the line, as written.

card-worse-after-bot = Got worse after the bot wrote: “{ $text }”
card-worse-after-humanAgent = Got worse after a colleague wrote: “{ $text }”
card-better-after-bot = Calmed down after the bot wrote: “{ $text }”
card-better-after-humanAgent = Calmed down after a colleague wrote: “{ $text }”

## The hardest moment, the cause, and why a person is needed. { $quote }: the customer's own words.
## Lesser problems: card-others lists them, card-other is one: { $cause }: see cause- in mood.ftl.

card-peak = At its hardest, { $feeling }: “{ $quote }”
card-cause = Cause: { $cause }. “{ $quote }”
card-cause-dimension = Cause: { $cause } ({ $dimension }). “{ $quote }”
card-others = Also: { $list }
card-other = { $cause }, “{ $quote }”
card-reason = Why a person: { $reason }
card-reason-because = { $reason } ({ $because })
card-because = { $fact } { $value }
card-because-words = { $fact } { $value }: “{ $words }”
card-yes = yes
card-no = no

## What they expected and what came, what they ask for, how likely they complain elsewhere. { $text }: their own words.
## card-corrected: { $name } has corrected the mood, { $is } rather than { $was }.
## card-happened-gap: { $percent } is how far it is from what they expected. card-attribution: { $to }, see attribution- in mood.ftl.
## card-beneath-words: { $text }, see need- in mood.ftl, and the words that show it. card-risk-words: the words that speak for it.

card-dimension = What was hurt: { $dimension }
card-expected = Expected: “{ $text }”
card-happened = What came: “{ $text }”
card-happened-gap = What came: “{ $text }” (gap { $percent }%)
card-past = Not the first time: “{ $text }”
card-attribution = Puts it down to { $to }: “{ $text }”
card-need = Asks for: “{ $text }”
card-beneath = And beneath it: { $text }
card-beneath-words = And beneath it: { $text } (“{ $quote }”)
card-care = Special care: plain words, one question at a time, no hurry.
card-risk = May take it further: { $percent }%
card-risk-words = May take it further: { $percent }% (“{ $words }”)
card-corrected = { $name } has put the reading right: { $is } rather than { $was }
card-callback = Asks to be called: “{ $text }”

## What is known. { $topic }: main topic. value-…: what stands in place of a fact that is not simply known.

card-topic = About: { $topic }
card-tried = Tried already
value-missing = not asked yet
value-unsure = { $value } (not sure)
value-not-known = customer does not know
value-refused = does not want to say

## The latest messages, what the bot has said already, and what to watch.
## commitment-…: something the customer was told. { $text }: the words said. { $minutes }: minutes until or since it was due.

card-quotes = Latest messages
card-commitments =
    Already told the customer:
    { $list }
commitment-open = • “{ $text }”
commitment-due = • “{ $text }” (due in { $minutes } min)
commitment-late = • “{ $text }” (overdue by { $minutes } min)
commitment-kept = • “{ $text }” (done)
card-acknowledged = Already acknowledged: { $list }. No need for a long apology.
card-signals = Watch out: { $list }
card-style = Style: { $style }
list-comma = { ", " }
list-semicolon = { "; " }

## Who helped last time (card-helped-note: and what they wrote), and sentences of sympathy the bot has used.

card-helped = { $name } has helped them before.
card-helped-note = { $name } has helped them before: “{ $text }”
card-phrases =
    Sentences already used; say it another way:
    { $list }
card-phrase = • “{ $text }”

## How to begin. Two things to do and two to avoid for each emotion. { $hint }: one of them.

card-begin = How to begin
card-do = ✓ { $hint }
card-dont = ✗ { $hint }
card-first-sentence = A possible first sentence, in the customer's language

do-anger-1 = Let them finish, then repeat the problem in their own words.
do-anger-2 = Take it on by name: say what you do next, and when you write again.
dont-anger-1 = Don't argue, explain procedures or ask them to calm down.
dont-anger-2 = Don't ask for anything that stands above.

do-disappointment-1 = Name the gap: what they expected and what they got.
do-disappointment-2 = Offer what is still possible, with a choice if there is one.
dont-disappointment-1 = Don't play it down or compare with other customers.
dont-disappointment-2 = Don't offer a gift before the matter itself is settled.

do-anxiety-1 = Say what is known, what is not, and when the next word comes.
do-anxiety-2 = Give the steps in order, and tick them off as you go.
dont-anxiety-1 = Don't comfort without facts (“it will be fine”).
dont-anxiety-2 = Don't leave long silences; write even if there is no news.

do-sadness-1 = Slow down, one warm sentence before the matter.
do-sadness-2 = Take as much work off them as you can.
dont-sadness-1 = Don't start with a form or a list of documents.
dont-sadness-2 = Don't cheer them up or hurry them.

do-confusion-1 = Plain words, one step per message.
do-confusion-2 = Ask what they see now, and go on from there.
dont-confusion-1 = No jargon, no internal names.
dont-confusion-2 = Don't send a long text or just a link.

do-satisfaction-1 = Keep it short and friendly.
do-satisfaction-2 = Say what was done, so that they can find it again.
dont-satisfaction-1 = Don't thank them over and over.
dont-satisfaction-2 = Don't use the moment to sell.

do-gratitude-1 = Accept the thanks in a few words.
do-gratitude-2 = Check whether anything is still open.
dont-gratitude-1 = Don't belittle what was done (“it was nothing”).
dont-gratitude-2 = Don't drag the conversation out.

do-neutral-1 = Go straight to the matter.
do-neutral-2 = Say what you do next, and when you write again.
dont-neutral-1 = Don't ask for anything that stands above.
dont-neutral-2 = Don't suppose a feeling that is not there.

## Suggested first sentences. They are said TO THE CUSTOMER, so no promises here either.
## -cause: { $cause } is what upset them, in their own words.

first-sentence-anger = I've read everything you wrote, and you have every reason to be angry. I'm taking this on now.
first-sentence-anger-cause = I've read everything, including where you wrote “{ $cause }”. You have every reason to be angry; I'm taking this on now.
first-sentence-disappointment = I've read what happened. You expected better, and rightly so. Let's see what is still possible.
first-sentence-disappointment-cause = You wrote “{ $cause }”, and I've read the rest as well. You expected better, and rightly so. Let's see what is still possible.
first-sentence-anxiety = I've read everything and I'm on it. First I'll tell you what we know, then what I'm going to check.
first-sentence-anxiety-cause = You wrote “{ $cause }”, and I'm on it. First I'll tell you what we know, then what I'm going to check.
first-sentence-sadness = I've read what you wrote, and I'm sorry. There is no rush; I'll take as much off your hands as I can.
first-sentence-sadness-cause = I've read “{ $cause }”, and I'm sorry. There is no rush; I'll take as much off your hands as I can.
first-sentence-confusion = I've read everything so far. Let's go through it together, one step at a time.
first-sentence-confusion-cause = You wrote “{ $cause }”. Let's go through it together, one step at a time.
first-sentence-satisfaction = Hello, I've read our conversation so far. What can I still do for you?
first-sentence-gratitude = Hello, I've read our conversation so far. Is anything still open?
first-sentence-neutral = Hello, I've read everything so far, so you needn't repeat it. I'm looking into it now.

## States of a case and its priority.

state-requested = New
state-queued = Waiting
state-offered = Offered
state-claimed = Claimed
state-active = In conversation
state-idle = Answer due
state-handedBack = Handed back to the bot
state-resolved = Resolved
state-expired = Expired, nobody came
state-calledBack = Call back agreed
priority-low = Low
priority-normal = Normal
priority-high = High
priority-urgent = Urgent

## Buttons (at most 75 characters) and the windows they open.

action-claim = Claim
action-reply = Reply
action-note = Note
action-handBack = Hand back to bot
action-resolve = Resolve
action-resend = Send again
prompt-reply-title = Reply to the customer
prompt-reply-label = Your message
prompt-reply-files = Files for the customer
prompt-reply-submit = Send
prompt-note-title = Internal note
prompt-note-label = Note (the customer does not see it)
prompt-note-submit = Save
prompt-handBack-title = Hand back to the bot
prompt-handBack-label = What should the team know? (optional)
prompt-handBack-submit = Hand back
prompt-resolve-title = Resolve the case
prompt-resolve-label = How was it solved? (optional)
prompt-resolve-submit = Resolve
prompt-cancel = Cancel

## Passing on, correcting the mood (action-not-…: the feeling is not there), and closing after a call.

action-begin = Send the first sentence
action-pass = Pass on
action-callBack = Called back
action-decline = I can't take it
action-takeOver = Take over (leads)
action-take-over-say = Claim and send it
action-correct = The feeling is…
action-not-anger = Not angry
action-not-disappointment = Not disappointed
action-not-anxiety = Not worried
action-not-sadness = Not sad
action-not-confusion = Not confused
pass-choice = To whom?
pass-teams = Teams
pass-people = People
prompt-pass-title = Pass the case on
prompt-pass-label = What should they know? (optional)
prompt-pass-submit = Pass on
prompt-callBack-title = Called back
prompt-callBack-label = What came of it? (optional)
prompt-callBack-submit = Close the case
prompt-takeOver-title = Take over the case
prompt-takeOver-label = Your first words to the customer (optional)
prompt-takeOver-submit = Take over

## Answers to a human agent whose action is not possible. { $name }: who has the case. { $code }: its code.

refused-claimed =
    .v1 = { $name } has case { $code } already.
    .v2 = Somebody else has case { $code } already.
refused-unclaimed = Case { $code } has not been claimed yet. Claim it first, then you can write to the customer.
refused-closed = Case { $code } is closed already.
refused-lead = Only a lead can take over case { $code } from { $name }.
refused-team = There is no team “{ $team }”.
refused-gone = That message cannot be changed any more, or it is not yours.

## Notices in the case's thread. { $name }: the customer or human agent. { $text }: their words. { $minutes }: minutes waited.
## { $prefix }: the mark of a reply, replyPrefix in dialogs/desk.yaml.

thread-customer =
    .v1 = { $name }: { $text }
    .v2 = Customer: { $text }
thread-reply = { $name } to the customer: { $text }
thread-note = Note by { $name }, not sent to the customer: { $text }
thread-file = { $name } sent a file: { $file }
thread-reply-file = { $name } sent the customer a file: { $file }
thread-note-file = { $name } added a file to a note, not sent to the customer: { $file }
thread-undelivered = Not delivered to the customer: { $why }.
thread-file-undelivered = “{ $file }” did not reach the customer: { $why }.
thread-file-unshown = The customer sent “{ $file }”, which cannot be shown here: { $why }. They have been told.
thread-note-kept = Kept as an internal note; the customer does not see it.
thread-edited = The customer changed a message: { $text }
thread-deleted = The customer deleted a message.
thread-offered = This case is offered to { $name } for { $minutes } min. Anybody may claim it.
thread-warning = { $name }, the customer is waiting for your answer. In { $minutes } min the case goes back into the queue.
thread-lead = Nobody has taken this case. { $name }, please have a look.
thread-callback = The customer asks to be called: { $text }
thread-rewritten = { $name } changed a reply to the customer: { $text }
thread-retracted = { $name } took back a reply to the customer.
thread-unclaimed = This case has been waiting for { $minutes } min and nobody has claimed it.
thread-take-over = { $name }, nobody has this case yet, so nothing was sent. Claim it to write to the customer.
thread-looking = { $name } is looking at this case. Nobody has claimed it yet.
thread-hint = Claim the case first. Then begin a message in this thread with { $prefix } to send it to the customer; everything else stays an internal note.

## The reason where no rule asked for a person, but the bot itself failed.

reason-bot-error = A technical fault stopped the bot
reason-note = Nobody has to answer: passed on as a note

## Lines in the transcript. { $rule }: why a person is needed (reason- in rules.ftl). { $code }: code of the case.

event-requested = Case { $code } opened ({ $rule })
event-noted = Passed on to the desk as a note ({ $code })
event-raised = Priority raised ({ $rule })
event-claimed = { $name } has taken the case
event-handedBack = { $name } handed the conversation back to the bot
event-resolved = { $name } resolved the case
event-requeued =
    .v1 = { $name } did not answer in time; the case is waiting again
    .v2 = The case is waiting again
event-unclaimed = Waiting for { $minutes } min, nobody has claimed the case
event-expired = Nobody claimed the case in time; it has expired
event-calledBack = A call back was agreed
event-offered = Offered to { $name }
event-declined = { $name } could not take the case
event-lapsed = { $name } did not answer the offer
event-taken-over = { $name } has taken the case over from { $from }
event-passed = { $name } passed the case on to { $to }
event-overflow = Nobody took the case; it is with { $team } now
event-warned = { $name } was reminded that an answer is due
event-quiet = Nothing more was said; the bot has the conversation again
event-cancelled = The customer no longer waits for a person
event-callback-asked = The customer asks to be called: { $text }
event-corrected = { $name }: { $is } rather than { $was }
event-reply-changed = { $name } changed a reply
event-reply-retracted = { $name } took back a reply
event-joined = The customer opened the conversation
event-relay-failed = A message could not be delivered: { $text }
event-failed = The bot could not process this; a person has to look at it
event-erased = The customer's data was erased
event-undelivered = Not delivered: { $why }
event-file-undelivered = “{ $file }” was not delivered: { $why }
event-file-unshown = “{ $file }” from the customer could not be passed on: { $why }

## Why something was not delivered, in the middle of a sentence. { $limit }: megabytes.

why-blocked = the customer has blocked or removed the bot
why-closed = the conversation is no longer there
why-refused = the platform refused it
why-unreachable = the platform could not be reached for a long time
why-fileSize = the file is larger than { $limit } MB
why-fileType = files of this kind are not passed on
why-fileGone = the file is no longer there
why-filePlace = the file lies where we do not fetch files from
why-fileUnknown = the file could not be read

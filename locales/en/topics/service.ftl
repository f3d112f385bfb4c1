### A complaint about how somebody was treated by a person or by the service
### What the bot says about it; how a file like this is made is told in docs/topics.md.

topic-service = Complaint about staff or service
slot-service-what = In their own words
slot-service-date = Day it happened
slot-service-where = How they were in contact
slot-service-happened = What it is about
slot-service-order = Order, call or ticket number
option-service-where-phone = On the phone
option-service-where-chat = In a chat
option-service-where-email = By email
option-service-where-branch = In a shop or office
option-service-where-visit = At my place
option-service-happened-rude = Rude or disrespectful
option-service-happened-ignored = Ignored, no answer
option-service-happened-waited = Long wait
option-service-happened-passedOn = Sent from one to the next
option-service-happened-wrongInfo = Wrong or conflicting information
option-service-happened-unfair = Treated unfairly

## Anger: take them at their word without judging a colleague who is not here.

acknowledge-anger-service-strong =
    .v1 = Nobody should come away from us feeling treated like that. I'm listening.
    .v2 = I won't explain anybody's behaviour away. Tell it as you lived it.
    .v3 = You came for help and got this instead. I can see why you're furious.
    .v4 = That you have to complain on top of it is bad enough. Every word of yours is kept.
    .v5 = I take this seriously, whoever it was. I'm sorry it happened to you.
    .v6 = You're entitled to be treated with respect, full stop.
    .v7 = There's no need to stay polite for my sake. Go ahead, I'm taking it down.

acknowledge-anger-service-strong-cause =
    .v1 = “{ $cause }”: nobody should have to hear or put up with that from us. I'm sorry.
    .v2 = You wrote “{ $cause }”. I won't explain it away.
    .v3 = “{ $cause }”: I'm keeping that exactly as you said it, so nobody can soften it later.
    .v4 = “{ $cause }”: you came for help, not for that. I can see why you're furious.
    .v5 = I've read “{ $cause }”. That's serious, whoever it was.
    .v6 = “{ $cause }”: people should be treated differently here. Tell me the rest.

acknowledge-anger-service-strong-short =
    .v1 = That's not how anyone should be treated. Noted, word for word.
    .v2 = Understood. I take it seriously.
    .v3 = No excuses for that. Go on.

acknowledge-anger-service-mild =
    .v1 = That was not the service you could expect, I see that.
    .v2 = I can understand that it annoyed you.
    .v3 = Good that you say it instead of swallowing it.
    .v4 = That shouldn't be part of getting help.
    .v5 = A poor impression, and a fair complaint.
    .v6 = Sorry that you had that experience with us.

acknowledge-anger-service-mild-cause =
    .v1 = “{ $cause }”: I can see why that annoyed you.
    .v2 = Good that you say so: “{ $cause }”. It should be heard.
    .v3 = You mention “{ $cause }”. That's a fair complaint.
    .v4 = “{ $cause }”: that shouldn't be part of getting help. Sorry.
    .v5 = I've taken down “{ $cause }”, just like that.
    .v6 = “{ $cause }”, I see. You could expect better.

## Disappointment

acknowledge-disappointment-service-strong =
    .v1 = You came in good faith and left feeling worse. I'm sorry about that.
    .v2 = To be treated with so little care, after you trusted us, is a real let-down.
    .v3 = It must be discouraging to explain yourself again and again and get nowhere.
    .v4 = You deserved somebody who takes your concern seriously. I don't want to gloss over that.
    .v5 = After that, I understand if you don't expect much from me either. I'll at least write it down properly.
    .v6 = What stays is the feeling of not having mattered. It did matter, and it's good that you tell it.

acknowledge-disappointment-service-strong-cause =
    .v1 = “{ $cause }”: you came in good faith, and then that. I'm sorry.
    .v2 = I've read “{ $cause }”. I understand that it has cost us some of your trust.
    .v3 = “{ $cause }”: that leaves the feeling of not having mattered. I won't gloss over it.
    .v4 = You wrote “{ $cause }”. You deserved somebody who takes you seriously.
    .v5 = “{ $cause }”: your disappointment makes sense. It is written down as you said it.
    .v6 = “{ $cause }”: that's discouraging, I can see it. Let's make sure it reaches the right desk.

acknowledge-disappointment-service-mild =
    .v1 = That wasn't the help you had hoped for, I see.
    .v2 = A pity that it left that impression.
    .v3 = You'd have liked a little more care. Fair enough.
    .v4 = That could have gone better, and it's good that you mention it.
    .v5 = I see what was missing there.
    .v6 = Sorry that it was such a lukewarm experience.

acknowledge-disappointment-service-mild-cause =
    .v1 = “{ $cause }”: a pity that it left that impression.
    .v2 = I see, “{ $cause }”. That could have gone better.
    .v3 = You mention “{ $cause }”. Thank you for putting it so fairly.
    .v4 = “{ $cause }”: not the help you had hoped for, I understand.
    .v5 = I've noted “{ $cause }”. You could expect more care there.
    .v6 = Sorry to read “{ $cause }”. It's good that you don't keep it to yourself.

## Anxiety: fear of trouble for complaining, or of meeting that person again.

acknowledge-anxiety-service-strong =
    .v1 = I can tell that this shook you. You can take it at your own pace.
    .v2 = To speak up about a person isn't easy. It's good that you do.
    .v3 = I understand that you're uneasy about what comes of it. What you write here goes to the complaints team.
    .v4 = If something about it frightens you, say so; it goes to the top of your notes.
    .v5 = An encounter like that stays with one. One thing at a time.
    .v6 = You don't have to prove anything here. It's enough to tell what happened.

acknowledge-anxiety-service-strong-cause =
    .v1 = “{ $cause }”: I can tell that this shook you. At your own pace.
    .v2 = You wrote “{ $cause }”. To speak up about that isn't easy, and it's good that you do.
    .v3 = “{ $cause }”: that would make anybody uneasy. It stands at the top of your notes.
    .v4 = I've read “{ $cause }”. You don't have to prove anything here.
    .v5 = “{ $cause }”: understood. It goes to the complaints team, and you needn't face anybody for that.
    .v6 = “{ $cause }”: writing that took some courage. One thing at a time.

acknowledge-anxiety-service-mild =
    .v1 = I see that you have a queasy feeling about it.
    .v2 = It's fine to raise this, even if you're not sure.
    .v3 = You're asking for respect, nothing more. That's all right.
    .v4 = Good that you mention it before it weighs on you longer.
    .v5 = I understand that you want to be careful here. So will I be.
    .v6 = Let's take it calmly, one thing after the other.

acknowledge-anxiety-service-mild-cause =
    .v1 = “{ $cause }”: it's fine to raise that, even if you're not sure.
    .v2 = You mention “{ $cause }”. I see that it left a queasy feeling.
    .v3 = I've noted “{ $cause }”, with care.
    .v4 = “{ $cause }”: good that you say so before it weighs on you longer.
    .v5 = I see, “{ $cause }”. Let's take it calmly.
    .v6 = “{ $cause }”: that would go round in anybody's head. It is noted.

## Sadness: hurt, shamed, made to feel small.

acknowledge-sadness-service-strong =
    .v1 = That hurt, and I'm sorry. You didn't deserve it.
    .v2 = I'm sorry that you were made to feel small. There's no hurry here.
    .v3 = To be treated like that when one needs help goes deep. Thank you for telling it.
    .v4 = You shouldn't have had to go home with that. I'm here, tell it your way.
    .v5 = There is nothing wrong with needing time, or help. I'm sorry you were given another feeling.
    .v6 = Thank you for trusting me with this. As much or as little as you like.

acknowledge-sadness-service-strong-cause =
    .v1 = “{ $cause }”. I'm sorry. That hurts to read.
    .v2 = I'm sorry about “{ $cause }”. You didn't deserve that.
    .v3 = You wrote “{ $cause }”. Thank you for trusting me with it; there is no hurry.
    .v4 = “{ $cause }”: nobody should be made to feel like that. I'm sorry.
    .v5 = I read “{ $cause }”, and I understand that it goes deep.
    .v6 = “{ $cause }”. You can tell the rest whenever you like, or leave it at that.

acknowledge-sadness-service-mild =
    .v1 = I'm sorry it left you feeling like that.
    .v2 = That wasn't kind. I'm sorry.
    .v3 = It stings, I understand.
    .v4 = One expects a bit of warmth, and then that. I'm sorry.
    .v5 = I can see that it got to you.
    .v6 = Thank you for telling me, that's not easy.

acknowledge-sadness-service-mild-cause =
    .v1 = “{ $cause }”: that stings, I understand.
    .v2 = I'm sorry about “{ $cause }”. That wasn't kind.
    .v3 = You wrote “{ $cause }”. I can see that it got to you.
    .v4 = “{ $cause }”: I'm sorry it left you feeling like that.
    .v5 = Thank you for telling me: “{ $cause }”. It is heard.
    .v6 = “{ $cause }”. One hopes for more warmth than that.

## Questions

ask-service-what =
    .v1 = What was said or done, and by whom? Tell it in your own words; a name or a description helps, but isn't needed.
    .v2 = How did it go, from the beginning? I keep it exactly as you write it.
    .v3 = Please describe it the way you experienced it. If you have told all of it already, just skip this.

ask-service-what-short =
    .v1 = What happened, in short?
    .v2 = What was said or done?
    .v3 = The main thing, in a sentence?

ask-service-what-plain =
    .v1 = Please tell me what happened. You can use your own words. I write it down just like that.
    .v2 = What did the person say? What did the person do? Tell me what you remember.
    .v3 = Tell me the story from the start. It can be short.

ask-service-what-again =
    .v1 = What should the team know about it? A few words are enough.
    .v2 = Could you say in a sentence or two what went wrong?
    .v3 = The main point in your words, if you like.

why-service-what =
    .v1 = Your own words weigh more than a summary. You can leave it out, and a person will ask you.
    .v2 = So that the one who looks into it reads it from you. It's your choice.
    .v3 = It spares you from telling it again later. You can skip it.

ask-service-date =
    .v1 = On which day was that? Roughly is fine.
    .v2 = When did it happen?
    .v3 = Which day was it, and about what time?

ask-service-date-short =
    .v1 = Which day was it?
    .v2 = When, roughly?
    .v3 = What day?

ask-service-date-plain =
    .v1 = What day was it? For example: yesterday, or last Monday.
    .v2 = Was it today, yesterday, or some days ago?
    .v3 = Please tell me the day when it happened.

ask-service-date-again =
    .v1 = I couldn't read a day in that. Was it today, yesterday, last week?
    .v2 = The day is still missing; a rough one will do. If you don't remember, just say so.
    .v3 = About when was it? “Last Tuesday” or a date, whatever comes easier.

why-service-date =
    .v1 = With the day the team can find the call, the chat or who was on duty. If you don't know, leave it out.
    .v2 = Calls and chats are kept by day. Without one it takes longer to find, but it isn't impossible.
    .v3 = It shows which conversation it was. You don't have to give it.

without-service-date =
    .v1 = That's all right, it can be looked for without the day.
    .v2 = No problem, then we leave the day open.
    .v3 = Fine, it works without.

ask-service-where =
    .v1 = Where was it: on the phone, in a chat, by email, in a shop or at your place?
    .v2 = How were you in contact when it happened?
    .v3 = Was that on the phone, in writing, or face to face?

ask-service-where-short =
    .v1 = Phone, chat, email, shop, or at your place?
    .v2 = Where was it?
    .v3 = By phone or in person?

ask-service-where-again =
    .v1 = Which of these was it?
    .v2 = Phone, chat, email, shop, or a visit at your place: which fits?
    .v3 = One of these would be enough.

why-service-where =
    .v1 = It shows whom to ask about it. You can skip it.
    .v2 = Phone, shops and drivers are different teams; this leads to the right one.
    .v3 = So that it isn't laid before the wrong people. It isn't needed.

## What was understood

facts-service =
    { $happened ->
        [rude] a complaint about rude or disrespectful treatment
        [ignored] a complaint that nobody answered you
        [waited] a complaint about a long wait
        [passedOn] a complaint about being sent from one to the next
        [wrongInfo] a complaint about wrong or conflicting information
        [unfair] a complaint about unfair treatment
       *[other] a complaint about how you were treated
    }{ $where ->
        [phone] {" on the phone"}
        [chat] {" in a chat"}
        [email] {" by email"}
        [branch] {" in a shop or office"}
        [visit] {" at your place"}
       *[other] {""}
    }{ $date ->
        [none] {""}
       *[other] ; on { $date }
    }{ $order ->
        [none] {""}
       *[other] ; number { $order }
    }{ $what ->
        [none] {""}
       *[other] ; with your account of it, word for word
    }

confirm-service =
    .v1 = Let me check that I have it right: { facts-service }. Is that correct?
    .v2 = This is how it would go to the complaints team: { facts-service }. Does that look right?
    .v3 = To be sure: { facts-service }. Have I got that right?
    .v4 = In short: { facts-service }. Please correct me if something is off. Is that all right?

confirm-service-short =
    .v1 = So, { facts-service }. Right?
    .v2 = I have: { facts-service }. Correct?
    .v3 = Noted: { facts-service }. OK?

resume-service =
    .v1 = What I have so far: { facts-service }.
    .v2 = Picking up where we stopped: { facts-service }.
    .v3 = So far I have noted { facts-service }.

## The end. Say who reads it; not what becomes of a colleague.

solve-service-noted =
    .v1 = Thank you for telling it so openly. It's with the complaints team as you told it, and you won't have to explain it again. They have to hear what happened first; I can't say beforehand what follows from it.
    .v2 = That's complete now. The complaints team reads it in your words. What they make of it I don't know, and I won't pretend to.
    .v3 = Noted in full. The next step is with the complaints team: to find that contact and look into it. Thank you for not letting it pass in silence.

solve-service-unclear =
    .v1 = I've noted what we know. Without the day it's harder to find the contact, but a person may manage another way.
    .v2 = What you told me is kept as you said it. A person can look further from here.
    .v3 = That's as far as I get alone. A person can take your complaint from here, and you wouldn't have to tell it again.

after-service =
    .v1 = I have no news about it; your complaint is noted for the complaints team in full.
    .v2 = To be honest, I can't see what they are doing with it. They have everything you told me.
    .v3 = I don't want to guess how it will turn out. It's with the complaints team, in your words.

parked-service =
    .v1 = I've noted your complaint about how you were treated, too; we'll come to it after this.
    .v2 = How you were treated is noted as well and comes next.
    .v3 = I won't forget the other thing, how you were treated. One after the other.

take-up-service =
    .v1 = Now to the way you were treated.
    .v2 = That leaves your complaint about the service.
    .v3 = On to your complaint about how it was handled.

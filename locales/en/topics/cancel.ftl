### Cancelling or leaving: an order, a subscription, a contract, a booking, an account
### What the bot says about it; how a file like this is made is told in docs/topics.md.
###
### Nobody is talked out of it here: no "are you sure", no offers, no question why. Leaving well is remembered too.

topic-cancel = Cancel or leave
slot-cancel-what = What is to be cancelled
slot-cancel-order = Order, contract or customer number
slot-cancel-when = When it should end
slot-cancel-from = Day it should end
slot-cancel-email = Email
option-cancel-what-order = An order
option-cancel-what-subscription = A subscription or membership
option-cancel-what-contract = A contract
option-cancel-what-booking = A booking or appointment
option-cancel-what-account = My account
option-cancel-when-soonest = As soon as possible
option-cancel-when-endOfTerm = At the end of the term

## Anger

acknowledge-anger-cancel-strong =
    .v1 = You want out, and you shouldn't have to say it twice.
    .v2 = Your decision stands; I won't try to talk you round.
    .v3 = Having to fight one's way out is infuriating. I'm sorry it has come to that.
    .v4 = Understood: no offers, no detours. I only take down what is needed.
    .v5 = That it got so far is on us. You can say exactly what you think.
    .v6 = You've had enough, and you have your reasons. I respect that.
    .v7 = Leaving should be as easy as joining. I hear how far from that it has been.

acknowledge-anger-cancel-strong-cause =
    .v1 = “{ $cause }”: I can see why you've had enough. I won't try to talk you round.
    .v2 = You wrote “{ $cause }”. After that, wanting out needs no further reason.
    .v3 = “{ $cause }”: that goes into your case as you said it. I'm sorry it came to this.
    .v4 = “{ $cause }”: you shouldn't have to ask twice.
    .v5 = I've read “{ $cause }”. No offers, no detours from me.
    .v6 = “{ $cause }”: your decision stands, and I understand the anger.

acknowledge-anger-cancel-strong-short =
    .v1 = Understood, you want out. No detours.
    .v2 = Your decision stands.
    .v3 = No offers, no questions why.

acknowledge-anger-cancel-mild =
    .v1 = Understood, you're fed up with it.
    .v2 = It shouldn't take this much effort to leave, I see that.
    .v3 = That's your call, and I take it as such.
    .v4 = Annoying when it isn't simple. I'll keep it short.
    .v5 = I can see why you'd rather be done with it.
    .v6 = Sorry for the trouble that led up to this.

acknowledge-anger-cancel-mild-cause =
    .v1 = “{ $cause }”: I see why you'd rather be done with it.
    .v2 = You mention “{ $cause }”. Fair enough; I'll keep it short.
    .v3 = “{ $cause }”: noted, without any ifs and buts.
    .v4 = “{ $cause }”: I understand the decision.
    .v5 = “{ $cause }”: sorry for the trouble. Let's get this written down.
    .v6 = I've read “{ $cause }”. It's your call.

## Disappointment

acknowledge-disappointment-cancel-strong =
    .v1 = You gave it a fair chance, and it didn't hold up. I'm sorry.
    .v2 = It's sad when it ends like that after such a time. Your decision is respected.
    .v3 = You had hoped this would work for you. That it didn't is our loss as well.
    .v4 = I understand: at some point enough is enough.
    .v5 = One doesn't leave lightly, and I don't want to play that down.
    .v6 = That you ended up here says enough about how it went. I'm sorry.

acknowledge-disappointment-cancel-strong-cause =
    .v1 = “{ $cause }”: you gave it a fair chance. I'm sorry it ended like that.
    .v2 = You wrote “{ $cause }”. I understand that you've had enough.
    .v3 = “{ $cause }”: leaving is more than understandable.
    .v4 = “{ $cause }”: I won't play that down. Your decision is respected.
    .v5 = I've read “{ $cause }”. I'm sorry it didn't turn out as you had hoped.
    .v6 = “{ $cause }”: that's a sorry end to it, I see that.

acknowledge-disappointment-cancel-mild =
    .v1 = It wasn't what you hoped for, and that's reason enough.
    .v2 = A pity, but I understand.
    .v3 = Sometimes it simply doesn't fit. That's all right.
    .v4 = I see that it fell short for you.
    .v5 = Thank you for having tried it. Let's wind it up properly.
    .v6 = Sorry that it didn't work out.

acknowledge-disappointment-cancel-mild-cause =
    .v1 = “{ $cause }”: that's reason enough.
    .v2 = I see, “{ $cause }”. A pity, but I understand.
    .v3 = You mention “{ $cause }”. Thank you for saying it so plainly.
    .v4 = “{ $cause }”: noted. Let's wind it up properly.
    .v5 = Sorry about “{ $cause }”. It's your decision.
    .v6 = “{ $cause }”: understood, and a fair reason.

## Anxiety: being charged again, losing data, being too late.

acknowledge-anxiety-cancel-strong =
    .v1 = You're worried that it goes on in spite of you. Let's get your wish written down now.
    .v2 = I see that time matters. I'll only ask for what is needed.
    .v3 = What you ask for in this chat stays on record, with the time.
    .v4 = As long as it isn't settled, it gives one no rest. One step at a time.
    .v5 = You want this settled for good, I understand. I put that in your notes.
    .v6 = First of all: your wish to cancel is noted. The rest we do calmly.

acknowledge-anxiety-cancel-strong-cause =
    .v1 = “{ $cause }”: I see why time matters. I'll only ask for what is needed.
    .v2 = You wrote “{ $cause }”. That stands at the top of your notes.
    .v3 = “{ $cause }”: it's understandable to worry. Your wish to cancel is on record here, with the time.
    .v4 = “{ $cause }”: let's keep this short and clear.
    .v5 = I've read “{ $cause }”. One step at a time.
    .v6 = “{ $cause }”: understood, that stands first in your notes.

acknowledge-anxiety-cancel-mild =
    .v1 = You'd like to be sure it really ends. I understand.
    .v2 = It's good to settle that in time.
    .v3 = I see that you don't want to miss the moment.
    .v4 = A fair concern. Let's note what is needed.
    .v5 = Now is a good time to ask.
    .v6 = That's sensible; step by step.

acknowledge-anxiety-cancel-mild-cause =
    .v1 = “{ $cause }”: you'd like to be sure. I understand.
    .v2 = You mention “{ $cause }”. Good to settle it in time.
    .v3 = “{ $cause }”: a fair concern, it is noted.
    .v4 = I see, “{ $cause }”. Step by step.
    .v5 = “{ $cause }”: better to ask now than later.
    .v6 = Noted: “{ $cause }”. It goes along with your request.

## Sadness: often somebody has died. No form in the first answer, no "customer".

acknowledge-sadness-cancel-strong =
    .v1 = I'm so sorry. You have more than enough to carry; I'll keep this part as light as I can.
    .v2 = I'm sorry for your loss, if I understand rightly. None of this has to be done today.
    .v3 = That is a hard errand. Thank you for telling me; we go at your pace.
    .v4 = I'm very sorry. A person can take this over from you, just say so.
    .v5 = There's no need to look for papers now. I'm sorry you have to deal with this at all.
    .v6 = My sympathy. Tell me only as much as you want to.

acknowledge-sadness-cancel-strong-cause =
    .v1 = “{ $cause }”. I'm so sorry. We go at your pace.
    .v2 = I'm very sorry to read “{ $cause }”. None of this has to be done today.
    .v3 = You wrote “{ $cause }”. That is a hard errand, and I'll keep it as light as I can.
    .v4 = “{ $cause }”: my sympathy. A person can take this over from you, just say so.
    .v5 = I read “{ $cause }”, and I'm sorry. There's no need to look for papers now.
    .v6 = “{ $cause }”. Thank you for telling me. Only as much as you want to.

acknowledge-sadness-cancel-mild =
    .v1 = I'm sorry that it comes to an end for this reason.
    .v2 = That's not an easy goodbye, I see.
    .v3 = I'm sorry. We can keep it short.
    .v4 = Some things one would rather not have to cancel. I understand.
    .v5 = Thank you for telling me. Gently, then.
    .v6 = I'm sorry you have to see to this now.

acknowledge-sadness-cancel-mild-cause =
    .v1 = “{ $cause }”. I'm sorry; we can keep it short.
    .v2 = I'm sorry about “{ $cause }”.
    .v3 = You wrote “{ $cause }”. Not an easy goodbye, I see.
    .v4 = “{ $cause }”: thank you for telling me. Gently, then.
    .v5 = “{ $cause }”. I'm sorry you have to see to this now.
    .v6 = I read “{ $cause }”, and I understand.

## Questions

ask-cancel-what =
    .v1 = What would you like to cancel: an order, a subscription, a contract, a booking or your account?
    .v2 = What is it about that you want to end?
    .v3 = Is it an order you want to stop, or something that runs on, like a subscription or contract?

ask-cancel-what-short =
    .v1 = What should be cancelled?
    .v2 = Order, subscription, contract, booking or account?
    .v3 = What is it you want to end?

ask-cancel-what-plain =
    .v1 = What do you want to stop? For example: an order, or something you pay for every month.
    .v2 = Tell me what you no longer want. I write it down.
    .v3 = Is it something you ordered? Or something you pay every month?

ask-cancel-what-again =
    .v1 = So that it reaches the right desk: which of these is it?
    .v2 = Order, subscription, contract, booking or account: which comes closest?
    .v3 = One of these would be enough.

why-cancel-what =
    .v1 = An order is stopped by other people than a contract. It's only for that.
    .v2 = It decides which desk gets it. If none of them fits, we leave it out.
    .v3 = So that it lands where it can be done. I don't ask for reasons.

ask-cancel-order =
    .v1 = What is the number of the order, booking or contract? A customer number works too.
    .v2 = Could you give me the order, contract or customer number?
    .v3 = Which number is on it: order, contract, booking or customer number?

ask-cancel-order-short =
    .v1 = The number, please: order, contract or customer?
    .v2 = Which number?
    .v3 = Order, contract or customer number?

ask-cancel-order-plain =
    .v1 = The number is on your contract and in our emails. What is it?
    .v2 = It's at the top of each bill and in our confirmation email. Which number do you see?
    .v3 = One number is all I need, so that the right thing is stopped. What is it?

ask-cancel-order-again =
    .v1 = I couldn't find a number in that. It's on the contract, on a bill, or in the confirmation email.
    .v2 = The number is still missing. If you don't have one, just say so; then we go by your email address.
    .v3 = Could you look once more? Usually it is a row of digits, sometimes with letters in front.

what-cancel-order =
    .v1 = It's the number that picks out your order or contract. You'll find it in the confirmation, on a bill, or in your account.
    .v2 = Any of these will do: order number, contract number, booking number, customer number. They stand at the top of our letters and emails.
    .v3 = By that I mean the number we keep your order or contract under. A bill or the confirmation shows it.

why-cancel-order =
    .v1 = So that the right thing is ended and nothing else. If you don't have it, we can go on without.
    .v2 = It tells your contract or order from all the others. You can leave it out; then we go by your email address.
    .v3 = With it nobody has to search, and nothing wrong gets cancelled. It is used for nothing else.

without-cancel-order =
    .v1 = That's all right, it can be found another way.
    .v2 = No problem, then we do it without the number.
    .v3 = Fine, we leave the number out.

ask-cancel-email =
    .v1 = Which email address is it registered under? It can be found by that.
    .v2 = Could you give me the email address you signed up or ordered with?
    .v3 = What email address do we have from you?

ask-cancel-email-again =
    .v1 = I couldn't read an email address in that. Could you write it once more?
    .v2 = The email address you registered with, please, if you know it.
    .v3 = The address with the @ in it, please, once more.

why-cancel-email =
    .v1 = Without a number it can be found by the email address. It is used for nothing else here.
    .v2 = It takes the place of the number, and it is shown masked. You can skip it.
    .v3 = It's only for finding what you want to end.

## What was understood

facts-cancel =
    { $what ->
        [order] cancelling an order
        [subscription] ending a subscription or membership
        [contract] ending a contract
        [booking] cancelling a booking or appointment
        [account] closing your account
       *[other] a cancellation
    }{ $order ->
        [none] {""}
       *[other] ; number { $order }
    }{ $when ->
        [soonest] ; as soon as possible
        [endOfTerm] ; at the end of the term
       *[other] {""}
    }{ $from ->
        [none] {""}
       *[other] ; on { $from }
    }{ $email ->
        [none] {""}
       *[other] ; email { $email }
    }

confirm-cancel =
    .v1 = Let me check, so that the right thing is ended: { facts-cancel }. Is that correct?
    .v2 = This is what I pass on: { facts-cancel }. Does that look right?
    .v3 = To be sure: { facts-cancel }. Have I got that right?
    .v4 = In short: { facts-cancel }. Please correct me if something is off. Is that all right?

confirm-cancel-short =
    .v1 = So, { facts-cancel }. Right?
    .v2 = I have: { facts-cancel }. Correct?
    .v3 = Noted: { facts-cancel }. OK?

resume-cancel =
    .v1 = What I have so far: { facts-cancel }.
    .v2 = Picking up where we stopped: { facts-cancel }.
    .v3 = So far I have noted { facts-cancel }.

## The end. I cannot cancel anything myself, and must say so.

solve-cancel-noted =
    .v1 = Thank you, that's all I need. Your wish to cancel is noted with today's date for the team that does it. I can't carry it out myself; it counts as done when they tell you so.
    .v2 = That's complete. The team gets it as you told it, without any questions why. Until they confirm it, please don't take it as ended yet.
    .v3 = Noted in full. The team has to carry it out and tell you from which day it holds; I don't want to name one myself.

solve-cancel-unclear =
    .v1 = I've noted your wish to cancel, with today's date. To find what is to be ended something is still missing; a person may find it another way.
    .v2 = What you told me is kept, and so is the day you said it. A person can look it up from here.
    .v3 = That's as far as I get without a number. A person can go on from here, and you wouldn't have to give reasons to anybody.

after-cancel =
    .v1 = I can't see yet whether it has been done; your wish is noted with its date for the team.
    .v2 = I have no confirmation yet, and I don't want to call it done before it is. The team has everything.
    .v3 = To be honest, I can't carry it out from here. The team has your details and the day you asked.

parked-cancel =
    .v1 = I've noted that you want to cancel, too; we'll come to it after this.
    .v2 = The cancellation is noted as well and comes next.
    .v3 = I won't forget the cancellation. One thing after the other.

take-up-cancel =
    .v1 = Now to the cancellation you mentioned.
    .v2 = That leaves the cancellation.
    .v3 = On to what you want to cancel.

### Money to be given back: wanted, refused, too little, or announced and not there
### What the bot says about it; how a file like this is made is told in docs/topics.md.

topic-refund = Refund
slot-refund-happened = Where it stands
slot-refund-order = Order, booking or bill number
slot-refund-since = Returned, cancelled or asked for on
slot-refund-amount = Amount
slot-refund-card = Card, last four digits
option-refund-happened-wanted = I'd like a refund
option-refund-happened-notReceived = The refund hasn't arrived
option-refund-happened-partly = I got less than expected
option-refund-happened-refused = The refund was refused
tried-refund-method = looked where it was paid from
tried-refund-credit = looked for credit or a voucher
tried-refund-message = looked for a message about it

## Anger: it is their money. No "processing times", no defence of a rule.

acknowledge-anger-refund-strong =
    .v1 = It's your money, and you shouldn't have to beg for it. I'm listening.
    .v2 = Paying takes seconds; getting money back shouldn't turn into a fight. I can see why you're furious.
    .v3 = You have run after this long enough. From here on I write down every detail, so that you needn't start again.
    .v4 = I won't hide behind processing times. You're waiting for your own money.
    .v5 = To be sent round in circles over a refund wears anybody out. I'm sorry it came to that.
    .v6 = Understood, and no excuses. First I want to see exactly where this refund got stuck.
    .v7 = You have every right to be blunt about this. Go on.

acknowledge-anger-refund-strong-cause =
    .v1 = “{ $cause }”: over your own money, that is hard to swallow. I'm sorry.
    .v2 = You wrote “{ $cause }”. You shouldn't have to fight for what is yours.
    .v3 = “{ $cause }”: I have that word for word, and I won't argue with it.
    .v4 = You wrote “{ $cause }”, and no wonder your patience is gone. Let's get this refund straight.
    .v5 = “{ $cause }”: I hear it, and it goes into your case as you said it.
    .v6 = I read “{ $cause }”, and I can see where the anger comes from. No excuses.

acknowledge-anger-refund-strong-short =
    .v1 = Your money, your right to ask. No excuses.
    .v2 = Understood. Straight to the refund, then.
    .v3 = Noted, and taken seriously.

acknowledge-anger-refund-mild =
    .v1 = Waiting for one's own money is tiresome, I see that.
    .v2 = A refund should be the easy part. I can see why this annoys you.
    .v3 = Fair enough, it's your money.
    .v4 = You're right to ask where it is.
    .v5 = Having to chase a refund is a nuisance. Let's see what is known.
    .v6 = Sorry that you have to come after this yourself.

acknowledge-anger-refund-mild-cause =
    .v1 = “{ $cause }”: with money involved, of course that's annoying.
    .v2 = You mention “{ $cause }”, and it's fair to bring that up.
    .v3 = “{ $cause }”: I'm keeping that with your case. You shouldn't have to chase it.
    .v4 = I've read “{ $cause }”. A refund should be simpler than that.
    .v5 = “{ $cause }”. Understandable that this rubs you the wrong way; let's sort it.
    .v6 = Noted: “{ $cause }”. Sorry for the running around.

## Disappointment

acknowledge-disappointment-refund-strong =
    .v1 = You trusted that the money would simply come back, and it didn't go like that. I'm sorry.
    .v2 = You did your part, and now you're the one who waits. That isn't right.
    .v3 = It's not only the sum, I understand; it's that nobody kept you in the picture.
    .v4 = That leaves a bad taste, and I don't want to talk it away.
    .v5 = I can hear that you had given up expecting much. Let me at least get this down properly.
    .v6 = To end up with less than you were told is a real let-down.

acknowledge-disappointment-refund-strong-cause =
    .v1 = “{ $cause }”: you had good reason to expect something else. I'm sorry.
    .v2 = “{ $cause }”, when you were counting on that money: that's a let-down.
    .v3 = I've read “{ $cause }”. You did your part, so this must feel unfair.
    .v4 = “{ $cause }”: I won't talk that away. Let's see what can still be done about it.
    .v5 = You wrote “{ $cause }”, and I understand why your trust has suffered.
    .v6 = “{ $cause }”: one hopes for better where a refund is concerned.

acknowledge-disappointment-refund-mild =
    .v1 = Not how you had pictured it, I see.
    .v2 = A pity that it drags on like this.
    .v3 = You expected the money to be there by now; that's understandable.
    .v4 = That's a sober result for all the waiting.
    .v5 = I see that this falls short for you. Let's look at the refund.
    .v6 = Sorry that it isn't going more smoothly.

acknowledge-disappointment-refund-mild-cause =
    .v1 = “{ $cause }”: a pity, I can see that you expected otherwise.
    .v2 = I've noted “{ $cause }”. That falls short, fair point.
    .v3 = You mention “{ $cause }”. It's reasonable to have hoped for more.
    .v4 = “{ $cause }”: sorry that it isn't going more smoothly.
    .v5 = So, “{ $cause }”. That's a poor return for your patience.
    .v6 = I see, “{ $cause }”. Let's have a look at how the refund stands.

## Anxiety: say what happens next; keep them from sending card numbers.

acknowledge-anxiety-refund-strong =
    .v1 = That's money you need, and I can see how it weighs on you. One step at a time.
    .v2 = Not knowing whether it comes back is the hardest part. Let's put together what is known.
    .v3 = It's good that you ask instead of only waiting. I'll keep my questions to what is needed.
    .v4 = You were planning with this money, I understand. First, the facts.
    .v5 = A sum like that is hard to put out of one's mind. Whatever you tell me stays with your case.
    .v6 = It makes sense that you worry. Please don't send full card numbers; the last four digits are enough.

acknowledge-anxiety-refund-strong-cause =
    .v1 = “{ $cause }”: I can see how that weighs on you. One step at a time.
    .v2 = You wrote “{ $cause }”. It's good that you ask; let's put together what is known.
    .v3 = “{ $cause }”: with that on your mind, waiting is hard. I'll only ask what is needed.
    .v4 = “{ $cause }”: I've put that at the top of your notes, so whoever looks at it sees why time matters.
    .v5 = I read “{ $cause }”, and the worry makes sense. First, where the refund stands.
    .v6 = “{ $cause }”: understood. Please don't send full card numbers; the last four digits are enough.

acknowledge-anxiety-refund-mild =
    .v1 = You'd like to know that it isn't lost, I understand.
    .v2 = It's a fair question where the money is at this point.
    .v3 = Better to ask once too often when money is concerned. Let's look.
    .v4 = I see that you want certainty about this refund. Step by step.
    .v5 = Let's first see where it stands.
    .v6 = Having it open like that is uncomfortable, I can see.

acknowledge-anxiety-refund-mild-cause =
    .v1 = “{ $cause }”: I understand that you'd like to be sure.
    .v2 = You ask because of “{ $cause }”. That's sensible; let's look.
    .v3 = “{ $cause }”: noted. Let's see where the refund stands.
    .v4 = I see, “{ $cause }”. With money it's better to ask.
    .v5 = “{ $cause }”, and so you'd like certainty. Step by step, then.
    .v6 = You mention “{ $cause }”. I can see why that stays on your mind.

## Questions

ask-refund-happened =
    .v1 = Where does it stand: would you like a refund, or is one on its way that hasn't arrived?
    .v2 = How far is it? Have you asked for the refund already, or is this the first time?
    .v3 = Tell me how it stands with the refund at the moment.

ask-refund-happened-short =
    .v1 = How does it stand with the refund?
    .v2 = New request, or a refund that hasn't come?
    .v3 = Wanted, missing, too little, or refused?

ask-refund-happened-plain =
    .v1 = Do you want money back? Or did someone say it would come, and it is not there?
    .v2 = Please choose what fits best: you want money back, it did not come, it was too little, or someone said no.
    .v3 = I need to know one thing first: has the refund been agreed, and is it missing?

ask-refund-happened-again =
    .v1 = So that it reaches the right person: is the refund still to be asked for, not there, too little, or refused?
    .v2 = Which of these comes closest?
    .v3 = One of these four would help me, whichever is nearest.

why-refund-happened =
    .v1 = A refund that got lost and one that is still to be agreed are looked at by different people.
    .v2 = It decides who looks at it first. If none of it fits, we leave it out.
    .v3 = So that your case starts at the right desk; nothing else hangs on it.

ask-refund-order =
    .v1 = Which order, booking or bill is the money for? The number, please.
    .v2 = Could you give me the order or booking number?
    .v3 = What number is on the order or the bill?

ask-refund-order-short =
    .v1 = Order or booking number, please?
    .v2 = Which order?
    .v3 = The number of the order or bill?

ask-refund-order-plain =
    .v1 = The number is in the email that confirmed the purchase. What is it?
    .v2 = It's on the bill and in our email: the long number. Which one do you see?
    .v3 = One number is all I need: that of the order or the bill. What is it?

ask-refund-order-again =
    .v1 = I couldn't find a number in that. It's in the confirmation email, or on the bill.
    .v2 = The order or booking number is still missing. If you don't have it, just say so.
    .v3 = Could you look once more for the number? It's usually a row of digits, sometimes with letters in front.

what-refund-order =
    .v1 = It's the number of the purchase the money is for. You'll find it in the confirmation email, or on the bill.
    .v2 = By that I mean the number that picks out your order or booking among all others. It usually stands at the top of the email or bill.
    .v3 = Every order and every booking has one, usually a row of digits, sometimes with letters in front.

why-refund-order =
    .v1 = It shows the team which payment the refund belongs to. If you don't have it, we can go on without.
    .v2 = A refund hangs on a payment, and the number leads to that payment. You can leave it out.
    .v3 = With it nobody has to search. It is used for nothing else.

without-refund-order =
    .v1 = That's all right, the payment can be looked for another way.
    .v2 = No problem, then we try it without the number.
    .v3 = Fine, we leave the number out.

ask-refund-since =
    .v1 = On which day did you send it back, cancel it or ask for the money?
    .v2 = Since when has this been open?
    .v3 = When did you return it or ask for the refund? Roughly is fine.

ask-refund-since-again =
    .v1 = Do you remember roughly which day that was?
    .v2 = About when was it?
    .v3 = Is there a date on the return slip or in the message?

why-refund-since =
    .v1 = It shows the team how long you have been waiting. If you don't know, leave it out.
    .v2 = From the day they see whether something got stuck. It's useful, not needed.
    .v3 = It helps to find the return or the request. You can skip it.

ask-refund-amount =
    .v1 = What sum is it about?
    .v2 = How much should come back?
    .v3 = Which amount are you expecting?

ask-refund-amount-again =
    .v1 = I couldn't read an amount in that. How much is it, in figures?
    .v2 = Roughly how much is it?
    .v3 = The sum, please, if you have it at hand.

why-refund-amount =
    .v1 = With the amount the team sees whether everything came back, or only a part.
    .v2 = It helps to tell this payment from others. You can skip it.
    .v3 = So that nobody mistakes a partial refund for the whole one. It isn't needed.

ask-refund-card =
    .v1 = What are the last four digits of the card you paid with? Only those four, please.
    .v2 = Could you give me the last four digits of the card instead? Please not the whole number.
    .v3 = If you paid by card, its last four digits would help. Nothing more than those.

ask-refund-card-again =
    .v1 = I'm looking for four digits, the last ones on the card. Please don't send more than those.
    .v2 = The last four digits of the card, if you have it at hand.
    .v3 = Only the four digits at the end of the card number, please.

why-refund-card =
    .v1 = Without an order number the payment can be found by the end of the card number. The whole number is never needed.
    .v2 = It takes the place of the order number. Four digits can't be used to pay.
    .v3 = It is only for finding the payment. You can skip it.

## What was understood

facts-refund =
    { $happened ->
        [wanted] a refund you would like
        [notReceived] a refund that has not arrived
        [partly] a refund that is less than you expected
        [refused] a refund that was refused
       *[other] a refund
    }{ $order ->
        [none] {""}
       *[other] ; order, booking or bill number { $order }
    }{ $amount ->
        [none] {""}
       *[other] ; amount { $amount }
    }{ $since ->
        [none] {""}
       *[other] ; open since { $since }
    }{ $card ->
        [none] {""}
       *[other] ; card ending in { $card }
    }

confirm-refund =
    .v1 = Let me check that I have it right: { facts-refund }. Is that correct?
    .v2 = This is what I have noted: { facts-refund }. Does that look right?
    .v3 = To be sure: { facts-refund }. Have I got that right?
    .v4 = In short: { facts-refund }. Please correct me if something is off. Is that all right?

confirm-refund-short =
    .v1 = So, { facts-refund }. Right?
    .v2 = I have: { facts-refund }. Correct?
    .v3 = Noted: { facts-refund }. OK?

resume-refund =
    .v1 = What I have so far: { facts-refund }.
    .v2 = Picking up where we stopped: { facts-refund }.
    .v3 = So far I have noted { facts-refund }.

## First steps for a refund that is said to be on its way

step-refund-method =
    .v1 = Refunds mostly go back the way you paid, to the card, account or wallet you used, and often under another name or date. On a card the old charge sometimes just disappears. Could you look there once?
    .v2 = Could you check the statement of the card or account you paid with? A refund may stand under the date of the purchase, or as a charge taken back.
    .v3 = Let's look where it would land: the same card, account or wallet you paid with. Is there an incoming sum, or has the charge gone?

step-refund-credit =
    .v1 = Sometimes money comes back as credit or as a voucher instead. Is there a balance, points or a voucher in your customer account?
    .v2 = One more place to look: your account with us. Does it show a credit or a voucher you don't know?
    .v3 = Could you look in your customer account for a credit? Now and then a refund is booked there and not to the card.

step-refund-message =
    .v1 = Have you got a message that the refund was sent? It usually says on which day and where to. Have a look in the spam folder as well.
    .v2 = Please search your mail and text messages for the word refund. If there is one about it, what it says about the way and the day is a good lead.
    .v3 = A last thing to check: a message about the refund, perhaps among the spam. It names the day it was sent and the way it went.

## The end

solve-refund-noted =
    .v1 = Thank you, that's all I need. It's noted for the billing team with every detail, so you won't have to explain it again. They have to look at the payment first; how it turns out I can't say before that.
    .v2 = That's complete now. The billing team gets it as you told it and has to check the payment next. I don't want to name a sum or a day that nobody has checked.
    .v3 = Noted in full, thank you. Next, the billing team has to see what was paid and what is to come back. Until then I'd rather not guess.

solve-refund-unclear =
    .v1 = I've noted what we know. To find the payment something is still missing, but a person may find it another way.
    .v2 = What you told me is kept. With that alone I can't find the payment; a person can look further.
    .v3 = That's as far as I get. A person can go on from here, and you wouldn't have to tell it again.

after-refund =
    .v1 = I can't see the payment myself; everything is noted for the billing team.
    .v2 = I have no result yet, and I don't want to guess. Your details are noted for the billing team.
    .v3 = To be honest, I can't say how the refund will turn out. The billing team has to check it, and they have your details.

parked-refund =
    .v1 = I've noted the refund too; we'll come to it after this.
    .v2 = The refund is noted as well and comes next.
    .v3 = I won't forget the refund. One thing after the other.

take-up-refund =
    .v1 = Now to the refund you mentioned.
    .v2 = That leaves the refund.
    .v3 = On to the refund.

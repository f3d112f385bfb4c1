### The problems the bot knows, in English: their names, questions and what is said at the end.
###
### How to edit: the word before the = is the key; leave it as it is. Lines .v1, .v2, .v3 … are different ways to say the
### same thing; add as many as you like. { $order } and the like are facts; where one is not known it is the word "none",
### so that a sentence can leave it out, as facts-delivery does.
### A key ending in -short is for customers in a hurry, -plain for those who need especially plain words, -again when the
### question was put before. These may be left out.

## Opening. ask-open: nothing is known yet. -again: it was asked before. -noted: they gave a number or a date, and no problem yet.

ask-open =
    .v1 = What has happened? Tell it in your own words.
    .v2 = What can I help you with? Just describe it as it happened.
    .v3 = Please tell me what went wrong, and I'll take it from there.
ask-open-again =
    .v1 = So, what is it about?
    .v2 = Could you tell me what the problem is, in a sentence or two?
    .v3 = What would you like sorted out?
ask-open-noted =
    .v1 = I've noted that. What has happened with it?
    .v2 = Thank you, I have that down. What went wrong?
    .v3 = Noted. And what is the problem with it?
ask-more =
    .v1 = Is there anything else you would like to tell me?
    .v2 = What else is on your mind?
    .v3 = Would you like to add something, or is there another matter?

## The form rests, because somebody is upset. No question here. -noted: they have just given facts.

pause =
    .v1 = Take your time. I'm reading everything you write.
    .v2 = Tell me whatever you want to tell me. I won't interrupt.
    .v3 = I'm here. Write it the way it comes.
pause-noted =
    .v1 = I've written down what you told me; you won't have to repeat any of it.
    .v2 = What you wrote is noted. If there is more, go on.
    .v3 = I have the details you gave. Take your time with the rest.
pause-anger =
    .v1 = Say all of it; I won't stop you with questions now.
    .v2 = If there's more, write it here. I'm reading every line.
    .v3 = Go on, I'm with you.
pause-sadness =
    .v1 = There's no form to fill in now. Write when you feel like it.
    .v2 = There's no hurry on our side. I'm here when you want to go on.
    .v3 = We can leave the details for later.

## Back to the questions after a rest, with what is known so far.

resume =
    .v1 = Back to where we were. What you have told me so far is noted.
    .v2 = I have kept everything up to here.
    .v3 = Let's pick it up where we stopped.
resume-delivery =
    .v1 = What I have so far: { facts-delivery }.
    .v2 = Picking up where we stopped: { facts-delivery }.
    .v3 = So far I have noted { facts-delivery }.
resume-charge =
    .v1 = What I have so far: { facts-charge }.
    .v2 = Picking up where we stopped: { facts-charge }.
    .v3 = So far I have noted { facts-charge }.

## A question led nowhere, a fact is left out, a question is questioned.

stuck =
    .v1 = We're not getting further with this question, and I don't want to keep asking. Would you like a person, or shall we go on without it?
    .v2 = I've asked this several times now. A person can take over from here, or we leave it out and go on.
    .v3 = Let's not go round in circles: I can bring in a person, or we carry on with what we have.
without =
    .v1 = That's all right, we can do without it.
    .v2 = No problem, I'll leave it out.
    .v3 = Fine, then we go on without it.
why =
    .v1 = It helps the team find your case. If you'd rather not say, we leave it out.
    .v2 = It saves the team from searching. You don't have to give it.
    .v3 = With it the team finds the right case more quickly. It is your choice.
ask-correction =
    .v1 = What should I change?
    .v2 = Which part is not right?
    .v3 = Tell me what's wrong, and I'll correct it.
noted =
    .v1 = I've added that.
    .v2 = Noted, it is with the rest now.
    .v3 = Thank you, I've put that with your case.
cancelled =
    .v1 = All right, I've dropped it. If you need anything, just write.
    .v2 = Understood, I'll leave it there. You can come back to it at any time.
    .v3 = Fine, we leave that. Write again whenever you like.
started-over =
    .v1 = All right, from the beginning. I've put aside what we had.
    .v2 = Good, we start afresh.
    .v3 = Fine, back to the start.
choice-skip = Skip this

## After everything is noted, and they ask on. Say honestly that there is no news.

after =
    .v1 = I've noted all of it. I have no news beyond that; I can add to it, or bring in a person.
    .v2 = It's all written down for the team. More than that I don't know. Would a person help?
    .v3 = I can't see any further than what is noted. A person can, if you wish.
after-delivery =
    .v1 = I can't see where the parcel is right now; your case with all its details is noted for the delivery team.
    .v2 = I have no news of the parcel yet, and I don't want to guess a day. Everything you told me is noted.
    .v3 = To be honest, I can't say when it will come. The delivery team can check it, and they have your details.
after-charge =
    .v1 = I can't look into the payment myself; everything is noted for the billing team.
    .v2 = I have no result yet, and I don't want to guess. Your details are noted for the billing team.
    .v3 = To be honest, I can't say how it will turn out. The billing team has to check it, and they have your details.

## Two problems at once: the second waits its turn.

parked =
    .v1 = I've noted the other matter too; we'll come to it right after this one.
    .v2 = One thing after the other: the second is noted and comes next.
    .v3 = Both are noted. Let's take the first one first.
parked-delivery =
    .v1 = I've noted the delivery too; we'll come to it after this.
    .v2 = The delivery is noted as well and comes next.
    .v3 = I won't forget the delivery. One thing after the other.
parked-charge =
    .v1 = I've noted the charge too; we'll come to it after this.
    .v2 = The charge is noted as well and comes next.
    .v3 = I won't forget the charge. One thing after the other.
take-up =
    .v1 = Now to the other matter you mentioned.
    .v2 = On to the second point.
    .v3 = That leaves the other thing.
take-up-delivery =
    .v1 = Now to the delivery you mentioned.
    .v2 = That leaves the delivery.
    .v3 = On to your delivery.
take-up-charge =
    .v1 = Now to the charge you mentioned.
    .v2 = That leaves the charge.
    .v3 = On to the payment.

## ---------- A delivery that is late, lost, damaged or wrong ----------

topic-delivery = Late or lost delivery
slot-delivery-order = Order number
slot-delivery-expected = Expected on
slot-delivery-contact = Receiver's phone
slot-delivery-email = Email
slot-delivery-since = Date mentioned
slot-delivery-happened = What happened
option-delivery-happened-late = Late
option-delivery-happened-stuck = Tracking has stopped
option-delivery-happened-notReceived = Marked as delivered or lost
option-delivery-happened-damaged = Damaged
option-delivery-happened-wrongItem = Wrong item

ask-delivery-order =
    .v1 = What is the order number? A tracking number works too.
    .v2 = Could you give me the order or tracking number?
    .v3 = Which order is it? The number is in the confirmation email.
    .v4 = May I have the order number, please?
ask-delivery-order-short =
    .v1 = The order number, please?
    .v2 = Which order number?
    .v3 = Order or tracking number?
ask-delivery-order-plain =
    .v1 = Every order has a number. It is at the top of the email you got from us. Can you read it to me?
    .v2 = Please look for the email that says you ordered something. There is a number in it. What is the number?
    .v3 = I need one number: the order number. It's in our email or on the invoice. What does it say?
ask-delivery-order-again =
    .v1 = I couldn't find an order number in that. It's usually a row of digits, sometimes with letters in front.
    .v2 = The order number is still missing. You'll find it in the confirmation email or under “My orders”.
    .v3 = Could you look once more for the order number? Without it I can take the phone number of the receiver instead.
what-delivery-order =
    .v1 = It's the number we gave your order. You'll find it in the confirmation email, or under your orders in the app or on the website.
    .v2 = By that I mean the number that picks out your order among all others. It stands in the email you got after ordering.
    .v3 = Every order has one. It's usually a row of digits, sometimes with letters in front, in our confirmation email or message.
why-delivery-order =
    .v1 = With the order number the team sees which parcel it is. If you don't have it, we can go on without.
    .v2 = It tells the team which parcel to look for. You can leave it out; then they search by phone number.
    .v3 = There are many parcels on the way, and the number picks out yours. It is used for nothing else.
without-delivery-order =
    .v1 = That's all right, it can also be looked up another way.
    .v2 = No problem, then we try it without the number.
    .v3 = Fine, we leave the number out.

ask-delivery-expected =
    .v1 = By which day were you told it would arrive?
    .v2 = When should it have arrived?
    .v3 = What delivery date were you given?
ask-delivery-expected-again =
    .v1 = Do you remember the day it was announced for? A rough date is fine.
    .v2 = Roughly, when was it due?
    .v3 = Is there a delivery date in the confirmation?
why-delivery-expected =
    .v1 = It shows the team how late the parcel is. If you don't know, leave it out.
    .v2 = From the date they can tell how far off it is. It isn't needed, only useful.
    .v3 = It helps to judge how urgent it is. You can skip it.

ask-delivery-contact =
    .v1 = Which phone number is on the parcel? With it the courier can find it too.
    .v2 = Could you give me the receiver's phone number instead? The parcel can be found by that.
    .v3 = What phone number did you give for the delivery?
ask-delivery-contact-again =
    .v1 = I couldn't read a phone number in that. Could you write it again, digits only?
    .v2 = The phone number of the receiver, please, if you have it.
    .v3 = Could you write the phone number once more?
why-delivery-contact =
    .v1 = Without an order number the courier can only find the parcel by the receiver's phone. It is used for nothing else.
    .v2 = It takes the place of the order number. You can skip it, but then the search is harder.
    .v3 = It is only for finding the parcel, and it is shown masked.

facts-delivery =
    { $happened ->
        [late] a late delivery
        [stuck] a delivery that has stopped moving
        [notReceived] a delivery that did not reach you
        [damaged] a damaged delivery
        [wrongItem] a wrong item
       *[other] a problem with a delivery
    }{ $order ->
        [none] {""}
       *[other] ; order number { $order }
    }{ $expected ->
        [none] {""}
       *[other] ; expected on { $expected }
    }{ $since ->
        [none] {""}
       *[other] ; date you mentioned: { $since }
    }{ $contact ->
        [none] {""}
       *[other] ; phone number { $contact }
    }{ $email ->
        [none] {""}
       *[other] ; email { $email }
    }
confirm-delivery =
    .v1 = Let me check that I have it right: { facts-delivery }. Is that correct?
    .v2 = This is what I have noted: { facts-delivery }. Does that look right?
    .v3 = To be sure: { facts-delivery }. Have I got that right?
    .v4 = In short: { facts-delivery }. Please correct me if something is off. Is that all right?
confirm-delivery-short =
    .v1 = So, { facts-delivery }. Right?
    .v2 = I have: { facts-delivery }. Correct?
    .v3 = Noted: { facts-delivery }. OK?
solve-delivery-noted =
    .v1 = Thank you, that's all I need. Your case is noted for the delivery team with every detail, so you won't have to explain it again. I can't name a day for the parcel yet; first they have to trace it.
    .v2 = That's complete now. The delivery team gets it as you told it and has to trace the parcel next. When it will arrive I can't say before that.
    .v3 = Noted in full, thank you. The next step is with the delivery team: to find out where the parcel is. Until then I don't want to name a date.
solve-delivery-unclear =
    .v1 = I've noted what we know. Without a number the parcel can't be traced from here, but a person may find it another way.
    .v2 = What you told me is kept. A number is missing to trace the parcel; a person can search by name and address.
    .v3 = That's as far as I get without the number. A person can look further, and you wouldn't have to tell it again.

## ---------- Money taken wrongly, or a refund that has not come ----------

topic-charge = Wrong charge or refund
slot-charge-order = Order or bill number
slot-charge-amount = Amount
slot-charge-date = Date of the charge
slot-charge-card = Card, last four digits
slot-charge-happened = What happened
option-charge-happened-twice = Charged more than once
option-charge-happened-tooMuch = Charged too much
option-charge-happened-unknown = Unknown charge
option-charge-happened-refundMissing = Refund missing

ask-charge-order =
    .v1 = Which order or bill is it about? The number, please.
    .v2 = Could you give me the order or bill number?
    .v3 = What number is on the order or the bill?
ask-charge-order-short =
    .v1 = Order or bill number, please?
    .v2 = Which order or bill?
    .v3 = The number of the order or bill?
ask-charge-order-plain =
    .v1 = There is a number on your bill, at the top. Can you read it to me?
    .v2 = Please look at the bill or at our email. There is a long number. What is it?
    .v3 = I need one number: the one on the bill or the order. What does it say?
ask-charge-order-again =
    .v1 = I couldn't find a number in that. It is on the bill or in the confirmation email.
    .v2 = The order or bill number is still missing. Sometimes the bank statement shows it too.
    .v3 = Could you look once more for the number of the order or the bill? If there is none, just say so.
what-charge-order =
    .v1 = It's the number of the order or bill the money was taken for. You'll find it at the top of the bill, or in the confirmation email.
    .v2 = By that I mean the number on the bill, invoice or receipt. It's usually at the top.
    .v3 = Every bill and every order has one. It stands on the bill itself, or in the email you got for it.
why-charge-order =
    .v1 = It shows the team which payment belongs to what. If you don't have it, we can go on without.
    .v2 = With it the team finds the payment among all others. You can leave it out.
    .v3 = It ties the charge to an order. If there is no order, that is worth knowing too.
without-charge-order =
    .v1 = That's all right, the payment can be looked up another way.
    .v2 = No problem, then we try it without the number.
    .v3 = Fine, we leave the number out.

ask-charge-amount =
    .v1 = How much was charged?
    .v2 = What amount is it about?
    .v3 = Which sum do you see on the statement?
ask-charge-amount-again =
    .v1 = I couldn't read an amount in that. How much was it, in figures?
    .v2 = The amount is still missing. What does the statement say?
    .v3 = Roughly how much was taken?
why-charge-amount =
    .v1 = With the amount the team can tell this payment from others.
    .v2 = It is needed to find the right payment and to see what is too much.
    .v3 = The team compares it with what the bill should have been.

ask-charge-date =
    .v1 = On which day was it charged?
    .v2 = When was the money taken?
    .v3 = What date does the charge have?
ask-charge-date-again =
    .v1 = Do you remember roughly when it was charged?
    .v2 = About which day was that?
    .v3 = Does the statement show a date?
why-charge-date =
    .v1 = The date helps to find the payment. If you don't know it, leave it out.
    .v2 = It narrows the search. It is useful, not needed.
    .v3 = With the date the team doesn't have to search the whole month. You can skip it.

ask-charge-card =
    .v1 = What are the last four digits of the card? Only those four, please.
    .v2 = Could you give me the last four digits of the card instead? Not the whole number, please.
    .v3 = Which card was it? The last four digits are enough.
ask-charge-card-again =
    .v1 = I'm looking for four digits, the last ones on the card. Please don't send more than those.
    .v2 = The last four digits of the card, if you have them at hand.
    .v3 = Only the four digits at the end of the card number, please.
why-charge-card =
    .v1 = Without an order number the payment can be found by the end of the card number. The whole number is never needed.
    .v2 = It takes the place of the order number. Four digits can't be used to pay.
    .v3 = It is only for finding the payment. You can skip it.

facts-charge =
    { $happened ->
        [twice] charged more than once
        [tooMuch] charged too much
        [unknown] a charge you don't recognise
        [refundMissing] a refund that has not come
       *[other] a problem with a charge
    }{ $amount ->
        [none] {""}
       *[other] ; amount { $amount }
    }{ $order ->
        [none] {""}
       *[other] ; order or bill number { $order }
    }{ $date ->
        [none] {""}
       *[other] ; on { $date }
    }{ $card ->
        [none] {""}
       *[other] ; card ending in { $card }
    }
confirm-charge =
    .v1 = Let me check that I have it right: { facts-charge }. Is that correct?
    .v2 = This is what I have noted: { facts-charge }. Does that look right?
    .v3 = To be sure: { facts-charge }. Have I got that right?
    .v4 = In short: { facts-charge }. Please correct me if something is off. Is that all right?
confirm-charge-short =
    .v1 = So, { facts-charge }. Right?
    .v2 = I have: { facts-charge }. Correct?
    .v3 = Noted: { facts-charge }. OK?
solve-charge-noted =
    .v1 = Thank you, that's all I need. It's noted for the billing team with every detail, so you won't have to explain it again. They have to check the payment before anybody can say what comes of it.
    .v2 = That's complete now. The billing team gets it as you told it and compares the payment with the bill. I can't know beforehand what they'll find.
    .v3 = Noted in full, thank you. The next step is with the billing team: to check what was charged, and why. Until then I don't want to name a result.
solve-charge-unclear =
    .v1 = I've noted what we know. Something is missing to find the payment from here, but a person may find it another way.
    .v2 = What you told me is kept. With so little the payment can't be found from here; a person can search further.
    .v3 = That's as far as I get. A person can look further, and you wouldn't have to tell it again.

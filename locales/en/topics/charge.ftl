### Money taken wrongly
### What the bot says about it; how a file like this is made is told in docs/topics.md.

topic-charge = Wrong charge
slot-charge-order = Order or bill number
slot-charge-amount = Amount
slot-charge-date = Date of the charge
slot-charge-card = Card, last four digits
slot-charge-happened = What happened
option-charge-happened-twice = Charged more than once
option-charge-happened-tooMuch = Charged too much
option-charge-happened-unknown = Unknown charge
option-charge-happened-refundMissing = Refund missing
tried-charge-pending = looked whether it is only reserved
tried-charge-holder = second card holder and subscriptions

acknowledge-anger-charge-strong =
    .v1 = It's your money, and you have every reason to be angry about this.
    .v2 = Nobody should have to argue over what left their account. I'm listening.
    .v3 = A charge has to be right. I take this seriously.
    .v4 = I hear how angry this charge has made you, and I won't argue with that.
    .v5 = Finding money gone and having to ask why is infuriating. I'm sorry.
    .v6 = No excuses where your money is concerned. I want to see exactly what was charged.
acknowledge-anger-charge-strong-cause =
    .v1 = “{ $cause }”: it's your money, and you have every reason to be angry.
    .v2 = You wrote “{ $cause }”. No excuses where your money is concerned.
    .v3 = I've written down “{ $cause }”. Nobody should have to argue over their own account.
    .v4 = “{ $cause }”: that's infuriating, I hear you. I want to see exactly what was charged.
    .v5 = “{ $cause }”: nobody may help themselves to your money like that without a word. I'm listening.
    .v6 = I read “{ $cause }”, and your patience is rightly at an end. First: what was taken, and when.
acknowledge-anxiety-charge-strong =
    .v1 = Money you can't account for would worry anyone. Let's look at it step by step.
    .v2 = I understand the worry: it's your account. I'll only ask what is needed.
    .v3 = It's good that you wrote at once. Let's see exactly what was charged.
    .v4 = I can see how unsettling this charge is. First, the facts.
    .v5 = It makes sense that this can't wait. One step at a time.
    .v6 = Your worry makes sense. Please don't send full card numbers; the last four digits are enough.
acknowledge-anxiety-charge-strong-cause =
    .v1 = “{ $cause }”: that would worry anyone; it's your account. Let's look at it step by step.
    .v2 = You wrote “{ $cause }”. I understand that this can't wait, and I'll only ask what is needed.
    .v3 = I've noted “{ $cause }”. Let's see exactly what was charged.
    .v4 = “{ $cause }”: that's unsettling, I can see it. Please don't send full card numbers; the last four digits are enough.
    .v5 = “{ $cause }”: with money gone and no explanation, of course you can't let it rest. One step at a time.
    .v6 = I read “{ $cause }”. You did well to write at once; what you tell me is kept with your case.

ask-charge-order =
    .v1 = Which order or bill is it about? The number, please.
    .v2 = Could you give me the order or bill number?
    .v3 = What number is on the order or the bill?
ask-charge-order-short =
    .v1 = Order or bill number, please?
    .v2 = Which order or bill?
    .v3 = The number of the order or bill?
ask-charge-order-plain =
    .v1 = The number is at the top of the bill. What is it?
    .v2 = It's on the bill and in our email: the long number. Which one do you see?
    .v3 = One number is all I need: that of the bill or the order. What is it?
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

## ---------- First steps ----------

step-charge-pending =
    .v1 = One look first: is the amount booked, or marked “pending” or “reserved”? A reserved amount looks like a charge, and sometimes drops off again without money having left. What does it say?
    .v2 = Could you check in your bank's app how it is marked? “Pending” or “reserved” means it isn't booked yet; of two equal ones, one is sometimes only reserved.
    .v3 = Banks show held amounts beside real charges. Is it booked already, or still pending?

step-charge-holder =
    .v1 = Does anybody else use this card or account: family, a second card holder, a subscription that renews by itself? Names on statements can differ from the shop's. Does that explain it?
    .v2 = Before we look further: could it be somebody at home, or a trial that turned into a subscription? A look into emailed receipts from that day often tells.
    .v3 = Could you ask whoever shares the card, and search your email for a receipt with this amount? Does one turn up?

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
resume-charge =
    .v1 = What I have so far: { facts-charge }.
    .v2 = Picking up where we stopped: { facts-charge }.
    .v3 = So far I have noted { facts-charge }.
after-charge =
    .v1 = I can't look into the payment myself; everything is noted for the billing team.
    .v2 = I have no result yet, and I don't want to guess. Your details are noted for the billing team.
    .v3 = To be honest, I can't say how it will turn out. The billing team has to check it, and they have your details.
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

parked-charge =
    .v1 = I've noted the charge too; we'll come to it after this.
    .v2 = The charge is noted as well and comes next.
    .v3 = I won't forget the charge. One thing after the other.
take-up-charge =
    .v1 = Now to the charge you mentioned.
    .v2 = That leaves the charge.
    .v3 = On to the payment.

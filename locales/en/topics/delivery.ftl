### A delivery that is late, lost, damaged or wrong
### What the bot says about it; how a file like this is made is told in docs/topics.md.

topic-delivery = Late or lost delivery
slot-delivery-order = Order number
slot-delivery-expected = Expected on
slot-delivery-contact = Receiver's phone
slot-delivery-email = Email
slot-delivery-since = Date mentioned
slot-delivery-happened = What happened
slot-delivery-neededBy = Needed by
option-delivery-happened-late = Late
option-delivery-happened-stuck = Tracking has stopped
option-delivery-happened-notReceived = Marked as delivered
option-delivery-happened-lost = Lost
option-delivery-happened-damaged = Damaged
option-delivery-happened-wrongItem = Wrong item
tried-delivery-tracking = tracking page
tried-delivery-neighbours = neighbours and household asked
tried-delivery-notice = looked for a pick-up notice

acknowledge-anger-delivery-strong =
    .v1 = Paying for something and then having to hunt for it: you have every reason to be angry.
    .v2 = You ordered, you waited, and still it's not right. I'm sorry.
    .v3 = A parcel shouldn't cost you this much energy. I'm listening.
    .v4 = You shouldn't have to run after your own order. That's our job.
    .v5 = No wonder this delivery has used up your patience.
    .v6 = I take this seriously. Let's find out where your order really is.
acknowledge-anger-delivery-strong-cause =
    .v1 = “{ $cause }”: you shouldn't have to run after your own order. You have every reason to be angry.
    .v2 = You wrote “{ $cause }”. A parcel shouldn't cost you this much energy, and I won't make excuses.
    .v3 = “{ $cause }”, with an order you paid for: no wonder your patience has run out.
    .v4 = I've written down “{ $cause }”. Finding out where your order really is, is our job.
    .v5 = I read “{ $cause }”. You waited in good faith, and that was badly repaid.
    .v6 = “{ $cause }”: you can be as blunt about it as you like, it all goes into your case.
acknowledge-disappointment-delivery-strong =
    .v1 = You were looking forward to this order, and now this. I'm sorry.
    .v2 = You planned around this delivery, and it let you down.
    .v3 = Waiting for something and then being disappointed is twice as hard. I'm sorry.
    .v4 = That's not the delivery you were told to expect, and I won't play it down.
    .v5 = You had good reason to count on this order.
    .v6 = I'm sorry that what you waited for turned out like this.
acknowledge-disappointment-delivery-strong-cause =
    .v1 = You were counting on this order, and then: “{ $cause }”. I'm sorry.
    .v2 = “{ $cause }”: that's not the delivery you were told to expect, and I won't play it down.
    .v3 = I'm sorry to read “{ $cause }”. You had good reason to count on this order.
    .v4 = You wrote “{ $cause }”. I can see how let down you are.
    .v5 = “{ $cause }”, after all that looking forward to it: that hurts, I understand.
    .v6 = I read “{ $cause }”. You kept to your side of the order; we should have kept to ours.
acknowledge-anxiety-delivery-strong =
    .v1 = Not knowing where your order is, with something depending on it, is hard. Let's find out what is known.
    .v2 = I can see how much hangs on this delivery. I'll only ask what is needed.
    .v3 = It makes sense that the waiting worries you. Let's look for the order step by step.
    .v4 = I understand that this order can't wait. One step at a time, and I'll tell you each one.
    .v5 = Your worry about this delivery makes sense. It's good that you wrote.
    .v6 = You need this order, and I see that time matters. First, the facts.
acknowledge-anxiety-delivery-strong-cause =
    .v1 = “{ $cause }”: I can see how much hangs on this delivery. I'll only ask what is needed.
    .v2 = You wrote “{ $cause }”. Not knowing where the order is makes that harder; let's find out what is known.
    .v3 = You wrote “{ $cause }”, and the worry makes sense. One step at a time, and I'll tell you each one.
    .v4 = I've noted “{ $cause }”, and I see that time matters. First, the facts.
    .v5 = “{ $cause }”: with something that important on its way, not knowing is hard to bear.
    .v6 = I read “{ $cause }”. I've put it at the top of your notes, so that the reason for the hurry is seen first.

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
    .v1 = The order number is at the top of our confirmation email. What is it?
    .v2 = It's in the confirmation email, and under your orders in the app. Which number do you see?
    .v3 = One number is all I need: the order number, from our email or the invoice. What is it?
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

## ---------- First steps, where it did not come though it is said to have come ----------

step-delivery-tracking =
    .v1 = Could you open the tracking page once more? Where it says “delivered”, it often also says to whom, or where it was left. Do you find it that way?
    .v2 = One look before anybody searches: the details on the tracking page sometimes name a safe place, a shop or a signature. Is there anything like it?
    .v3 = The tracking details may say more than “delivered”: a place, a name, a photo. Could you look there?

step-delivery-neighbours =
    .v1 = Next, if you haven't yet: has somebody at home, a neighbour or the reception taken it in? It is worth asking at the two nearest doors, and a look behind the bins or in the shed.
    .v2 = Parcels are often left with somebody near. Could you ask whoever lives with you, the neighbours, or the front desk?
    .v3 = A couriers' habit: leaving it next door or in a quiet corner. Could you ask around and look near the door?

step-delivery-notice =
    .v1 = One more: is there a card in the letter box, a text message or an email that names a pick-up point? Look into the spam folder too.
    .v2 = Sometimes it waits in a shop or a locker, and only a notice says so. Is there a card, a text or an email about it?
    .v3 = Could you look for a pick-up notice: letter box, text messages, email? It may be waiting at a counter.

ask-helped-delivery =
    .v1 = Did anything turn up?
    .v2 = Any sign of it?
    .v3 = Have you found it that way?

facts-delivery =
    { $happened ->
        [late] a late delivery
        [stuck] a delivery that has stopped moving
        [notReceived] a delivery that did not reach you
        [lost] a lost delivery
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
    }{ $neededBy ->
        [none] {""}
       *[other] ; needed by { $neededBy }
    }
resume-delivery =
    .v1 = What I have so far: { facts-delivery }.
    .v2 = Picking up where we stopped: { facts-delivery }.
    .v3 = So far I have noted { facts-delivery }.
after-delivery =
    .v1 = I can't see where the parcel is right now; your case with all its details is noted for the delivery team.
    .v2 = I have no news of the parcel yet, and I don't want to guess a day. Everything you told me is noted.
    .v3 = To be honest, I can't say when it will come. The delivery team can check it, and they have your details.
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

parked-delivery =
    .v1 = I've noted the delivery too; we'll come to it after this.
    .v2 = The delivery is noted as well and comes next.
    .v3 = I won't forget the delivery. One thing after the other.
take-up-delivery =
    .v1 = Now to the delivery you mentioned.
    .v2 = That leaves the delivery.
    .v3 = On to your delivery.

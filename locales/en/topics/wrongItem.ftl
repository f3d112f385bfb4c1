### What the bot says when something came that is wrong, damaged or incomplete.

topic-wrongItem = Wrong or damaged item
slot-wrongItem-happened = What is wrong
slot-wrongItem-order = Order number
slot-wrongItem-item = Item
slot-wrongItem-wish = What they would like
slot-wrongItem-contact = Phone on the order
option-wrongItem-happened-otherItem = Something else came
option-wrongItem-happened-variant = Wrong size or colour
option-wrongItem-happened-damaged = It arrived damaged
option-wrongItem-happened-missing = Something is missing
option-wrongItem-happened-spoiled = Used or spoiled
option-wrongItem-wish-replace = A replacement
option-wrongItem-wish-refund = My money back
option-wrongItem-wish-missingPart = Just send the missing part

## ---------- Feelings ----------

acknowledge-anger-wrongItem-strong =
    .v1 = You order one thing and get another, and then you're the one with the trouble. You have every reason to be angry.
    .v2 = That parcel should never have gone out like this, and I won't defend it.
    .v3 = Opening the box to find that: no wonder you've had enough.
    .v4 = You paid for the right thing in one piece. It's fair to say so loudly.
    .v5 = A mistake in our packing shouldn't eat up your day. I'm sorry it does.
    .v6 = I hear how angry this has made you, and I'm taking it down as you tell it.
    .v7 = Somebody should have looked twice before closing that box. That's on our side, not yours.

acknowledge-anger-wrongItem-strong-cause =
    .v1 = “{ $cause }”: that should not have left the warehouse, and I won't defend it.
    .v2 = “{ $cause }”: you paid for the right thing, so of course you're angry.
    .v3 = I've taken down “{ $cause }”. The mistake was made on our side, and you shouldn't be the one running after it.
    .v4 = You wrote “{ $cause }”. Anyone unpacking a thing like that would be furious. I'm sorry.
    .v5 = I read “{ $cause }”. No excuses from me for that parcel.
    .v6 = “{ $cause }”, and now it's costing you time as well. I understand the anger.

acknowledge-anger-wrongItem-strong-short =
    .v1 = That should not have been sent out like this. To the point, then.
    .v2 = You have every reason to be angry. Let's get it noted.
    .v3 = No excuses for that parcel.

acknowledge-anger-wrongItem-mild =
    .v1 = Annoying, a parcel you can't use.
    .v2 = That's not what you were waiting for, and it's a nuisance to deal with. Sorry.
    .v3 = You're right to take this up with us.
    .v4 = Something went wrong when it was packed or carried, and you shouldn't have to be patient about it for long.
    .v5 = I can see why that irritates you.
    .v6 = Fair complaint. What came should be what you chose.

acknowledge-anger-wrongItem-mild-cause =
    .v1 = “{ $cause }”: a nuisance, I can see that. Sorry.
    .v2 = You mention “{ $cause }”. Fair complaint.
    .v3 = “{ $cause }”, so the parcel is no use to you as it is. I understand.
    .v4 = I've noted “{ $cause }”. What came should be what you chose.
    .v5 = “{ $cause }”: you're right to tell us.
    .v6 = That would irritate me too: “{ $cause }”.

acknowledge-disappointment-wrongItem-strong =
    .v1 = You were looking forward to it, and then that was in the box. I'm sorry.
    .v2 = It's a let-down to unpack something and have to pack it up again.
    .v3 = You chose carefully, and we didn't take the same care. I'm sorry about that.
    .v4 = After the wait, this isn't what anyone wants to find. I don't want to make light of it.
    .v5 = What you expected was simple: the right thing, whole. You didn't get it.
    .v6 = I can imagine how that moment was when you opened it. I'm sorry.

acknowledge-disappointment-wrongItem-strong-cause =
    .v1 = “{ $cause }”: after looking forward to it, that's a real let-down. I'm sorry.
    .v2 = You wrote “{ $cause }”. You chose with care, and it wasn't handled with care.
    .v3 = I read “{ $cause }”, and I can imagine the moment you opened the box.
    .v4 = “{ $cause }” is not what you were waiting for. I don't want to make light of it.
    .v5 = All you wanted was the right thing in one piece, and then “{ $cause }”. I'm sorry.
    .v6 = “{ $cause }”: I understand how disappointing that is. Let's see what can still be done.

acknowledge-disappointment-wrongItem-mild =
    .v1 = Not what you had in mind when you ordered. Sorry.
    .v2 = A pity, after the wait.
    .v3 = You expected something else in that box, understandably.
    .v4 = That takes the fun out of unpacking.
    .v5 = Sorry that it isn't the way you chose it.
    .v6 = I see, it fell short of what you picked out.

acknowledge-disappointment-wrongItem-mild-cause =
    .v1 = “{ $cause }”: not what you had in mind, I see. Sorry.
    .v2 = You mention “{ $cause }”. A pity, after the wait.
    .v3 = I've noted “{ $cause }”. You expected something else, understandably.
    .v4 = “{ $cause }”: that takes the fun out of it.
    .v5 = Sorry about “{ $cause }”. Let's see what can be done.
    .v6 = “{ $cause }”, so it fell short of what you chose.

acknowledge-anxiety-wrongItem-strong =
    .v1 = You need the right one, and time is short. I see that.
    .v2 = I understand the worry: the day comes closer and the thing you need isn't there.
    .v3 = You won't be taken to task for somebody else's packing. Let's write down what came.
    .v4 = It's good that you tell us at once. Nothing of what you say here gets lost.
    .v5 = I see how much hangs on this. One step at a time, and the first is to note exactly what arrived.
    .v6 = That's a worrying thing to find in a parcel. Let's get the facts down so that a person can act on them.

acknowledge-anxiety-wrongItem-strong-cause =
    .v1 = “{ $cause }”: I understand why that worries you.
    .v2 = You wrote “{ $cause }”. I see how much hangs on it; let's note exactly what arrived.
    .v3 = “{ $cause }”, and time is short. First the facts, so that a person can act on them.
    .v4 = I've taken down “{ $cause }”. Nothing you say here gets lost.
    .v5 = It was right to write to us about “{ $cause }”. One step at a time.
    .v6 = With “{ $cause }” on your mind, long forms are the last thing you need.

acknowledge-anxiety-wrongItem-mild =
    .v1 = You'd like to know how this gets put right. Let's start with what came.
    .v2 = It's sensible to report it early.
    .v3 = I see that you're unsure what happens with the wrong parcel now. Let's go through it.
    .v4 = Keep everything as it came for the moment; that's enough for now.
    .v5 = You don't have to decide anything yet. First let's note what happened.
    .v6 = A fair worry. We'll take it step by step.

acknowledge-anxiety-wrongItem-mild-cause =
    .v1 = “{ $cause }”: sensible to tell us early. Let's note it.
    .v2 = You mention “{ $cause }”. You'd like to know where you stand, I understand.
    .v3 = I've noted “{ $cause }”. You don't have to decide anything yet.
    .v4 = “{ $cause }”: a fair worry. Step by step.
    .v5 = I see that “{ $cause }” is on your mind. Let's start with what came.
    .v6 = “{ $cause }”: keep everything as it came for the moment, and we'll go through it.

acknowledge-sadness-wrongItem-strong =
    .v1 = It was meant for somebody, or for a day that mattered. I'm sorry it came like this.
    .v2 = Some things can't just be ordered again. I'm very sorry.
    .v3 = That hurts to unpack. Take your time.
    .v4 = I'm sorry. This was more to you than an article in a box.
    .v5 = I can tell how much this meant to you. There's no hurry here.
    .v6 = What a sad thing to find. Tell me as much as you like.

acknowledge-sadness-wrongItem-strong-cause =
    .v1 = “{ $cause }”… I'm very sorry. Take your time.
    .v2 = I read “{ $cause }”, and I'm sorry. This was more than an article in a box.
    .v3 = You wrote “{ $cause }”. That must have hurt to unpack.
    .v4 = “{ $cause }”: I can tell how much it meant to you.
    .v5 = I'm sorry about “{ $cause }”. There's no hurry here.
    .v6 = “{ $cause }”. Some things can't just be ordered again, I know.

## ---------- Questions ----------

ask-wrongItem-happened =
    .v1 = What is wrong with it: something else, the wrong size or colour, damaged, incomplete?
    .v2 = How did it arrive, compared with what you ordered?
    .v3 = What did you find when you opened it?
    .v4 = In which way is it not right?

ask-wrongItem-happened-short =
    .v1 = What's wrong with it?
    .v2 = Wrong, damaged or incomplete?
    .v3 = How did it arrive?

ask-wrongItem-happened-plain =
    .v1 = Is it the wrong thing, or is it broken, or is something missing? One word is enough.
    .v2 = Please look at what came. Is it broken, or is it a different thing from what you wanted?
    .v3 = What is not right about it? You can press one of the answers below.

ask-wrongItem-happened-again =
    .v1 = Which of these comes closest? The rest can be told in your own words after that.
    .v2 = To pass it on to the right people I need the kind of problem: wrong, damaged, incomplete or spoiled?
    .v3 = Let me put it more simply: is it another item, or the right one in a bad state?

why-wrongItem-happened =
    .v1 = A wrong item and a damaged one are handled by different people. It saves you being passed around.
    .v2 = It tells the team what to look for. If none of it fits, say so and we go on.
    .v3 = With that they can see where it went wrong, in packing or on the way.

without-wrongItem-happened =
    .v1 = Fine, then I'll note it just as you describe it.
    .v2 = That's all right; your own words will do.
    .v3 = No problem, the team can read it from what you wrote.

ask-wrongItem-order =
    .v1 = What is the order number? It's on the delivery note in the box, too.
    .v2 = Which order was it? The number, please.
    .v3 = Could you give me the order number, from the email or the slip in the parcel?
    .v4 = May I have the order number for this?

ask-wrongItem-order-short =
    .v1 = The order number, please?
    .v2 = Which order number?
    .v3 = Order number?

ask-wrongItem-order-plain =
    .v1 = The delivery note in the box shows the number. What is it?
    .v2 = One number is all I need: the order number, from our email or the delivery note. What is it?
    .v3 = It's the row of digits in our email, and under your orders. What does it say?

ask-wrongItem-order-again =
    .v1 = I couldn't find an order number in that. It's a row of digits, sometimes with letters in front.
    .v2 = The order number is still missing; the slip in the parcel or the confirmation email has it.
    .v3 = Could you look once more for the order number? If you can't find it, the phone number on the order helps as well.

what-wrongItem-order =
    .v1 = It's the number we gave your order. You'll find it on the delivery note in the box and in the confirmation email.
    .v2 = By that I mean the number of your purchase, usually at the top of the email you got when ordering.
    .v3 = Every order has one, a row of digits, sometimes with letters. The paper in the parcel shows it as well.

why-wrongItem-order =
    .v1 = With it the team sees what should have been in the box. If you don't have it, we go on without.
    .v2 = It lets them compare what you ordered with what was packed. You can leave it out; then a phone number helps.
    .v3 = If it's somebody else's parcel, the number also shows where yours may have gone.

without-wrongItem-order =
    .v1 = That's all right, the order can be found another way.
    .v2 = No problem, then we try without the number.
    .v3 = Fine, we leave the number out.

ask-wrongItem-item =
    .v1 = Which item is it, and what do you see? A photo is welcome too.
    .v2 = Tell me about the item in a sentence: what it is, and what is wrong with it. You can add a picture.
    .v3 = What exactly came, or what exactly is broken? Describe it as it lies in front of you.

ask-wrongItem-item-short =
    .v1 = Which item, and what's wrong with it? A photo will do.
    .v2 = What came? In a few words.
    .v3 = Which item is it?

ask-wrongItem-item-plain =
    .v1 = What is the thing called that came to you? And what is wrong with it? You can also send a picture.
    .v2 = Please tell me in your own words what you see in the box.

ask-wrongItem-item-again =
    .v1 = Which of the things in the order is it about?
    .v2 = Just the name of the item is enough.
    .v3 = A few words about the item, or a photo?

why-wrongItem-item =
    .v1 = The more exactly it's described, the less anybody has to ask you again.
    .v2 = There may be several things in one order; this tells which. A photo does the same.
    .v3 = The team can't see what lies in front of you. You can skip it, though.

ask-wrongItem-wish =
    .v1 = What would suit you best: a replacement, your money back, only the missing part? I can't decide it, but I'll pass it on as your wish.
    .v2 = How would you like it to be put right? The decision isn't mine, but it helps the team to know.
    .v3 = If it were up to you: exchange it, or hand it back? I'll note it for the team.

ask-wrongItem-wish-short =
    .v1 = Replacement, or money back? I'll note your wish.
    .v2 = What would you prefer?
    .v3 = How should it be put right, from your side?

ask-wrongItem-wish-plain =
    .v1 = Would you like the right thing instead, or would you like to give it back? I'll write down what you want.
    .v2 = What should happen now, in your view? I'll tell the team.

ask-wrongItem-wish-again =
    .v1 = Exchange or money back, which would you prefer? You can leave it open.
    .v2 = Have you a wish how it should end? If not, we leave it open.
    .v3 = Which of the answers below fits best?

why-wrongItem-wish =
    .v1 = If the team knows what you want, they needn't write back just to ask.
    .v2 = It goes along as your wish. You can leave it open.
    .v3 = Some people need the thing, others would rather be rid of it. We'd like to know which.

ask-wrongItem-contact =
    .v1 = Then the phone number on the order, perhaps? It can be found by that, too.
    .v2 = Which phone number did you give when ordering?
    .v3 = Could you give me the phone number from the order instead?

ask-wrongItem-contact-again =
    .v1 = I couldn't read a phone number in that. Digits only, please.
    .v2 = The phone number you ordered with, if you have it.
    .v3 = Could you write the number once more?

why-wrongItem-contact =
    .v1 = Without an order number the order can be found by the phone number given with it. It is used for nothing else.
    .v2 = It takes the place of the order number. You can skip it; then finding the order takes longer.
    .v3 = Only to find the order. It's shown masked.

## ---------- What was understood, and what comes of it ----------

facts-wrongItem =
    { $happened ->
        [otherItem] a different item from the one you ordered
        [variant] an item in the wrong size, colour or model
        [damaged] an item that arrived damaged
        [missing] an order with something missing
        [spoiled] an item that came used, opened or spoiled
       *[other] { $item ->
            [none] an item that isn't right
           *[other] what you describe as “{ $item }”
        }
    }{ $order ->
        [none] {""}
       *[other] ; order number { $order }
    }{ $wish ->
        [replace] ; you'd like a replacement
        [refund] ; you'd like your money back
        [missingPart] ; you'd like the missing part
       *[none] {""}
    }{ $contact ->
        [none] {""}
       *[other] ; phone number { $contact }
    }

confirm-wrongItem =
    .v1 = Let me read it back: { facts-wrongItem }. Is that right?
    .v2 = This is what I have noted: { facts-wrongItem }. Does it match what you see?
    .v3 = So that nothing gets mixed up a second time: { facts-wrongItem }. Correct?
    .v4 = In short: { facts-wrongItem }. Anything off, or is that it?

confirm-wrongItem-short =
    .v1 = So, { facts-wrongItem }. Right?
    .v2 = I have: { facts-wrongItem }. Correct?
    .v3 = Noted: { facts-wrongItem }. OK?

resume-wrongItem =
    .v1 = What I have so far: { facts-wrongItem }.
    .v2 = Back to the parcel. Noted up to here: { facts-wrongItem }.
    .v3 = So far I have { facts-wrongItem }.

solve-wrongItem-noted =
    .v1 = Thank you, that's complete. The delivery team gets it exactly as you told it. Please keep the item and the packaging as they are until they have answered. How it will be put right is for them to say; I don't want to guess.
    .v2 = All noted, with your wish if you named one. What happens next is decided by the delivery team, and I can't do that for them. It helps if you keep the box and everything in it.
    .v3 = That's all they need. A person compares what you ordered with what was packed; before that I can't tell you the outcome. Best to leave the parcel as it is for now.

solve-wrongItem-unclear =
    .v1 = I've noted what we know. The order can't be found from here with that, but a person can look for it by name and address.
    .v2 = What you told me is kept. Something is missing to find the order; a person can search another way. Please keep the item and the box.
    .v3 = That's as far as I get on my own. A person can go on from here, and you wouldn't have to tell it again.

after-wrongItem =
    .v1 = I have no news about the parcel beyond what you know. What you told me is with the delivery team's notes.
    .v2 = There's no decision yet that I could see, and I don't want to invent one. You can add to it here.
    .v3 = To be honest, what comes next isn't in my hands; the delivery team can read all you wrote.

parked-wrongItem =
    .v1 = I've noted the wrong item as well; we come to it after this.
    .v2 = The item that wasn't right is next on the list.
    .v3 = Your parcel isn't forgotten: one thing after the other.

take-up-wrongItem =
    .v1 = Now to the item that wasn't right.
    .v2 = That leaves the parcel with the wrong contents.
    .v3 = On to what came in the box.

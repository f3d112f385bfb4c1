### What the bot says about a product that does not work or needs repair.

topic-fault = Product fault or repair
slot-fault-symptom = What it does
slot-fault-product = Product
slot-fault-order = Serial or order number
slot-fault-bought = Bought on
slot-fault-happened = Kind of fault
option-fault-happened-dead = Won't start or charge
option-fault-happened-unstable = Freezes or switches off
option-fault-happened-connection = Won't connect
option-fault-happened-broken = A part is broken
option-fault-happened-again = Back after a repair
tried-fault-plug = another socket or cable
tried-fault-drain = unplugged and drained with the power button
tried-fault-restart = restart
tried-fault-reconnect = both devices restarted and paired anew

## ---------- Feelings ----------

acknowledge-anger-fault-strong =
    .v1 = You bought it to work, and it doesn't. You have every reason to be angry.
    .v2 = A thing that fails you and then costs you your evening on top: I see why you've had enough.
    .v3 = It's not your job to be our test lab. I'm listening.
    .v4 = You want it working, not excuses. Fair.
    .v5 = It gives out when you need it, and you're left standing there. I'm sorry about that.
    .v6 = I hear how fed up you are with this thing, and I won't argue with it.
    .v7 = Something you paid for should hold. I take that seriously.

acknowledge-anger-fault-strong-cause =
    .v1 = “{ $cause }”: you bought it to work, so of course you're angry.
    .v2 = You wrote “{ $cause }”. No excuses from me; I'll note exactly what it does.
    .v3 = I've taken down “{ $cause }”. It isn't for you to chase a fault in our product.
    .v4 = “{ $cause }”: that would try anyone's patience. I'm sorry.
    .v5 = “{ $cause }”, and you're the one without the thing meanwhile. I take that seriously.
    .v6 = “{ $cause }”: I see why you've had enough of it.

acknowledge-anger-fault-strong-short =
    .v1 = It should work, and it doesn't. To the point, then.
    .v2 = You've every reason to be fed up with it.
    .v3 = No excuses. Let's get at the fault.

acknowledge-anger-fault-mild =
    .v1 = It's a nuisance when a thing won't do its one job.
    .v2 = I can see why that annoys you.
    .v3 = You shouldn't have to fiddle with it. Sorry for the bother.
    .v4 = Fair enough, it ought to work.
    .v5 = Irritating, especially when you'd other plans for it.
    .v6 = You're right to tell us rather than put up with it.

acknowledge-anger-fault-mild-cause =
    .v1 = “{ $cause }”: a nuisance, I can see that.
    .v2 = You mention “{ $cause }”. It ought to work, fair enough.
    .v3 = “{ $cause }”: sorry for the bother with it.
    .v4 = I've noted “{ $cause }”. You shouldn't have to put up with that.
    .v5 = That's irritating: “{ $cause }”.
    .v6 = “{ $cause }”: better told than put up with. Let's look at it.

acknowledge-disappointment-fault-strong =
    .v1 = You expected it to last, and rightly. I'm sorry it didn't.
    .v2 = It was supposed to make things easier. It has done the opposite, and I won't talk that away.
    .v3 = After what you paid, you could count on more than this.
    .v4 = A thing you had trusted, and then that. I understand the let-down.
    .v5 = I'm sorry. It's tiring when the same object keeps asking for your attention.
    .v6 = It hasn't lived up to what you bought it for. Let's see what can still be done.

acknowledge-disappointment-fault-strong-cause =
    .v1 = “{ $cause }”: you could count on more than that. I'm sorry.
    .v2 = You wrote “{ $cause }”. It was supposed to make things easier, not this.
    .v3 = I read “{ $cause }”, and I understand the let-down.
    .v4 = “{ $cause }” isn't what you paid for, and I won't talk it away.
    .v5 = I'm sorry about “{ $cause }”. Let's see what can still be done.
    .v6 = You trusted it to last, and then “{ $cause }”. I can see why you're disappointed.

acknowledge-disappointment-fault-mild =
    .v1 = A pity. It should have held longer.
    .v2 = Not how you imagined it, I see. Sorry.
    .v3 = It isn't doing what you bought it for, and that's disappointing.
    .v4 = You'd hoped for less trouble with it, understandably.
    .v5 = Sorry that it lets you down.
    .v6 = I see, it falls short of what you expected.

acknowledge-disappointment-fault-mild-cause =
    .v1 = “{ $cause }”: a pity, I can see that.
    .v2 = You mention “{ $cause }”. Not how you imagined it. Sorry.
    .v3 = I've noted “{ $cause }”. You'd hoped for less trouble, understandably.
    .v4 = “{ $cause }”: it should do better than that. Let's look at it.
    .v5 = “{ $cause }”, so it isn't doing what you bought it for.
    .v6 = Sorry that it lets you down with “{ $cause }”.

acknowledge-anxiety-fault-strong =
    .v1 = You depend on it, and it's out. I understand that this can't be put off.
    .v2 = I see what hangs on this thing working. One step at a time.
    .v3 = The worst is not knowing whether it can be saved. Let's write down what it does; that's where anyone would begin.
    .v4 = If there's something on it you can't lose, say so; that goes into the notes first.
    .v5 = It's understandable that this worries you. What you describe already helps.
    .v6 = You need it, and you need to know where you stand. Let's get the facts together.

acknowledge-anxiety-fault-strong-cause =
    .v1 = “{ $cause }”: I see what hangs on it.
    .v2 = You wrote “{ $cause }”, and you depend on it. One step at a time.
    .v3 = I've taken down “{ $cause }”; it's on record now.
    .v4 = “{ $cause }”: not knowing is the worst of it. Let's write down what it does.
    .v5 = With “{ $cause }” on your mind you need to know where you stand.
    .v6 = “{ $cause }”: it was right to write to us. We'll go through it.

acknowledge-anxiety-fault-mild =
    .v1 = You'd like to know what's wrong with it. Let's have a look.
    .v2 = A fair worry. Often a few details tell a lot already.
    .v3 = Good to ask before it gets worse.
    .v4 = I understand, you don't want to make anything worse. You won't have to take it apart.
    .v5 = We'll go through it calmly, step by step.
    .v6 = It's all right if you aren't technical. Your own words will do.

acknowledge-anxiety-fault-mild-cause =
    .v1 = “{ $cause }”: a fair worry. Let's have a look.
    .v2 = You mention “{ $cause }”. Good to ask before it gets worse.
    .v3 = I've noted “{ $cause }”. Step by step, then.
    .v4 = “{ $cause }”: I understand that you'd like to know what it means.
    .v5 = I see that “{ $cause }” is on your mind. Your own words are all I need.
    .v6 = “{ $cause }”: you won't have to take anything apart. We'll go through it.

acknowledge-sadness-fault-strong =
    .v1 = There's more in it than a device. I'm sorry.
    .v2 = I'm sorry. Losing what was on it is another matter than losing the thing itself.
    .v3 = I understand that this one can't simply be replaced. Take your time.
    .v4 = That's hard, and I'm sorry. Tell me as much as you like.
    .v5 = I can hear what this means to you. There's no hurry.
    .v6 = I'm very sorry. What you tell me here stays with the case, so you needn't tell it twice.

acknowledge-sadness-fault-strong-cause =
    .v1 = “{ $cause }”… I'm sorry. There's more in it than a device.
    .v2 = I read “{ $cause }”, and I understand that this can't simply be replaced.
    .v3 = You wrote “{ $cause }”. That's hard. Take your time.
    .v4 = “{ $cause }”: I can hear what it means to you.
    .v5 = I'm very sorry about “{ $cause }”. There's no hurry here.
    .v6 = “{ $cause }”. Thank you for telling me; you won't have to tell it twice.

acknowledge-confusion-fault-mild =
    .v1 = It isn't obvious what it's trying to tell you, I agree.
    .v2 = Devices could explain themselves better. Let's go through it.
    .v3 = You needn't know the technical word. Tell me what you see.
    .v4 = No wonder; the signs contradict each other. One thing at a time.
    .v5 = Let's sort out what it does and what it should do.
    .v6 = It's fine not to know. What you notice is enough.

acknowledge-confusion-fault-mild-cause =
    .v1 = “{ $cause }”: not obvious what that means, I agree. Let's go through it.
    .v2 = You mention “{ $cause }”. Tell me what you see, and don't mind the technical words.
    .v3 = “{ $cause }”: one thing at a time.
    .v4 = I've noted “{ $cause }”. Devices could explain themselves better.
    .v5 = “{ $cause }” is puzzling. What you notice is enough to begin with.
    .v6 = I see what's unclear about “{ $cause }”. We'll sort it out.

## ---------- Questions ----------

ask-fault-symptom =
    .v1 = What exactly does it do, or no longer do? Any light, sound or message you notice helps.
    .v2 = Could you describe how it shows: what you did, and what happened then?
    .v3 = Tell me a little more about the fault. What do you see or hear when you try it?
    .v4 = How does it behave, as exactly as you can tell?

ask-fault-symptom-short =
    .v1 = What does it do exactly?
    .v2 = What happens when you try it?
    .v3 = Any light, sound or message?

ask-fault-symptom-plain =
    .v1 = When you switch it on, what happens? Tell me what you see or hear.
    .v2 = What is it not doing that it should do? Your own words are fine.
    .v3 = Does it make a sound, or show a light, or some words? Tell me what you notice.

ask-fault-symptom-again =
    .v1 = One more detail, please: what happens at the moment it fails?
    .v2 = I can't see it from here. What would I notice if I stood beside you?
    .v3 = A few words about what it does are enough.

why-fault-symptom =
    .v1 = From that, somebody who knows the device can often tell what is wrong before looking inside.
    .v2 = So that whoever takes it on doesn't begin at zero.
    .v3 = Two faults can look alike from far off. The details tell them apart.

without-fault-symptom =
    .v1 = That's all right, then they'll look for themselves.
    .v2 = Fine, we leave that open.
    .v3 = No problem, we go on without it.

ask-fault-product =
    .v1 = Which product is it? Make and model, if you know them.
    .v2 = What device are we talking about, and which model?
    .v3 = Could you tell me the model? It's often on a label at the back or underneath.
    .v4 = Which one is it exactly?

ask-fault-product-short =
    .v1 = Which model?
    .v2 = Which product is it?
    .v3 = Make and model?

ask-fault-product-plain =
    .v1 = What kind of thing is it? If there is a label with a name on it, what does it say?
    .v2 = Please tell me what it is called. If you don't know, just say what it is for.
    .v3 = What is it: a phone, a washing machine, something else?

ask-fault-product-again =
    .v1 = The name of the product is still missing. Roughly is fine.
    .v2 = If there's no label, just tell me what it is.
    .v3 = What would you call it when telling a friend?

why-fault-product =
    .v1 = Each model has its own weak points and its own parts. With the name the team knows which.
    .v2 = It decides who looks at it. If you don't know it, a rough word will do.
    .v3 = Without it nobody can say which parts or steps fit.

without-fault-product =
    .v1 = All right, then without the model.
    .v2 = Fine, they can work it out from the rest.
    .v3 = No problem, we leave it open.

ask-fault-order =
    .v1 = Is there a serial or order number at hand? The label on the product or the receipt has one.
    .v2 = Do you have the order number, or the serial number from the label?
    .v3 = If you can reach the label easily: what's the serial number? The order number is as good.

ask-fault-order-short =
    .v1 = Serial or order number, if at hand?
    .v2 = Any number on the label or receipt?
    .v3 = Serial number?

ask-fault-order-plain =
    .v1 = There is mostly a sticker on it with the serial number. If it's easy to get at, what does it say?
    .v2 = Is the receipt still at hand? The number on it helps as well.

ask-fault-order-again =
    .v1 = I couldn't make out a number in that. It usually stands behind S/N or on the receipt.
    .v2 = Either of the two will do: serial number, or order number.
    .v3 = Could you write the number once more?

what-fault-order =
    .v1 = The serial number stands on a label, often at the back, underneath or inside the door, behind S/N. The order number is in the email or on the receipt.
    .v2 = It's the number that tells your device from all others of its kind. Look for a sticker with S/N on it.
    .v3 = Either the number of the device itself, on its label, or the number of your purchase.

why-fault-order =
    .v1 = It shows the team what was bought and when, and whether it has been in repair before.
    .v2 = With it they see the exact build. You can leave it out.
    .v3 = It saves looking for a receipt later. It's useful, not needed.

## ---------- First steps. Said one at a time; nothing that can do harm, nothing to take apart. ----------

step-fault-plug =
    .v1 = Something to try first, if you haven't: plug it in somewhere else, with another cable or charger if you have one, and give it some minutes. Does it come on?
    .v2 = Before anyone comes out: could you try another socket, and check that the plug sits tight at both ends? What happens then?
    .v3 = A quick check, if you like: is there power at the socket? Try a lamp in it, then the device in another socket. Any change?

step-fault-drain =
    .v1 = Next, this wakes up many devices: unplug it, hold the power button for about twenty seconds, then plug it in and switch it on. If the plug is out of reach, leave it.
    .v2 = One more thing to try: take it off the mains, wait two minutes, then connect it and try again. Does it react?
    .v3 = Could you leave it unplugged for two minutes and then start it once more? With a battery device, hold the power button for twenty seconds instead.

step-fault-restart =
    .v1 = One thing to try, if you haven't: switch it off fully, wait a minute, switch it on again. If there is a number or code on the display, note it first. Is it any better?
    .v2 = Could you turn it off completely, not just standby, leave it off for a minute and start it again? What does it do then?
    .v3 = First step, and please say if you've done it already: a full restart, with a minute's break in between. Does it run steadily after that?

step-fault-reconnect =
    .v1 = Something to try: switch both devices off and on again, put them close together, and connect them anew. Does it work now?
    .v2 = Could you delete the connection on your phone or computer, restart both sides and connect again? What happens?
    .v3 = Let's begin with the simple thing: both devices off, a short wait, both on, then connect afresh. If you did that before, just say so.

## ---------- What was understood, and what comes of it ----------

facts-fault =
    { $happened ->
        [dead] something that won't start or charge
        [unstable] something that freezes or switches itself off
        [connection] something that won't connect
        [broken] something with a broken part
        [again] something that is back after a repair
       *[other] { $symptom ->
            [none] a fault
           *[other] what you describe as “{ $symptom }”
        }
    }{ $product ->
        [none] {""}
       *[other] ; product: { $product }
    }{ $order ->
        [none] {""}
       *[other] ; serial or order number { $order }
    }{ $bought ->
        [none] {""}
       *[other] ; bought { $bought }
    }

confirm-fault =
    .v1 = Let me read it back: { facts-fault }. Is that right?
    .v2 = This is what I'd pass on: { facts-fault }. Does it fit?
    .v3 = To be sure I've understood: { facts-fault }. Correct?
    .v4 = In short: { facts-fault }. Is anything off, or can it stay like that?

confirm-fault-short =
    .v1 = So, { facts-fault }. Right?
    .v2 = I have: { facts-fault }. Correct?
    .v3 = Noted: { facts-fault }. OK?

resume-fault =
    .v1 = What I have so far: { facts-fault }.
    .v2 = Back to the fault. Noted up to here: { facts-fault }.
    .v3 = So far I have { facts-fault }.

solve-fault-noted =
    .v1 = Thank you, that's what the technical team needs to begin. They read it as you told it. Whether it's a repair or something else they can only say after looking at it, so I won't guess.
    .v2 = That's complete. The technicians go on from here. I can't tell you beforehand what they'll find, or how it is handled under warranty.
    .v3 = Noted in full, thank you. Next somebody with technical knowledge looks at what you described. Please leave the thing as it is and don't open it.

solve-fault-unclear =
    .v1 = I've noted what we know. For a technician it isn't quite enough yet, but a person can ask the right things.
    .v2 = What you told me is kept. A person can find out the rest with you, and you needn't begin again.
    .v3 = That's as far as I get from here. Somebody technical can go on with what you've told me.

after-fault =
    .v1 = I have nothing new about the repair; what you told me is with the technical team's notes.
    .v2 = I can't see how far they've got, and I don't want to make something up. You can add to it here.
    .v3 = To be honest, the diagnosis isn't mine to make. The technicians can read all you wrote.

parked-fault =
    .v1 = I've noted the fault as well; we come to it after this.
    .v2 = The thing that doesn't work is next on the list.
    .v3 = The fault isn't forgotten: one thing after the other.

take-up-fault =
    .v1 = Now to the thing that doesn't work.
    .v2 = That leaves the fault you mentioned.
    .v3 = On to the repair.

### What the bot says when power, internet or network is gone. Danger is not dealt with here: see safety.ftl.

topic-outage = Power or network outage
slot-outage-service = What is out
slot-outage-place = Where
slot-outage-reach = How far it reaches
slot-outage-since = Since
slot-outage-customer = Customer or contract number
option-outage-service-power = Power
option-outage-service-internet = Internet or wifi
option-outage-service-mobile = Mobile network
option-outage-service-other = Something else
option-outage-reach-onlyHere = Only at my place
option-outage-reach-area = Others have it too
tried-outage-breaker = fuse box looked at
tried-outage-cable = cables pushed in
tried-outage-router = router restarted
tried-outage-flight = flight mode on and off

## ---------- Feelings ----------

acknowledge-anger-outage-strong =
    .v1 = You pay for it to be there, and it isn't. You have every reason to be angry.
    .v2 = Sitting there cut off, and nobody tells you anything: I understand the anger.
    .v3 = Everything stops with it, and you're the one who has to explain that to others. I'm sorry.
    .v4 = No excuses. It has to work, and it doesn't.
    .v5 = I hear you: it's the waiting in the dark that does it. I'm noting every word.
    .v6 = A whole day hangs on that one line. I take this seriously.
    .v7 = You shouldn't have to chase us for something that ought simply to be on.

acknowledge-anger-outage-strong-cause =
    .v1 = “{ $cause }”: you pay for it to be there. You have every reason to be angry.
    .v2 = You wrote “{ $cause }”. No excuses; it has to work.
    .v3 = I've taken down “{ $cause }”. You shouldn't have to chase us for that.
    .v4 = “{ $cause }”, and everything else stops with it. I'm sorry.
    .v5 = “{ $cause }”: I understand the anger, and I take it seriously.
    .v6 = You're cut off, and then “{ $cause }” as well. No wonder it's too much.

acknowledge-anger-outage-strong-short =
    .v1 = It has to work, and it doesn't. To the point, then.
    .v2 = You've every reason to be angry, cut off like that.
    .v3 = No excuses. Let's get it reported.

acknowledge-anger-outage-mild =
    .v1 = One only notices how much depends on it when it's gone. Annoying.
    .v2 = I can see why that gets on your nerves.
    .v3 = Sorry for the interruption to your day.
    .v4 = It should just be on, fair enough.
    .v5 = You're right to report it.
    .v6 = Tiresome, especially without a word of explanation.

acknowledge-anger-outage-mild-cause =
    .v1 = “{ $cause }”: tiresome, I can see that.
    .v2 = You mention “{ $cause }”. It should just be on, fair enough.
    .v3 = “{ $cause }”: sorry for what that does to your day.
    .v4 = I've noted “{ $cause }”. You're right to report it.
    .v5 = That gets on one's nerves: “{ $cause }”.
    .v6 = “{ $cause }”: annoying, and good to know. Let's get it down.

acknowledge-disappointment-outage-strong =
    .v1 = Again without it, after all the trouble before. I understand that your trust is wearing thin.
    .v2 = You relied on it, and that was not too much to ask. I'm sorry.
    .v3 = It isn't only the outage, it's being left with it. I hear that.
    .v4 = You planned around it and it let you down. I'm sorry.
    .v5 = What you want is quite ordinary: that it's there. I don't want to make light of it.
    .v6 = I can tell how tired you are of this. Let's at least get it down properly.

acknowledge-disappointment-outage-strong-cause =
    .v1 = “{ $cause }”: I understand that your trust is wearing thin.
    .v2 = You wrote “{ $cause }”. You relied on it, and that wasn't too much to ask. I'm sorry.
    .v3 = I read “{ $cause }”, and I can tell how tired you are of it.
    .v4 = “{ $cause }” isn't what you signed up for, and I won't make light of it.
    .v5 = I'm sorry about “{ $cause }”. Let's get it down properly this time.
    .v6 = “{ $cause }”: being left with that is the worst part, I hear you.

acknowledge-disappointment-outage-mild =
    .v1 = Not what you expect from a line you pay for. Sorry.
    .v2 = A pity, just when you needed it.
    .v3 = I see, you'd hoped it would hold this time.
    .v4 = It falls short, I agree.
    .v5 = Sorry that it spoilt your plans.
    .v6 = You expected it to be steadier, and that's fair.

acknowledge-disappointment-outage-mild-cause =
    .v1 = “{ $cause }”: not what you expect from us. Sorry.
    .v2 = You mention “{ $cause }”. You'd hoped for better, and that's fair.
    .v3 = I've noted “{ $cause }”. A pity, just when you needed it.
    .v4 = “{ $cause }”: it falls short, I agree.
    .v5 = Sorry about “{ $cause }”. Let's see what can be done.
    .v6 = “{ $cause }”, so it's less steady than it should be.

acknowledge-anxiety-outage-strong =
    .v1 = If somebody depends on it for their health, tell me that first; that is a matter for a person.
    .v2 = It's the not knowing. I can't see when it comes back, but I can get it reported properly.
    .v3 = I understand that you can't wait for long.
    .v4 = You have people or things to look after. Tell me in a word which, so that it stands in the report.
    .v5 = Being cut off is unsettling. I'm here, and what you write is kept even if your connection drops.
    .v6 = I see how much hangs on it tonight. One step at a time.

acknowledge-anxiety-outage-strong-cause =
    .v1 = “{ $cause }”: I understand that you can't wait for long.
    .v2 = You wrote “{ $cause }”. That goes into the report first.
    .v3 = I've taken down “{ $cause }”; it's kept even if your connection drops.
    .v4 = “{ $cause }”: I see how much hangs on it. One step at a time.
    .v5 = “{ $cause }”: not knowing makes it worse. Let's get it reported properly.
    .v6 = With “{ $cause }” on your mind nobody would want to fill in long forms. We'll keep it short.

acknowledge-anxiety-outage-mild =
    .v1 = You'd like to know whether it's you or the whole area. Let's find that out.
    .v2 = It's sensible to ask early.
    .v3 = I understand, one wants to plan. I'll tell you honestly what I know and what I don't.
    .v4 = A fair worry. Often the place and the kind of outage tell a good deal.
    .v5 = We'll go through it step by step.
    .v6 = Good that you write. The more people report it, the clearer it gets where it is.

acknowledge-anxiety-outage-mild-cause =
    .v1 = “{ $cause }”: a fair worry. Let's go through it.
    .v2 = You mention “{ $cause }”. Sensible to ask early.
    .v3 = I've noted “{ $cause }”. Step by step, then.
    .v4 = “{ $cause }”: I understand that you want to plan. I'll tell you honestly what I know and what I don't.
    .v5 = I see that “{ $cause }” is on your mind. Let's find out how far it reaches.
    .v6 = “{ $cause }”: good that you write.

## ---------- Questions ----------

ask-outage-service =
    .v1 = What is out: power, internet, or the mobile network?
    .v2 = Which of them is gone at your place?
    .v3 = So that it goes to the right people: is it the power, the internet or the phone network?
    .v4 = What has stopped working?

ask-outage-service-short =
    .v1 = Power, internet or mobile?
    .v2 = What is out?
    .v3 = Which one is gone?

ask-outage-service-plain =
    .v1 = Is the light gone, or the internet, or the phone? One word is enough.
    .v2 = What does not work: the electricity, the internet, the mobile phone?
    .v3 = Please tell me what is gone. You can press one of the answers below.

ask-outage-service-again =
    .v1 = Which of these comes closest?
    .v2 = Different teams look after power and lines. Which is it?
    .v3 = If lamps still burn, it's likely the line. So, which is it?

why-outage-service =
    .v1 = Power and lines are looked after by different people. It goes to the right ones at once that way.
    .v2 = It decides who is sent the report. If none of it fits, choose “something else”.
    .v3 = Only so that you aren't passed around.

without-outage-service =
    .v1 = Fine, then I'll pass it on as you described it.
    .v2 = All right, we leave that open.
    .v3 = No problem, the team can read it from your words.

ask-outage-place =
    .v1 = Where is it? Street and house number, or at least the post code and town.
    .v2 = What's the address, or the nearest crossing?
    .v3 = Which place is it about? As exactly as you like to say.
    .v4 = Could you tell me the address where it's out?

ask-outage-place-short =
    .v1 = The address, please?
    .v2 = Where is it?
    .v3 = Street and number?

ask-outage-place-plain =
    .v1 = In which street do you live, and what is the house number?
    .v2 = Where are you now? Tell me the street and the town.
    .v3 = Please tell me the address of the home where it doesn't work.

ask-outage-place-again =
    .v1 = The place is still missing. The street alone helps already.
    .v2 = I can't tell from that where it is. Town and street?
    .v3 = A post code is enough, if you'd rather not give the address.

why-outage-place =
    .v1 = Without a place nobody can see whether a whole area is out or one line. It is shown masked.
    .v2 = It tells the team where to look. The street or the post code is enough.
    .v3 = Reports from the same street together show where the fault lies. You can leave out the house number.

without-outage-place =
    .v1 = That's all right, we leave it out. It only gets harder to find.
    .v2 = Fine, then without the address.
    .v3 = No problem. A person can look you up another way.

ask-outage-reach =
    .v1 = Is it only at your place, or do the neighbours have it too?
    .v2 = Can you see lights or ask next door: are others affected?
    .v3 = Do you know whether others nearby have the same?

ask-outage-reach-short =
    .v1 = Only you, or the neighbours too?
    .v2 = Are others affected?
    .v3 = Just your place?

ask-outage-reach-plain =
    .v1 = Please look out of the window. Do the neighbours have light?
    .v2 = Do other people in the house have it too, or only you?

ask-outage-reach-again =
    .v1 = Just as far as you can tell: you alone, or others as well?
    .v2 = If you don't know, we leave it open.
    .v3 = One of the answers below will do.

why-outage-reach =
    .v1 = If it's only you, the fault is likely in the home or the last bit of line; if it's the street, it lies outside.
    .v2 = It saves sending somebody to the wrong place. You can skip it.
    .v3 = It shows how far the fault reaches. If you can't see, no matter.

## ---------- First steps. Said one at a time; nothing to open, nothing that can do harm. ----------

step-outage-breaker =
    .v1 = If only your place is dark: have a look at the fuse box, as long as everything there is dry and as usual. Is a switch down? Push it up once. If it drops again, leave it down and tell me.
    .v2 = One look, if it isn't the whole street: has a breaker in your fuse box gone down? You may push it up once, not more often. What happens?
    .v3 = Before anyone comes out: a breaker may have dropped. Look at the switches in the fuse box without opening any cover; push a dropped one up once. Is the power back? If the neighbours are dark too, leave it all as it is.

step-outage-cable =
    .v1 = First a simple look: do the cables sit tight at the wall and at the router, and is any of its lights on? Push them in once. Any change? If others around you are out as well, tell me, and we leave this.
    .v2 = Could you check that the router has power and the cable from the wall sits firmly at both ends? What do the lights show now?
    .v3 = Cables work loose more often than one thinks. Press each of them in once, at the wall and at the box. Is it back?

step-outage-router =
    .v1 = Next, if you haven't yet: take the router off the mains, wait a minute, plug it in, and give it five minutes to come up. Is the internet back?
    .v2 = One restart is worth a try: router out, count to sixty, router in again. It takes some minutes until it has found the line. How does it look?
    .v3 = Could you switch the router off for a minute and on again? Please don't press the small reset button, that deletes its settings. What happens then?

step-outage-flight =
    .v1 = One thing to try: flight mode on, wait half a minute, flight mode off. Does the phone find the network again?
    .v2 = Could you switch the phone off and on once, or flight mode on and off? It then looks for the network afresh. Any bars?
    .v3 = Let the phone look for the network anew: flight mode on, a short wait, off again. If others around you have no signal either, tell me.

## ---------- What was understood, and what comes of it ----------

facts-outage =
    { $service ->
        [power] no power
        [internet] no internet, or not reliably
        [mobile] no mobile network
        [other] something else that's out
       *[none] something that's out
    }{ $place ->
        [none] {""}
       *[other] ; place: { $place }
    }{ $reach ->
        [onlyHere] ; only at your place
        [area] ; others nearby have it too
       *[none] {""}
    }{ $since ->
        [none] {""}
       *[other] ; since { $since }
    }{ $customer ->
        [none] {""}
       *[other] ; customer number { $customer }
    }

confirm-outage =
    .v1 = Let me read it back: { facts-outage }. Is that right?
    .v2 = This is what goes into the report: { facts-outage }. Correct?
    .v3 = To be sure: { facts-outage }. Have I got it right?
    .v4 = In short: { facts-outage }. Anything to change, or is that it?

confirm-outage-short =
    .v1 = So, { facts-outage }. Right?
    .v2 = I have: { facts-outage }. Correct?
    .v3 = Noted: { facts-outage }. OK?

resume-outage =
    .v1 = What I have so far: { facts-outage }.
    .v2 = Back to the outage. Noted up to here: { facts-outage }.
    .v3 = So far I have { facts-outage }.

solve-outage-noted =
    .v1 = Thank you, that's what the network team needs. When it will be back I can't see from here, and I'd rather not guess. If anything changes, write it here and it's added.
    .v2 = It's reported with all you told me. The network team has to find the place of the fault first; until then there's no honest time to name.
    .v3 = Noted in full, thank you. The report is with the network team. If anybody at your place depends on it for their health, tell me now: that is a matter for a person.

solve-outage-unclear =
    .v1 = I've noted what we know. Without the place the fault is hard to find, but a person can look you up another way.
    .v2 = What you told me is kept. A person can go on from here, and you needn't begin again.
    .v3 = That's as far as I get. Somebody from the team can find the line in another way.

after-outage =
    .v1 = I have no news of the repair. As soon as something is known, it's the network team who knows it.
    .v2 = I can't see when it comes back, and a guess wouldn't help you. You can add to the report here.
    .v3 = To be honest, I don't know more than you do at this moment. A person on the team may.

parked-outage =
    .v1 = I've noted the outage as well; we come to it after this.
    .v2 = The outage is next on the list.
    .v3 = The outage isn't forgotten: one thing after the other.

take-up-outage =
    .v1 = Now to the outage.
    .v2 = That leaves the outage you mentioned.
    .v3 = On to what is out at your place.

### What the bot says to customers, in English.
###
### How to edit: the word before the = is the key; leave it as it is. The words after it are yours.
### Lines .v1, .v2, .v3 … are different ways to say the same thing. The bot does not repeat one while another is
### unused, so more of them make it sound less like a machine. Add as many as you like, each with its own number.
### { $name } and the like are filled in by the bot; write them exactly so. Only those named above a group exist there.
### A key ending in -short is used for customers in a hurry; it may be left out.
### Words that promise ("guarantee", "definitely" …) are refused; the list is in promises.yaml.

## Greeting. `greet` is said once, when somebody opens the conversation; `greet-brief` stands before the first answer
## where somebody wrote straight away. Be honest that this is an automated assistant.

greet =
    .v1 = Hello, and welcome. I'm the automated assistant of the support team. Tell me in your own words what has happened; you can ask for a person whenever you like.
    .v2 = Hello. You have reached the support team's automated assistant. What has happened? If you would rather talk to a person, just say so.
    .v3 = Welcome. I'm an automated assistant: I listen, gather what matters and bring in a person when one is needed. What can I help you with?
greet-brief =
    .v1 = Hello, this is the support team's automated assistant. You can ask for a person whenever you like.
    .v2 = Hello, you've reached our automated assistant. If you'd rather talk to a person, just say so.
    .v3 = Hello, and thank you for writing. I'm the support team's automated assistant.

## Anger. Said right after an angry message, before anything else. Let them finish, stay calm, own it;
## no excuses, no "calm down". -strong: very angry; -mild: annoyed.
## -cause: they said what made them angry; { $cause } is that, in their own words, at most 60 characters.

acknowledge-anger-strong =
    .v1 = You have every reason to be angry, and you can tell me all of it.
    .v2 = I hear how angry this has made you. Go ahead, I'm listening.
    .v3 = That's a lot to put up with. I'm sorry it has come to this.
    .v4 = You're right to say so plainly.
    .v5 = This is not how things should go, and sorting it out is our job, not yours.
    .v6 = No excuses from me. I want to understand what went wrong.
    .v7 = I take this seriously, and I'm writing everything down.
    .v8 = No wonder you're at the end of your patience.
acknowledge-anger-strong-short =
    .v1 = You have every reason to be angry. Straight to the point, then.
    .v2 = I hear you, and I take it seriously.
    .v3 = No excuses. Let's sort this out.
    .v4 = Understood. This is ours to sort out.
acknowledge-anger-strong-cause =
    .v1 = “{ $cause }”: anyone would be angry about that. I'm sorry it has come to this.
    .v2 = You wrote “{ $cause }”. I won't make excuses for that.
    .v3 = I've written down “{ $cause }”. You have every reason to be angry.
    .v4 = “{ $cause }”: that's not how it should be, and you're right to say so plainly.
    .v5 = I read “{ $cause }”, and I take it seriously. I'm sorry you had to go through it.
    .v6 = “{ $cause }”: that's for us to sort out, not for you.
    .v7 = “{ $cause }”: no wonder your patience has run out.
acknowledge-anger-strong-cause-short =
    .v1 = “{ $cause }”: you have every reason to be angry.
    .v2 = “{ $cause }”: noted, and no excuses.
    .v3 = You wrote “{ $cause }”. I take that seriously.
    .v4 = “{ $cause }”: that's ours to sort out.
acknowledge-anger-mild =
    .v1 = I can see why this annoys you.
    .v2 = That's annoying, and it's good that you tell us.
    .v3 = Your irritation makes sense. Let's look at it together.
    .v4 = That would bother anyone.
    .v5 = You're right to bring this up.
    .v6 = Sorry for the trouble this is causing you.
    .v7 = Fair point. Let's get this straight.
acknowledge-anger-mild-short =
    .v1 = Fair point.
    .v2 = Sorry for the trouble.
    .v3 = You're right to bring it up.
    .v4 = Understood. Let's look at it.
acknowledge-anger-mild-cause =
    .v1 = “{ $cause }”: that's annoying, I can see why.
    .v2 = You mention “{ $cause }”, and you're right to bring it up.
    .v3 = “{ $cause }”: sorry for the trouble that's causing you.
    .v4 = I've noted “{ $cause }”. Let's look at it together.
    .v5 = I read “{ $cause }”, and I can see why that bothers you.
    .v6 = “{ $cause }”: you shouldn't have to chase us about that.
acknowledge-anger-mild-cause-short =
    .v1 = “{ $cause }”: noted. Sorry for the trouble.
    .v2 = “{ $cause }”: fair point.
    .v3 = I've noted “{ $cause }”.
    .v4 = Sorry about that: “{ $cause }”.

## Disappointment. They expected better. Show sympathy, admit the gap, say that something can still be done.

acknowledge-disappointment-strong =
    .v1 = You counted on us, and it turned out differently. I'm sorry.
    .v2 = I can hear how let down you feel. You had good reason to expect more.
    .v3 = That's a real disappointment, and I don't want to play it down.
    .v4 = You trusted us with this, and that makes it worse. I'm sorry.
    .v5 = What you expected was reasonable. Let's see what can still be done.
    .v6 = I'm sorry. You shouldn't have to end up feeling like this about us.
    .v7 = It falls short of what you were led to expect, and I want to hear how.
acknowledge-disappointment-strong-short =
    .v1 = I'm sorry. You had good reason to expect more.
    .v2 = I see how let down you are. Let's see what can still be done.
    .v3 = That falls short, and I won't play it down.
acknowledge-disappointment-strong-cause =
    .v1 = “{ $cause }”: you had good reason to expect more. I'm sorry.
    .v2 = I read “{ $cause }”, and I can see why you feel let down.
    .v3 = You wrote “{ $cause }”. You expected something else, and rightly so.
    .v4 = “{ $cause }”: that's a real disappointment, and I won't play it down.
    .v5 = I'm sorry to read “{ $cause }”. Let's see what can still be done.
    .v6 = You trusted us, and then this: “{ $cause }”. I'm sorry it went that way.
acknowledge-disappointment-mild =
    .v1 = That's not what you hoped for. I'm sorry.
    .v2 = I can see that this falls short.
    .v3 = You expected something better, and that's fair.
    .v4 = A pity it turned out like this. Let's see what can be done.
    .v5 = Sorry that it didn't go the way you expected.
    .v6 = This is disappointing, I understand.
acknowledge-disappointment-mild-short =
    .v1 = Sorry that it fell short.
    .v2 = That's fair. Let's see what can be done.
    .v3 = Not what you hoped for, I see.
acknowledge-disappointment-mild-cause =
    .v1 = “{ $cause }”: not what you hoped for, I can see that.
    .v2 = I've noted “{ $cause }”. Sorry that it fell short.
    .v3 = You mention “{ $cause }”. That's a fair thing to be unhappy about.
    .v4 = “{ $cause }”: a pity it turned out like this. Let's see what can be done.
    .v5 = I read “{ $cause }”, and I can see why that's disappointing.
    .v6 = Sorry to read “{ $cause }”; you expected something better.
## Anxiety. Give certainty: what happens next, and that nothing is lost. No vague comfort.

acknowledge-anxiety-strong =
    .v1 = I can see how worried you are. Let's take it step by step, starting now.
    .v2 = That's an uneasy place to be in. I'll stay with you while we sort out what is known.
    .v3 = Not knowing is the worst part. Let's first collect what we do know.
    .v4 = Your worry makes sense. Everything you tell me is kept, nothing gets lost.
    .v5 = I understand that this can't wait. I'll only ask what is needed.
    .v6 = I hear that this is weighing on you. One step at a time, and I'll tell you each one.
    .v7 = It's good that you wrote. Let's get this clear together.
acknowledge-anxiety-strong-short =
    .v1 = I see it's pressing. One step at a time.
    .v2 = I'll only ask what is needed.
    .v3 = Understood, this is pressing. Let's go.
    .v4 = Your worry makes sense. First, the facts.
acknowledge-anxiety-strong-cause =
    .v1 = “{ $cause }”: that would worry anyone. Let's take it step by step.
    .v2 = You wrote “{ $cause }”. I understand that this can't wait.
    .v3 = I've written down “{ $cause }”, so you needn't explain it again.
    .v4 = “{ $cause }”: not knowing how that ends is hard. Let's collect what we do know.
    .v5 = “{ $cause }”: with that on your mind, it's good that you wrote.
    .v6 = I read “{ $cause }”, and I can see why you're uneasy. I'll only ask what is needed.
acknowledge-anxiety-strong-cause-short =
    .v1 = “{ $cause }”: noted, and I see it's pressing.
    .v2 = “{ $cause }”: I'll only ask what is needed.
    .v3 = You wrote “{ $cause }”. First, the facts.
acknowledge-anxiety-mild =
    .v1 = I understand that you want to be sure about this.
    .v2 = Your question makes sense. Let's clear it up.
    .v3 = It's good that you ask. Let's have a look.
    .v4 = I can see this is on your mind.
    .v5 = Let's see what is known so far.
    .v6 = The uncertainty is no fun, I understand. One step at a time.
acknowledge-anxiety-mild-short =
    .v1 = Let's clear that up.
    .v2 = Good that you ask.
    .v3 = I see. Let's have a look.
acknowledge-anxiety-mild-cause =
    .v1 = “{ $cause }”: I understand that you want to be sure about that.
    .v2 = I can see this is on your mind: “{ $cause }”. Let's have a look.
    .v3 = You mention “{ $cause }”. Good that you ask.
    .v4 = I've noted “{ $cause }”. Let's see what is known so far.
    .v5 = You wrote “{ $cause }”. It makes sense to ask.
    .v6 = “{ $cause }”: let's clear that up, one step at a time.
## Sadness. Slow and warm; nothing that sounds like a form.

acknowledge-sadness-strong =
    .v1 = I'm so sorry. Take all the time you need.
    .v2 = That's hard. Thank you for telling me.
    .v3 = I'm sorry you are going through this. There is no rush here.
    .v4 = That sounds very heavy. I'm here, and you can tell it your way.
    .v5 = I'm sorry. You don't have to have everything in order to write to us.
    .v6 = I feel for you. Tell me as much or as little as you like.
acknowledge-sadness-strong-short =
    .v1 = I'm so sorry. There is no rush.
    .v2 = That's hard. I'm sorry.
    .v3 = I'm sorry. I'll keep this brief for you.
acknowledge-sadness-strong-cause =
    .v1 = “{ $cause }”. I'm so sorry.
    .v2 = I'm sorry to read “{ $cause }”. Take all the time you need.
    .v3 = You wrote “{ $cause }”. That's hard, and thank you for telling me.
    .v4 = I read “{ $cause }”, and I'm sorry. There is no rush here.
    .v5 = “{ $cause }”: that sounds very heavy. You can tell it your way.
    .v6 = “{ $cause }”. I'm sorry you're going through this. As much or as little as you like.
acknowledge-sadness-mild =
    .v1 = I'm sorry to hear that.
    .v2 = That's sad. Thank you for telling me.
    .v3 = This is getting you down, I can see. There is no rush.
    .v4 = I'm sorry this happened to you.
    .v5 = That can't be easy.
    .v6 = That hurts, I understand. Let's take it gently.
acknowledge-sadness-mild-short =
    .v1 = Sorry to hear it.
    .v2 = Not easy, I can see.
    .v3 = I'm sorry this happened.
acknowledge-sadness-mild-cause =
    .v1 = I'm sorry to read “{ $cause }”.
    .v2 = “{ $cause }”: that can't be easy. Thank you for telling me.
    .v3 = You wrote “{ $cause }”. I can see that it's getting you down; there is no rush.
    .v4 = You mention “{ $cause }”. I'm sorry that happened to you.
    .v5 = “{ $cause }”. That's sad to read.
    .v6 = I read “{ $cause }”, and I understand that it makes you sad.

## Confusion. Plain words, one step at a time; it is we who were unclear.

acknowledge-confusion-strong =
    .v1 = This really is confusing. Let's untangle it, one step at a time.
    .v2 = I can see why you don't know what to make of this. We'll go slowly.
    .v3 = That's a muddle, and it's not of your making. Let's sort it out.
    .v4 = Let me try it in plain words, and stop me if I'm unclear.
    .v5 = It should be simpler than this. One thing at a time.
    .v6 = No wonder you are lost; let's begin at the beginning.
acknowledge-confusion-strong-short =
    .v1 = It's confusing, I agree. One thing at a time.
    .v2 = Let's untangle it.
    .v3 = In plain words, then.
acknowledge-confusion-strong-cause =
    .v1 = “{ $cause }”: this really is confusing. One step at a time.
    .v2 = I read “{ $cause }”, and I can see why you're puzzled. Let's untangle it.
    .v3 = You wrote “{ $cause }”. That should be clearer, and it's not of your making.
    .v4 = “{ $cause }”: let's begin at the beginning.
    .v5 = “{ $cause }”: no wonder. We'll go slowly.
    .v6 = You wrote “{ $cause }”. Let's take it apart in plain words.
acknowledge-confusion-mild =
    .v1 = Good question. Let's make it clear.
    .v2 = This isn't obvious, I agree.
    .v3 = Let's go through it together.
    .v4 = That could be explained better. One step at a time.
    .v5 = It's fine to ask. Let's have a look.
    .v6 = I see where that's unclear.
acknowledge-confusion-mild-short =
    .v1 = Good question.
    .v2 = Let's make it clear.
    .v3 = I see what is unclear.
acknowledge-confusion-mild-cause =
    .v1 = “{ $cause }”: good that you say so. Let's make it clear.
    .v2 = You wrote “{ $cause }”. It isn't obvious, I agree.
    .v3 = You mention “{ $cause }”. Let's go through it together.
    .v4 = “{ $cause }”: that could be explained better. One step at a time.
    .v5 = I've read “{ $cause }”, and I see what's unclear.
    .v6 = “{ $cause }”: it's fine to ask. Let's have a look.

## The second step, when the feeling goes on: first it was named, now it is owned (anger, disappointment) or answered with what is
## sure (the others). After that the bot does not speak of it again unless it grows; it acts.

own-anger =
    .v1 = This is on us, not on you.
    .v2 = You shouldn't have had to write about this even once.
    .v3 = I'm not going to defend it. It went wrong on our side.
    .v4 = You've said it clearly, and I've kept every word of it.
    .v5 = It's our mistake to mend, and you've done your part by telling us.
    .v6 = I won't ask you to be patient. I'll keep to what moves this on.
    .v7 = That was ours to get right.
own-anger-short =
    .v1 = That's on us.
    .v2 = Ours to mend, not yours.
    .v3 = Kept, every word. On with it.
own-disappointment =
    .v1 = There is a gap between what you were told and what you got, and it's ours.
    .v2 = You held up your end; we didn't.
    .v3 = I've written down what you expected next to what happened, so both can be seen.
    .v4 = It would be fair to have given up on us by now. Thank you for writing all the same.
    .v5 = I can't undo it. What is still open, I can get to the right people.
    .v6 = You shouldn't have to lower what you expect of us.
own-disappointment-short =
    .v1 = The gap is ours.
    .v2 = You did your part, we didn't do ours.
    .v3 = Noted: what you expected, and what came.
reassure-anxiety =
    .v1 = What you've told me is saved, and nothing you write here gets lost.
    .v2 = You're not too late, and you're in the right place with this.
    .v3 = One thing at a time: I ask, you answer what you can, and the rest can stay open.
    .v4 = You don't have to get this right; leave out whatever you don't have.
    .v5 = You can stop here at any point and ask for a person. What's noted stays noted.
    .v6 = I'm keeping track of it, so you don't have to hold it all in your head.
reassure-anxiety-short =
    .v1 = It's saved; nothing gets lost.
    .v2 = You're in the right place.
    .v3 = Leave out what you don't have.
reassure-sadness =
    .v1 = There's nothing you have to fill in or get right just now.
    .v2 = You can leave and come back; what you wrote stays here.
    .v3 = If it helps, tell me only the part that can't wait.
    .v4 = We can keep this as small as you need it to be.
    .v5 = If you'd rather say it to a person, that's completely all right.
    .v6 = I'll go at your pace.
reassure-confusion =
    .v1 = You haven't missed anything; it's the way it was put.
    .v2 = I'll ask one thing only, and you can answer in your own words.
    .v3 = Whatever isn't clear, just point at it and I'll say it differently.
    .v4 = No need to sort it out first; I'll do the sorting.
    .v5 = If two things contradict each other, give me both.
    .v6 = You can't break anything here by answering wrong.

## Satisfaction and gratitude. Brief; do not thank people for thanking you.

acknowledge-satisfaction =
    .v1 = Good to hear.
    .v2 = I'm glad that worked out.
    .v3 = That's nice to read.
    .v4 = Happy it's going well.
    .v5 = Lovely.
    .v6 = Glad to hear it.
acknowledge-gratitude =
    .v1 = You're welcome.
    .v2 = Gladly.
    .v3 = My pleasure.
    .v4 = Of course.
    .v5 = Happy to help.
    .v6 = Any time.

## What was put right.

corrected =
    .v1 = Thank you, I've corrected that.
    .v2 = Corrected.
    .v3 = Good that you say so; I've changed it.
    .v4 = My mistake. It's changed now.
    .v5 = All right, I've put that right.

## A person takes over. Said when the case is on its way to the team. Say that a person comes and that the story
## need not be told again. Do not name a time that nobody has checked.

handoff =
    .v1 = I'm passing this to a colleague on our team, with everything you've told me. You won't have to start over.
    .v2 = A person from our team takes it from here. They can read our whole conversation, so there's no need to repeat anything. You can keep writing here.
    .v3 = This is better in a person's hands. I've handed it to the team together with what you told me, and they'll answer right here.
    .v4 = I've asked the team to take over. They can see what you wrote and what we've found so far. You'll get the answer in this conversation.
    .v5 = I'm bringing in a person. What you've told me is already with them; if something else comes to mind, just add it here.
handoff-short =
    .v1 = I'm passing this to a person, with everything you wrote. The answer comes here.
    .v2 = A person is taking over. No need to repeat anything.
    .v3 = It is with the team now, your messages included.
handoff-urgent =
    .v1 = I've passed this to the team as urgent, with everything you've told me. A person will answer here.
    .v2 = I've put this at the head of the line for a person. They already have what you wrote; you needn't repeat anything.
    .v3 = I've marked this as urgent and handed it to a person. Please stay in this conversation if you can.
    .v4 = A person is being called in now and can see the whole story. The answer comes here.
handoff-offline =
    .v1 = I've passed everything on, but right now nobody from the team is available. A person will read it when the team is back and answer here.
    .v2 = To be honest with you: nobody is at the desk at the moment. Your case is in the queue with everything you wrote, and a person will answer in this conversation.
    .v3 = The team isn't available just now. Nothing is lost: your case is saved and is in line for a person. You can add to it here at any time.
    .v4 = At the moment I can't reach a person. I've saved your case with all its details, and the team will see it when they are back.

## While the customer waits for a person.
## waiting: they write again; it has been added for the person. still-waiting: nobody has picked it up yet (said by a timer).
## requeued: the person who had taken it is no longer there. wait-expired: nobody came at all; be open about it.

waiting =
    .v1 = I've added that; whoever takes over will see it.
    .v2 = Noted. They'll see it with the rest.
    .v3 = Thank you, that's now part of your case.
    .v4 = Added. Nobody has picked it up yet, but your place is kept.
    .v5 = Passed on as well.
    .v6 = Got it, that goes along with your case.
    .v7 = Saved too. You're still in line.
    .v8 = It's with your case. Keep writing if there's more.
    .v9 = Understood, I've put it in.
waiting-short =
    .v1 = Added.
    .v2 = Noted, they'll see it.
    .v3 = Added to your case.
    .v4 = Passed on.
    .v5 = Got it.
## waiting-asked: they ask how far it is. waiting-brief: they only nod. waiting-why: they ask what the facts are needed for. close-waiting: they say goodbye or thank you and wait on.
waiting-asked =
    .v1 = To be honest: nobody has picked it up yet. It's with the team, and the answer comes here.
    .v2 = Not yet, I'm afraid. Your case is with the team and waits for the next person who is free.
    .v3 = I can't tell how long it will take, and I don't want to guess. It's in line, and nobody has it in hand so far.
    .v4 = No news yet. Your case is in the team's queue, with everything you wrote.
waiting-brief =
    .v1 = I'm here.
    .v2 = All right.
    .v3 = Understood.
    .v4 = Fine.
waiting-why =
    .v1 = So that whoever takes over can start at once and you needn't tell it twice. I'm not asking for anything more now.
    .v2 = It saves you from being asked again by the person who takes over. Nothing more is needed from you at the moment.
    .v3 = It's for whoever takes over, so that they have the whole story. There is no question waiting for you.
close-waiting =
    .v1 = All right, take care. Your case stays with the team, and the answer will be here.
    .v2 = Of course. You can leave this open or come back later; your case keeps its place.
    .v3 = Goodbye for now. Nothing gets lost: a person's answer will wait for you here.
    .v4 = Take care. Whoever takes over will write to you here.
still-waiting =
    .v1 = Nobody has picked up your case yet. It's still in line, and I've reminded the team.
    .v2 = I don't want to leave you guessing: your case is still waiting. The team has been reminded.
    .v3 = You're still in line. I've let the team know that you're waiting.
requeued =
    .v1 = The colleague who had your case had to step away. It's back with the team, with everything you wrote.
    .v2 = Your case is going to another colleague. They can read everything so far, so you needn't repeat it.
    .v3 = To keep you informed: your case is back in line for the next free person. Nothing you wrote is lost.
wait-expired =
    .v1 = I'm sorry: nobody was able to take your case in time. If you write here again, I'll pass it on anew.
    .v2 = I have to be honest: your case was not picked up, and I'm sorry. Write to me again and I'll bring it to the team once more.
    .v3 = Nobody came, and you deserve better than that. I'm sorry. If it's still open, tell me, and I'll hand it over again.

## The queue. wait-next: first in line. wait-place: { $position } in the line. The -range ones add how long it usually takes ({ $from } to { $to } minutes),
## measured on earlier cases. wait-closed: nobody is at the desk. wait-closed-until: the same, and the desk opens at { $time }.
## The buttons are choice-call-back, choice-note and choice-bot.

wait-next =
    .v1 = You're next in line for a person.
    .v2 = Your case is at the front of the line now.
wait-next-range =
    .v1 = You're next in line. Going by recent cases it usually takes { $from } to { $to } minutes.
    .v2 = You're at the front of the line; lately that has meant { $from } to { $to } minutes.
wait-place =
    .v1 = You're number { $position } in line. I'll tell you when that changes noticeably.
    .v2 = There are others before you: your place in line is { $position }.
wait-place-range =
    .v1 = You're number { $position } in line. Going by recent cases, that usually means { $from } to { $to } minutes.
    .v2 = Your place in line is { $position }; lately that has taken between { $from } and { $to } minutes.
wait-closed =
    .v1 = Nobody is at the desk right now. Your case keeps its place. If you'd rather not wait here, you can leave a number for a call, or a message.
    .v2 = To be open with you: nobody is at the desk at the moment. Your case stays in line; you can also ask for a call or leave a message.
wait-closed-until =
    .v1 = Nobody is at the desk right now; it opens { $time }. Your case keeps its place, and you can ask for a call or leave a message instead of waiting.
    .v2 = The desk is closed and opens { $time }. Your case is kept. If you'd rather be called, or leave a message, just say so.

## What they want instead of waiting. wait-callback-ask: a number is asked for; wait-callback-kept: it has been noted. { $wish }: their words.

wait-callback-ask =
    .v1 = Which number should the team call, and when does it suit you?
    .v2 = Gladly. What number can you be reached at, and at what time of day?
wait-callback-kept =
    .v1 = Noted for the team: “{ $wish }”. A person will see it with your case. You can still write here at any time.
    .v2 = I've added your wish for a call: “{ $wish }”. It stays with your case until somebody has taken care of it.
wait-note-ask =
    .v1 = What should the person who takes over know? Write it here, and it goes with your case.
    .v2 = Go ahead: whatever you write next is kept for the person who takes over.
wait-note-kept =
    .v1 = Your message is with your case. You needn't stay here; the answer will be in this conversation.
    .v2 = Kept. You can close this now, the answer will wait for you here.
wait-cancelled =
    .v1 = All right, I've taken your case out of the line. If you need a person after all, just say so.
    .v2 = Done: you're no longer waiting for a person. You can ask again at any time.
wait-bot =
    .v1 = Good, then we go on together. I've taken your case out of the line. What shall we look at?
    .v2 = All right, it's the two of us again, and nobody is being kept waiting. What can I do?

## A person has passed the case on; it is with a colleague or a team now.

passed =
    .v1 = { $name } is passing your case to a colleague, with everything you wrote. You needn't repeat it.
    .v2 = Your case is going on to a colleague. They can read all of it; the answer comes here.

## A person called the customer back, and the case is closed. handed-back-quiet: a person had answered, and then it was quiet for a long time.

called-back =
    .v1 = { $name } has noted that you've been called back, and closed your case. If something is still open, write here.
    .v2 = Your case is closed after the call with { $name }. Should anything still be wrong, just answer here.
handed-back-quiet =
    .v1 = It has been quiet here, so the automated assistant is back. If something is still open, tell me; a person can be brought in again.
    .v2 = This is the automated assistant again. Nothing has been said for a while; if it's not settled, just write.

## A person took back something they had written.

reply-retracted = (This message was taken back.)

## Offering a person instead of deciding for the customer. The buttons are choice-person and choice-continue.

offer-person =
    .v1 = Would you like me to bring in a person? They'd see everything you've told me. Or we can go on here.
    .v2 = I can pass this to a person, together with all you wrote, if you prefer. What would you like?
    .v3 = Should a person take this on? You wouldn't have to repeat anything.
    .v4 = If you'd rather talk to a person, I can hand this over. Otherwise we carry on.
offer-declined =
    .v1 = All right, we carry on. You can ask for a person at any time.
    .v2 = Good, then let's go on together.
    .v3 = Fine. If you change your mind, just say so.

## When the bot did not understand. The second time (-again) it offers a person.

fallback =
    .v1 = I didn't quite follow that. Could you say it in other words?
    .v2 = Sorry, I'm not sure what you mean. What happened, in a sentence or two?
    .v3 = I want to get this right: could you tell me a little more?
    .v4 = I haven't understood that yet. Is it about an order, a payment, your account, or something else?
fallback-short =
    .v1 = I didn't get that. In other words?
    .v2 = What is it about: order, payment, account, something else?
fallback-again =
    .v1 = I'm still not getting it, and I don't want to waste your time. Shall I bring in a person?
    .v2 = I can't make sense of it, sorry. A person will do better; would you like one?
    .v3 = This seems to be beyond me. I can pass it to a person with all you've written. Shall I?

## A plain question the bot has no answer to; no complaint. The buttons are choice-person and choice-continue.

fallback-question =
    .v1 = That's a question I can't answer myself, and I don't want to guess. Shall I pass it to a person?
    .v2 = I'm sorry, I don't have the answer to that. A person on our team can help; would you like one?
    .v3 = That's outside what I know. I can hand your question to a person, if you like.

## The end of a conversation. close: the customer says goodbye. thanks-close: they say thank you.

close =
    .v1 = Take care. You can write here whenever something comes up.
    .v2 = Goodbye, and all the best.
    .v3 = All right. I'm here if you need anything more.
    .v4 = Have a good day.
thanks-close =
    .v1 = You're welcome. Take care.
    .v2 = Gladly. Write again whenever you need to.
    .v3 = My pleasure. All the best.
    .v4 = You're welcome. I'm here if anything else comes up.

## A person comes and goes. { $name }: the name of the human agent.

joined =
    .v1 = { $name } has joined and can see everything you wrote.
    .v2 = { $name } from our team is here now, with your story so far at hand.
    .v3 = You're now talking with { $name }, a person from our team.
    .v4 = A person from our team has joined and can see everything you wrote.
handed-back =
    .v1 = { $name } has passed the conversation back to me, the automated assistant. If something is still open, tell me.
    .v2 = This is the automated assistant again; { $name } has handed over to me. What else can I do?
    .v3 = The automated assistant here again. If you need a person once more, just say so.
resolved =
    .v1 = { $name } has closed your case. If it's not solved after all, write here and it will be taken up again.
    .v2 = Your case has been closed by { $name }. Should anything still be wrong, just answer here.
    .v3 = Your case has been closed. If something is still not right, write here; you won't have to explain it from the beginning.

## Some time after a case was closed. The buttons are choice-yes and choice-person.

check-in =
    .v1 = A short question about your case from the other day: is it really fixed?
    .v2 = I wanted to ask how it turned out. Has the problem gone?
    .v3 = Checking back with you: does everything work as it should now?

## Buttons. At most 75 characters. Pressing one is the same as typing its words.

choice-person = Talk to a person
choice-continue = Go on here
choice-yes = Yes
choice-no = No
choice-not-known = I don't know
choice-call-back = Please call me
choice-note = Leave a message
choice-bot = Back to the assistant
choice-cancel-wait = Stop waiting

## What somebody who called the bot by a command (/support) sees, alone, while the answer goes to their direct messages.

command-taken = Got it. I'm answering in our direct messages, where only you and the team can read it.

## Files, length, kinds of messages the bot cannot read.

media =
    .v1 = I've received the file and added it to your case.
    .v2 = Thank you, the file has arrived and is kept with what you told me.
    .v3 = The file is here. I can't look inside it myself, but the person who helps you can.

## A file that could not be passed on. { $file }: its name; { $limit }: megabytes. refused: the customer's own; missed: one a person sent them.

file-refused-size =
    .v1 = “{ $file }” is too large to pass on; up to { $limit } MB works. Could you send a smaller version, or a photo of the part that matters?
file-refused-type =
    .v1 = I can't pass on “{ $file }”: this kind of file isn't accepted. A photo, a PDF or plain text works.
file-refused-gone =
    .v1 = “{ $file }” was no longer there when it was to be passed on. Could you send it once more?
file-refused-other =
    .v1 = “{ $file }” could not be passed on. Could you send it again, or describe in words what it shows?
file-missed-size =
    .v1 = A file was sent to you, “{ $file }”, but it is larger than the { $limit } MB that can be shown here. The person helping you has been told.
file-missed-type =
    .v1 = A file was sent to you, “{ $file }”, but this kind of file can't be shown here. The person helping you has been told.
file-missed-gone =
    .v1 = A file was sent to you, “{ $file }”, but it was gone before it could be shown here. The person helping you has been told.
file-missed-other =
    .v1 = A file was sent to you, “{ $file }”, but it could not be shown here. The person helping you has been told.

too-long =
    .v1 = That's a long message, and I may miss something. Could you tell me the main point in a few sentences?
    .v2 = I could only take in part of that. What matters most?
unsupported =
    .v1 = I can't read that kind of message. Could you write it in words?
    .v2 = That did not come through in a form I can read. Words or a picture work best.

## Something went wrong on our side.

error-sorry =
    .v1 = Something went wrong on our side. Your message is saved, and a person will look at it.
    .v2 = Sorry, a technical fault on our side. Nothing you wrote is lost; a person will look at it.
    .v3 = That failed, and it wasn't you. I've saved what you wrote for a person to see.

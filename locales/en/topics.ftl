### What the bot says in every form, in English. What it says of one problem (its questions, what it reads back, how it
### ends) is in topics/<problem>.ftl; a line there counts more than one here: after-delivery more than after.
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

## Two problems at once: the second waits its turn.

parked =
    .v1 = I've noted the other matter too; we'll come to it right after this one.
    .v2 = One thing after the other: the second is noted and comes next.
    .v3 = Both are noted. Let's take the first one first.
take-up =
    .v1 = Now to the other matter you mentioned.
    .v2 = On to the second point.
    .v3 = That leaves the other thing.

## Steps to try first (`procedure` of a topic). After a step the buttons are choice-helped, choice-not-helped, choice-person.
## helped: it works again. not-helped: said before the next step or the next question. ask-helped: they did not say how it went.

helped =
    .v1 = Good, I'm glad that did it. If it comes back, just write here.
    .v2 = That's good news. I'll leave it there, then; you can write again if it returns.
    .v3 = Glad it works. You know where to find me if it doesn't last.
not-helped =
    .v1 = A pity. Thank you for trying.
    .v2 = All right, then it's something else.
    .v3 = Thanks for checking; that rules it out.
    .v4 = Then we can cross that off.
ask-helped =
    .v1 = How did it go? Did that help?
    .v2 = Did it make a difference?
    .v3 = Is it any better now?
choice-helped = That helped
choice-not-helped = It did not help

## The facts were read back, and what came was neither yes nor no. confirm-still: shall it go on like that? The facts are not read out again.
## why-confirm: they ask what is meant, or why they are asked. The buttons are choice-yes and choice-no.

confirm-still =
    .v1 = Shall I pass it on the way I read it back?
    .v2 = Is the rest right as I have it, so that it can go to the team?
    .v3 = Can it go to the team like that?
confirm-still-short =
    .v1 = Shall I pass it on like that?
    .v2 = All right to send it on?
why-confirm =
    .v1 = I read it back so that nothing wrong goes to the team. If it's right, a yes is enough; if not, tell me what to change.
    .v2 = Those are the facts I noted from what you told me. Are they right, or should I change something?
    .v3 = What I read back is what the team will get to see. Is it right like that?

## Small things said in between. still-here: "are you there?". missed-before: "the same as last time". missed-it: they have said it already, they say.

still-here =
    .v1 = Yes, I'm here.
    .v2 = I'm here, and reading.
    .v3 = Still here.
    .v4 = Here I am.
missed-before =
    .v1 = I can only see this conversation, not the one from before, so I have to ask.
    .v2 = What was noted another time isn't in front of me here, I'm afraid.
    .v3 = An earlier conversation I can't look into; it has to be written here once more.
missed-it =
    .v1 = Then I've missed it, I'm sorry. I can't find it in what you wrote here.
    .v2 = Sorry, I must have read past it.
    .v3 = It has escaped me, then; sorry to make you write it again.

## They are looking for something or trying it out: no hurry, no new question.

take-your-time =
    .v1 = Take your time. I'll be here.
    .v2 = No hurry. Write when you have it.
    .v3 = Of course, I'll wait.
    .v4 = That's fine, whenever you're ready.

## A question of theirs in the middle of ours, which the bot has no answer to. It is kept for the person who takes over.

question-noted =
    .v1 = I don't have the answer to that and won't guess. I've noted your question for the team.
    .v2 = That I can't tell you, to be honest. Your question is noted, so the person who looks into this will see it.
    .v3 = Good question, and one for a person. I've put it with the rest.
    .v4 = I'd only be guessing, so I've written it down for a person instead.

## They ask to hear it again; they ask for this language.

repeat =
    .v1 = Of course, once more.
    .v2 = Sure, I'll put it another way.
    .v3 = Gladly, again.
language =
    .v1 = Of course, in English from here on.
    .v2 = Sure, let's go on in English.

## They ask whom they are talking to: the truth, and, the first time, how a person is to be had.

about-bot =
    .v1 = I'm an automated assistant, not a person. If you'd rather have a person, just say so.
    .v2 = You're writing with an automated assistant. A person can take over whenever you ask for one.
    .v3 = No person here: I'm the automated assistant. Say the word and I bring in a person.
about-bot-again =
    .v1 = Yes, I'm automated.
    .v2 = That's right, an automated assistant.
    .v3 = Still the automated assistant.

## They ask what happens next. -open: nothing is known yet. -gathering: the questions are under way. -trying: they were asked to try something.
## -confirming: the facts were read back. -waiting: their case waits for a person. next-<topic> in a topic's file counts more than next-gathering.

next-open =
    .v1 = You tell me what happened, I gather what our team needs to know, and then it goes to them.
    .v2 = First I need to hear what it is about. After that I note the facts and pass them to the team.
    .v3 = It starts with you: tell me what happened, and I take it on to the people who can work on it.
next-gathering =
    .v1 = A few facts first, then I read them back to you, and then it goes to the team that works on it.
    .v2 = I gather what the team needs, you check it, and I hand it over. You won't have to tell it again.
    .v3 = Next come the last facts. Once you say they're right, a person on the team takes it from there.
    .v4 = When the facts are together I pass them on, and the team answers you here.
next-gathering-short =
    .v1 = The facts first, then a person takes it on.
    .v2 = Facts, a quick check, then the team.
next-trying =
    .v1 = If this step helps, you're done. If not, we try the next one, or I note it for the team.
    .v2 = Tell me how it went. What doesn't help we leave behind, and a person takes over what is left.
    .v3 = After this there is either nothing left to do, or it goes on to the team with what you tried.
next-confirming =
    .v1 = As soon as you say it's right, it goes to the team, and they answer you here.
    .v2 = One yes from you, and I hand it to the team. If something is wrong, I change it first.
    .v3 = You check it, I pass it on, and a person picks it up from there.
    .v4 = It's ready to go to the team. They get it the moment you confirm it.
next-waiting =
    .v1 = The next person who is free reads your case and answers you here. There's nothing you need to do.
    .v2 = Your case is in line for a person. They read all of it first, then they write to you in this conversation.
    .v3 = Now it's the team's turn: somebody takes your case and answers here. You can add to it meanwhile.
    .v4 = A person takes it from here. I can't say when; you'll see it in this conversation.

### A plain question: nothing has gone wrong, somebody wants to know something
### What the bot says about it; how a file like this is made is told in docs/topics.md.

topic-question = A question
slot-question-what = The question
slot-question-about = What it is about
slot-question-order = Number it is about
option-question-about-order = Order or delivery
option-question-about-payment = Payment or bill
option-question-about-product = A product
option-question-about-account = My account
option-question-about-other = Something else

## Confusion: the usual feeling with a question. It is for us to be clear.

acknowledge-confusion-question-strong =
    .v1 = That really isn't easy to see through. Let's take your question apart.
    .v2 = Two answers that don't match would puzzle anybody. One thing at a time.
    .v3 = You're not the one who is unclear here. Put it your way, and I'll sort it.
    .v4 = I see why you're lost with that. No question is too small.
    .v5 = Contradictions like that shouldn't be left for you to solve.
    .v6 = Let's begin with what you want to know in the end; the rest can wait.

acknowledge-confusion-question-strong-cause =
    .v1 = “{ $cause }”: I can see why you're lost with that. One thing at a time.
    .v2 = You wrote “{ $cause }”. That shouldn't be left for you to work out.
    .v3 = “{ $cause }” really isn't easy to see through. Let's take it apart.
    .v4 = I've read “{ $cause }”, and you're not the one who is unclear here.
    .v5 = “{ $cause }”: good that you say it exactly like that.
    .v6 = So, “{ $cause }”. Let's begin with what you want to know in the end.

acknowledge-confusion-question-mild =
    .v1 = Good that you ask.
    .v2 = That could be clearer, I agree.
    .v3 = Fair question.
    .v4 = One can stumble over that, yes.
    .v5 = I see what you're getting at.
    .v6 = Better asked than guessed.

acknowledge-confusion-question-mild-cause =
    .v1 = “{ $cause }”: good that you ask.
    .v2 = “{ $cause }”, I see. That could be clearer.
    .v3 = You mention “{ $cause }”. A fair question.
    .v4 = “{ $cause }”: one can stumble over that.
    .v5 = “{ $cause }”: better asked than guessed.
    .v6 = I see what you're getting at with “{ $cause }”.

## Anger and disappointment: usually about getting no answer.

acknowledge-anger-question-strong =
    .v1 = You asked something, and all you got was a run-around. I can see why you're angry.
    .v2 = A straight question deserves a straight answer. I won't make one up either.
    .v3 = Asking again and again and hearing nothing would drive anybody up the wall. I'm sorry.
    .v4 = Understood, no phrases. Your question goes down exactly as you put it.
    .v5 = You've had enough of non-answers, and rightly so.
    .v6 = It's a fair thing to want to know. I take it seriously.

acknowledge-anger-question-strong-cause =
    .v1 = “{ $cause }”: a straight question deserves a straight answer. I'm sorry.
    .v2 = You wrote “{ $cause }”. I can see why you've had enough of non-answers.
    .v3 = “{ $cause }” goes down exactly as you put it.
    .v4 = I've read “{ $cause }”. No phrases from me.
    .v5 = “{ $cause }”: that would drive anybody up the wall.
    .v6 = “{ $cause }”: your anger makes sense. Ask away, I'm listening.

acknowledge-anger-question-mild =
    .v1 = It's tiresome to have to ask twice, I see that.
    .v2 = You'd just like a clear answer. Fair enough.
    .v3 = That should be easier to find out.
    .v4 = I understand that this annoys you.
    .v5 = You're right to insist on it.
    .v6 = Sorry that it's so hard to find.

acknowledge-anger-question-mild-cause =
    .v1 = “{ $cause }”: you'd just like a clear answer. Fair enough.
    .v2 = You mention “{ $cause }”. That should be easier to find out.
    .v3 = “{ $cause }”: I understand that this annoys you.
    .v4 = I've noted “{ $cause }”. You're right to insist.
    .v5 = “{ $cause }”, I see. Sorry that it's so hard to find.
    .v6 = “{ $cause }”: tiresome, yes. Let's get your question in front of somebody who knows.

acknowledge-disappointment-question-strong =
    .v1 = You'd hoped for an answer by now. I'm sorry there wasn't one.
    .v2 = To be left alone with a question is discouraging, I see that.
    .v3 = You asked politely and heard nothing. That isn't right.
    .v4 = I understand that you don't expect much any more. I'll at least put it down properly.
    .v5 = It's a pity that something so simple became so hard.
    .v6 = You could rightly expect better information than that.

acknowledge-disappointment-question-strong-cause =
    .v1 = “{ $cause }”: you could rightly expect better information. I'm sorry.
    .v2 = You wrote “{ $cause }”. That's discouraging, I see it.
    .v3 = “{ $cause }”: I understand that you don't expect much any more.
    .v4 = “{ $cause }”: something so simple shouldn't become so hard.
    .v5 = I've read “{ $cause }”. You asked fairly, and it should have been answered.
    .v6 = “{ $cause }”: I'm sorry you were left alone with that.

acknowledge-disappointment-question-mild =
    .v1 = Not a very helpful answer so far, I see.
    .v2 = You'd hoped to find that more easily.
    .v3 = A pity that it isn't explained better.
    .v4 = Fair enough, that leaves something open.
    .v5 = I see what is missing there.
    .v6 = Sorry that it took a message to us.

acknowledge-disappointment-question-mild-cause =
    .v1 = “{ $cause }”: that leaves something open, fair enough.
    .v2 = You mention “{ $cause }”. A pity that it isn't explained better.
    .v3 = “{ $cause }”: I see what is missing there.
    .v4 = “{ $cause }”, I see. Not very helpful so far.
    .v5 = Noted: “{ $cause }”. You'd hoped to find that more easily.
    .v6 = Sorry about “{ $cause }”. Let's look at your question.

## Anxiety: they want to be sure before they act.

acknowledge-anxiety-question-strong =
    .v1 = Something hangs on the answer, I can see that. Ask it just as it is.
    .v2 = It's wise to ask before you do anything. Let's take it step by step.
    .v3 = I understand that not knowing keeps you on edge. I won't guess at an answer.
    .v4 = You want to be sure, and that's reasonable. First, what exactly do you need to know?
    .v5 = I see that it's pressing. I'll keep it short.
    .v6 = It's good that you ask now and not afterwards.

acknowledge-anxiety-question-strong-cause =
    .v1 = “{ $cause }”: I see how much hangs on the answer.
    .v2 = You wrote “{ $cause }”. It's wise to ask first; I won't guess.
    .v3 = “{ $cause }”: that keeps one on edge, I understand. Step by step.
    .v4 = I've read “{ $cause }”, and I see that it's pressing.
    .v5 = “{ $cause }”: it's good that you ask now and not afterwards.
    .v6 = “{ $cause }”: you want to be sure. That's reasonable.

acknowledge-anxiety-question-mild =
    .v1 = Better to be sure, I agree.
    .v2 = You're right to check first.
    .v3 = That's a sensible thing to ask.
    .v4 = I see that you don't want to get it wrong.
    .v5 = Let's get you some certainty about it.
    .v6 = It's good to ask beforehand.

acknowledge-anxiety-question-mild-cause =
    .v1 = “{ $cause }”: you're right to check first.
    .v2 = You mention “{ $cause }”. A sensible thing to ask.
    .v3 = “{ $cause }”: better to be sure, I agree.
    .v4 = I see, “{ $cause }”. You don't want to get it wrong.
    .v5 = “{ $cause }”: it's good to ask beforehand.
    .v6 = Noted: “{ $cause }”. Let's look for certainty there.

## Questions

ask-question-what =
    .v1 = Of course. What would you like to know?
    .v2 = Go ahead, what's your question?
    .v3 = Gladly. What is it about?
    .v4 = Please ask; as short or as long as you like.

ask-question-what-short =
    .v1 = What would you like to know?
    .v2 = Go ahead.
    .v3 = Your question?

ask-question-what-plain =
    .v1 = What do you want to know? Just ask it in your own words.
    .v2 = Please write your question. One question at a time is fine.
    .v3 = Tell me what you are not sure about.

ask-question-what-again =
    .v1 = I haven't quite got the question yet. Could you put it in one sentence?
    .v2 = What exactly would you like to know?
    .v3 = Could you ask it once more, in other words?

what-question-what =
    .v1 = I mean: what would you like to find out from us?
    .v2 = Any question about an order, a payment, a product or your account is fine.
    .v3 = Simply the thing you'd like to know; it doesn't have to be put nicely.

why-question-what =
    .v1 = Without the question nobody can answer it. Any wording will do.
    .v2 = So that whoever knows the answer reads it from you and not from me.
    .v3 = It's simply so that I pass on the right thing.

without-question-what =
    .v1 = That's all right. If it comes back to you, just write.
    .v2 = No problem, we leave it.
    .v3 = Fine. You can ask at any time.

## What was understood

facts-question =
    { $about ->
        [order] a question about an order or delivery
        [payment] a question about a payment or bill
        [product] a question about a product
        [account] a question about your account
       *[other] a question
    }{ $what ->
        [none] {""}
       *[other] {": “"}{ $what }{"”"}
    }{ $order ->
        [none] {""}
       *[other] {" ("}number { $order })
    }

confirm-question =
    .v1 = May I pass it on like this: { facts-question }?
    .v2 = This is how I'd pass it on: { facts-question }. All right?
    .v3 = So, { facts-question }. Shall I hand that to somebody who knows?

confirm-question-short =
    .v1 = { facts-question }. Pass it on?
    .v2 = So: { facts-question }. All right?
    .v3 = I have: { facts-question }. OK to pass on?

resume-question =
    .v1 = What I have so far: { facts-question }.
    .v2 = Picking up where we stopped: { facts-question }.
    .v3 = So far I have noted { facts-question }.

## The end. No answer is made up.

solve-question-noted =
    .v1 = Thank you. I don't have the answer myself, and I don't want to guess; your question is with the team as you wrote it.
    .v2 = It's noted word for word for somebody who knows. I'd rather say nothing than something wrong.
    .v3 = Your question is passed on as it stands. You can add to it here at any time.

solve-question-unclear =
    .v1 = I haven't quite understood the question, and I don't want to guess. A person may get it at once.
    .v2 = I'm missing the point of it, sorry. A person on our team can ask back better than I do.
    .v3 = What you wrote is kept. A person can take it from here.

after-question =
    .v1 = I have no answer yet; your question is noted with the team.
    .v2 = I don't know more than before, and I don't want to guess. The team has your question.
    .v3 = No answer so far. It's noted in your words.

parked-question =
    .v1 = I've noted your question too; we'll come to it after this.
    .v2 = Your question is noted as well and comes next.
    .v3 = I won't forget your question. One thing after the other.

take-up-question =
    .v1 = Now to your question.
    .v2 = That leaves your question.
    .v3 = On to what you wanted to know.
